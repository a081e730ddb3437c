import { number } from './number.ts';

/** What search says while it is used. Travels with the script of the page: every word is downloaded. */
export const finder = {
  withheld: 'niet gepubliceerd',
  absent: '--',
  notAsked: 'niet gevraagd',
  never: 'Nog niet gemeten',
  of: 'van',
  compare: 'Vergelijk',
  more: (count: number) => `Toon er nog ${count}`,
  found: (count: number, all: number) => `${number.count(count)} van ${number.count(all)} dienstverleners`,
  none: 'Niets gevonden. Probeer een ander woord of wis een keuze.',
  busy: 'Even zoeken …',
  failed: 'Zoeken lukt nu niet. Hieronder staan alle dienstverleners.',
  retry: 'Probeer het opnieuw',
  columns: ['Dienstverlener', 'Plaats', 'Nieuwste cijfer', 'Ingevuld', 'Meetperiode'],
  group: { clients: 'cliënten', inburgering: 'inburgeraars', principals: 'opdrachtgevers' },
  choosing: (names: string) => `Je vergelijkt ${names}. Kies er nog een.`,
  toComparison: 'Terug naar de vergelijking',
};
