/** The twelve provinces. The ids are those of the addresses; the map has its own, which src/chart/outline.ts knows. */
export const provinces = [
  { id: 'drenthe', names: ['Drenthe'] },
  { id: 'flevoland', names: ['Flevoland'] },
  { id: 'friesland', names: ['Friesland', 'Fryslân', 'Fryslan'] },
  { id: 'gelderland', names: ['Gelderland'] },
  { id: 'groningen', names: ['Groningen'] },
  { id: 'limburg', names: ['Limburg'] },
  { id: 'noord-brabant', names: ['Noord-Brabant', 'North Brabant', 'Brabant'] },
  { id: 'noord-holland', names: ['Noord-Holland', 'North Holland'] },
  { id: 'overijssel', names: ['Overijssel'] },
  { id: 'utrecht', names: ['Utrecht'] },
  { id: 'zeeland', names: ['Zeeland'] },
  { id: 'zuid-holland', names: ['Zuid-Holland', 'South Holland'] },
] as const satisfies readonly Province[];

export interface Province {
  readonly id: string;
  /** Its Dutch name, and what else deliveries call it. Pages have the names of their language (src/text/). */
  readonly names: readonly [string, ...string[]];
}

export type ProvinceId = (typeof provinces)[number]['id'];
