import { number } from './number.ts';

/** What search says while it is used. Travels with the script of the page: every word is downloaded. */
export const finder = {
  withheld: 'niet gepubliceerd',
  absent: '--',
  notAsked: 'niet gevraagd',
  /** Of a provider without a published edition. */
  noEdition: {
    'not-yet': 'Nog niet gemeten',
    'not-surveyed': 'Niet gemeten',
    withdrawn: 'Cijfers ingetrokken',
  },
  compare: 'Vergelijk',
  more: (count: number) => `Toon er nog ${count}`,
  found: (count: number, all: number) => `${number.count(count)} van ${number.count(all)} dienstverleners`,
  none: 'Niets gevonden. Probeer een ander woord of wis een keuze.',
  busy: 'Even zoeken …',
  failed: 'Zoeken lukt nu niet. Hieronder staan de dienstverleners op naam.',
  retry: 'Probeer het opnieuw',
  columns: ['Dienstverlener', 'Plaats', 'Nieuwste cijfer', 'Meetperiode'],
  /** In the tray: how many it holds, of how many that fit. */
  tray: (count: number, most: number) =>
    count === 1
      ? 'Kies er nog een om te vergelijken.'
      : count < most
        ? `${count} gekozen. Er kunnen er nog ${most - count} bij.`
        : `${count} gekozen. Meer past niet naast elkaar.`,
  remove: 'Haal weg',
  toComparison: (count: number) => `Vergelijk ${count === 1 ? 'deze' : `deze ${count}`}`,
};
