import type { provider as dutch } from '../nl/provider.ts';
import { date } from './date.ts';

const lastSurvey = (period: string): string => `Its last survey covers ${period}.`;

/** A provider itself: contact, standing with the mark, and what is said where there is no survey. */
export const provider: typeof dutch = {
  contact: 'Contact',
  place: 'Place',
  phone: 'Telephone',
  email: 'Email',
  website: 'Website',
  neverSurveyed: 'Not surveyed yet',
  notSurveyed: 'Not surveyed',
  standing: {
    holder: (mark) => `Holds ${mark}`,
    aspirant: (mark) => `Is working towards ${mark}`,
    former: (mark) => `No longer holds ${mark}`,
  },
  unsurveyedNew: 'This provider is new. No survey among its clients has been published yet.',
  unsurveyed: 'No survey among clients of this provider has been published.',
  withdrawn: 'Figures withdrawn',
  withdrawnOn: (period, day) =>
    `The figures of this provider for ${period} were withdrawn on ${date.day(day)}. They are no longer on this site.`,
  stopped: (period) =>
    `This provider has stopped, merged with another, or no longer holds the mark. ${lastSurvey(period)}`,
  lastSurvey,
  mergedInto: (day) => `On ${date.day(day)} this provider merged into`,
  mergedWith: (day) => `On ${date.day(day)} this provider merged with`,
  moved: (name) => `This provider is now called ${name}. The page has moved.`,
};
