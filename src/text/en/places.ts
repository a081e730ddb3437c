import type { places as dutch } from '../nl/places.ts';
import { date } from './date.ts';

/** The pages of services, provinces and periods. */
export const places: typeof dutch = {
  servicesTitle: 'Services',
  servicesLead:
    'What do providers help with? For each service: what it is, who offers it and which grade people give.',
  provincesTitle: 'Provinces',
  provincesLead: 'Providers by province. The province is that of their address. Many work outside it too.',
  noServices: 'The survey does not ask about services. The figures are about a provider as a whole.',
  noProvinces: 'It is not known in which province the providers are.',
  periodsTitle: 'Survey periods',
  periodsLead: 'Every survey with the figures of all participants together. Older surveys stay.',
  inUse: 'Current services',
  discontinued: 'Services that no longer exist',
  reportOf: (period: string) => `${period}: all figures`,
  allFigures: 'All figures of this survey',
  nationally: 'All participants together',
  providers: 'Providers',
  perService: 'Average grade per service',
  overTime: 'Average grade over the years',
  changed: 'What has changed?',
  neverMeasured: 'No survey of this service has been published yet.',
  nobodyHere: 'There is no provider in this province yet.',
  printedOnly:
    'Of this survey period we have printed reports only. So there are no figures of all participants together.',
  filterHere: 'Search and filter this list',
  part: (list: string, number: number, count: number) => `${list}, part ${number} of ${count}`,
  parts: 'Parts of this list',
  partBefore: (names) => `Previous: ${names}`,
  partAfter: (names) => `Next: ${names}`,
  steps: 'More of this list',
  fromMiddle: (kilometres: number) => `${kilometres} km from the middle`,
  fromMiddleHelp: 'Distances are to the middle of the province, in a straight line.',
  invited: 'Invited',
  tookPart: 'Who took part?',
  allServices: 'All services',
  allProvinces: 'All provinces',
  allPeriods: 'All survey periods',
  serviceDescription: (service) =>
    `${service}: what it is, which providers offer it and which grade people give.`,
  provinceDescription: (province, providers, field) =>
    `${providers} of ${field} in ${province}, with their newest grade.`,
  provinceTitle: (province) => `Providers in ${province}`,
  period: (period) => `Survey period ${period}`,
  periodDescription: (period) =>
    `Who took part in ${period}, and how satisfied were people? The figures of all participants together.`,
  discontinuedOn: (until) => `This service no longer exists. It was on the list until ${date.day(until)}.`,
};
