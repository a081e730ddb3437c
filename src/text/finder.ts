import type { Language } from '../model/label.ts';
import { formatCount } from './number.ts';
import { gradeNotAsked } from './reason.ts';

/**
 * What search says while it is used. In a file of its own, because it travels with the script of the page: every
 * word here is downloaded.
 */
interface FinderWords {
  readonly withheld: string;
  readonly absent: string;
  readonly notAsked: string;
  readonly never: string;
  readonly of: string;
  readonly compare: string;
  readonly more: (count: number) => string;
  readonly found: (count: number, all: number) => string;
  readonly none: string;
  readonly busy: string;
  readonly failed: string;
  readonly retry: string;
  readonly columns: readonly [
    provider: string,
    place: string,
    grade: string,
    completed: string,
    period: string,
  ];
  readonly group: Readonly<Record<string, string>>;
  readonly choosing: (names: string) => string;
  readonly toComparison: string;
}

/** The words of the directory's script in one language. */
export const finderWords: Readonly<Record<Language, FinderWords>> = {
  nl: {
    withheld: 'niet gepubliceerd',
    absent: '--',
    notAsked: gradeNotAsked.nl.mark,
    never: 'Nog niet gemeten',
    of: 'van',
    compare: 'Vergelijk',
    more: (count) => `Toon er nog ${count}`,
    found: (count, all) => `${formatCount(count, 'nl')} van ${formatCount(all, 'nl')} dienstverleners`,
    none: 'Niets gevonden. Probeer een ander woord of wis een keuze.',
    busy: 'Even zoeken …',
    failed: 'Zoeken lukt nu niet. Hieronder staan alle dienstverleners.',
    retry: 'Probeer het opnieuw',
    columns: ['Dienstverlener', 'Plaats', 'Nieuwste cijfer', 'Ingevuld', 'Meetperiode'],
    group: { clients: 'cliënten', inburgering: 'inburgeraars', principals: 'opdrachtgevers' },
    choosing: (names) => `Je vergelijkt ${names}. Kies er nog een.`,
    toComparison: 'Terug naar de vergelijking',
  },
  en: {
    withheld: 'not published',
    absent: '--',
    notAsked: gradeNotAsked.en.mark,
    never: 'Not surveyed yet',
    of: 'of',
    compare: 'Compare',
    more: (count) => `Show ${count} more`,
    found: (count, all) => `${formatCount(count, 'en')} of ${formatCount(all, 'en')} providers`,
    none: 'Nothing found. Try another word or clear a choice.',
    busy: 'Searching …',
    failed: 'Search does not work now. All providers are listed below.',
    retry: 'Try again',
    columns: ['Provider', 'Place', 'Newest grade', 'Completed', 'Survey period'],
    group: { clients: 'clients', inburgering: 'inburgering clients', principals: 'principals' },
    choosing: (names) => `You are comparing ${names}. Choose another.`,
    toComparison: 'Back to the comparison',
  },
};
