import type { PeriodRules } from './default-rules.ts';

/** Rules of a period that are one number, by the name that stands for it between braces in a page of prose. */
export const numberRules = {
  normTotal: ({ norm }) => norm.total,
  normService: ({ norm }) => norm.service,
  failingUpTo: ({ norm }) => norm.failingUpTo,
  failingCountsAs: ({ norm }) => norm.failingCountsAs,
  /** Never fewer questionnaires than this, by the rule about response. */
  minCompleted: ({ publication }) => publication.minCompleted,
  /** Below this a grade comes with a caution. */
  fewBelow: ({ publication }) => publication.fewBelow,
  /** Below this no grade is shown, whatever anybody's verdict. */
  minProtected: ({ protection }) => protection.minCompleted,
  minAnswers: ({ protection }) => protection.minAnswers,
  minSensitive: ({ protection }) => protection.sensitive.minAnswers,
  minProvinceClients: ({ protection }) => protection.minProvinceClients,
  minHiddenProviders: ({ protection }) => protection.minHiddenProviders,
  fivePercentFrom: ({ protection }) => protection.participants.fivePercentFrom,
  percentFrom: ({ protection }) => protection.participants.percentFrom,
  strengthsStaff: ({ protection }) => protection.strengths.staff,
  strengthsOrganisation: ({ protection }) => protection.strengths.organisation,
  /** Grade points that a protected grade stays uncertain by. */
  safePoints: ({ protection }) => protection.safeWidth.points,
  /** The same where one person gave a grade. */
  safePointsOfOne: ({ protection: { safeWidth } }) => Math.max(safeWidth.points, safeWidth.perRespondent),
} as const satisfies Readonly<Record<string, (rules: PeriodRules) => number>>;

/** One of them. */
export type NumberRule = keyof typeof numberRules;

/** Dates and names of the period that may stand in a page of prose: those of the newest that is published. */
const periodNames = ['period', 'from', 'until', 'reported', 'bureau'] as const;

/** One of them. */
type PeriodName = (typeof periodNames)[number];

/** All that may stand between braces in a page of prose and is told by `period.json`; `bands` is a table on a line of its own. */
export const proseRules: readonly (NumberRule | PeriodName | 'bands')[] = [
  ...(Object.keys(numberRules) as NumberRule[]),
  ...periodNames,
  'bands',
];

/** What prose says of a number: how a sentence of a language says it, and which rules it may mean. */
export interface NumberClaim {
  /** The named group `number` is the number. Has the flag g. */
  readonly pattern: RegExp;
  readonly rules: readonly NumberRule[];
  /** Rules that such a sentence seldom means: their number is right too, and they are not told. */
  readonly seldom?: readonly NumberRule[];
}

/** How a language says, in prose, what a period's rules and dates are. Only what can mean nothing else is a claim. */
export interface ProseClaims {
  readonly numbers: readonly NumberClaim[];
  /** Up to how many people which response is needed: the groups `upTo` (or `above`, for the last band) and `percent`. */
  readonly bands: readonly RegExp[];
  /** From which to which day a survey went: the groups `from` and `until`, dates in words. */
  readonly periods: readonly RegExp[];
}
