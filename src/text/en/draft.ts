import type { draft as dutch } from '../nl/draft.ts';

/** A site with a draft, for the editors alone. */
export const draft: typeof dutch = {
  mark: 'Draft, not public',
  notice: 'This is a draft. It is not public: do not share it, and take no figures from it.',
  title: (period) => `To look through: ${period}`,
  findings: 'Open findings',
  error: (line) => `Error, holds the release: ${line}`,
  warning: (line) => `To know: ${line}`,
  noFindings: 'There are no open findings.',
  difference: (before) => `Compared with ${before}`,
  compared: 'Compared with earlier',
  noDifference: 'There is no earlier period to compare with.',
  withheld: 'Not published, and why',
  pages: 'Pages of the draft',
  start: 'Start page',
  providers: 'Providers in it',
  made: (place) =>
    `The draft is in ${place}. Look at it with npm run preview -- --out ${place}: on this computer only.`,
  noDraft: (period) => `${period} is no draft, or does not exist.`,
  insidePublic: 'A draft never goes into the folder of a public site. Choose a folder of its own with --out.',
};
