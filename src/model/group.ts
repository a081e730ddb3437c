/**
 * The groups of respondents. Inburgering clients answer another questionnaire and are reported apart, with their own
 * Total and norm (docs/domain.md: a decision of this project).
 */
export const groups = ['clients', 'inburgering', 'principals'] as const;
export type Group = (typeof groups)[number];

/** What sets a group apart. Rules ask for the trait they mean and never for a group by name. */
export interface GroupTraits {
  /** The response rule does not apply: every row is eligible, even with nothing in it. */
  readonly alwaysEligible: boolean;
  /** The satisfaction norm of the mark is about this group. */
  readonly hasNorm: boolean;
  /** It is delivered with a row for each service; without this trait it may have a Total alone. */
  readonly needsServices: boolean;
}

const ratedByService: GroupTraits = { alwaysEligible: false, hasNorm: true, needsServices: true };

/** The traits of each group. A principals row is always "ja" in the reference reports, and its norm is not told. */
export const groupTraits: Readonly<Record<Group, GroupTraits>> = {
  clients: ratedByService,
  inburgering: ratedByService,
  principals: { alwaysEligible: true, hasNorm: false, needsServices: false },
};

/** What a delivery may write in its `group` column, in lower case without accents; of each group first what this program writes. */
export const groupNames: Readonly<Record<string, Group>> = {
  clienten: 'clients',
  clients: 'clients',
  inburgeraars: 'inburgering',
  inburgering: 'inburgering',
  opdrachtgevers: 'principals',
  principals: 'principals',
};

/** What the canonical tables write for a group. */
export function groupCell(group: Group): string {
  return Object.keys(groupNames).find((name) => groupNames[name] === group) ?? group;
}
