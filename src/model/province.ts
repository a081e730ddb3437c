import type { Label } from './label.ts';

/** The twelve provinces. The ids are those of the addresses; the map has its own, which src/chart/outline.ts knows. */
export const provinces = [
  { id: 'drenthe', label: { nl: 'Drenthe', en: 'Drenthe' } },
  { id: 'flevoland', label: { nl: 'Flevoland', en: 'Flevoland' } },
  { id: 'friesland', label: { nl: 'Friesland', en: 'Friesland' }, aliases: ['Fryslân', 'Fryslan'] },
  { id: 'gelderland', label: { nl: 'Gelderland', en: 'Gelderland' } },
  { id: 'groningen', label: { nl: 'Groningen', en: 'Groningen' } },
  { id: 'limburg', label: { nl: 'Limburg', en: 'Limburg' } },
  { id: 'noord-brabant', label: { nl: 'Noord-Brabant', en: 'North Brabant' }, aliases: ['Brabant'] },
  { id: 'noord-holland', label: { nl: 'Noord-Holland', en: 'North Holland' } },
  { id: 'overijssel', label: { nl: 'Overijssel', en: 'Overijssel' } },
  { id: 'utrecht', label: { nl: 'Utrecht', en: 'Utrecht' } },
  { id: 'zeeland', label: { nl: 'Zeeland', en: 'Zeeland' } },
  { id: 'zuid-holland', label: { nl: 'Zuid-Holland', en: 'South Holland' } },
] as const satisfies readonly Province[];

export interface Province {
  readonly id: string;
  readonly label: Label;
  /** Other spellings in deliveries. */
  readonly aliases?: readonly string[];
}

export type ProvinceId = (typeof provinces)[number]['id'];
