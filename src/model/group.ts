/**
 * The groups of respondents. Inburgering clients answer another questionnaire and are reported apart, with their own
 * Total and norm (domain.md: a decision of this project).
 */
export const groups = ['clients', 'inburgering', 'principals'] as const;
export type Group = (typeof groups)[number];

/** What a delivery may write in its `group` column, in lower case without accents. */
export const groupNames: Readonly<Record<string, Group>> = {
  clienten: 'clients',
  clients: 'clients',
  inburgeraars: 'inburgering',
  inburgering: 'inburgering',
  opdrachtgevers: 'principals',
  principals: 'principals',
};
