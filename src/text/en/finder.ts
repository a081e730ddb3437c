import type { finder as dutch } from '../nl/finder.ts';
import { number } from './number.ts';

/** What search says while it is used. Travels with the script of the page: every word is downloaded. */
export const finder: typeof dutch = {
  withheld: 'not published',
  absent: '--',
  notAsked: 'not asked',
  noEdition: {
    'not-yet': 'Not surveyed yet',
    'not-surveyed': 'Not surveyed',
    withdrawn: 'Figures withdrawn',
  },
  compare: 'Compare',
  more: (count) => `Show ${count} more`,
  found: (count, all) => `${number.count(count)} of ${number.count(all)} providers`,
  none: 'Nothing found. Try another word or clear a choice.',
  busy: 'Searching …',
  failed: 'Search is not working right now. Providers are listed by name below.',
  retry: 'Try again',
  columns: ['Provider', 'Place', 'Newest grade', 'Survey period'],
  tray: (count, most) =>
    count === 1
      ? 'Choose another to compare.'
      : count < most
        ? `${count} chosen. There is room for ${most - count} more.`
        : `${count} chosen. No more fit side by side.`,
  remove: 'Remove',
  toComparison: (count) => `Compare ${count === 1 ? 'this one' : `these ${count}`}`,
};
