import type { Language } from '../model/label.ts';

/** Words of the menu and the footer. */
interface FrameWords {
  readonly compare: string;
  readonly services: string;
  readonly provinces: string;
  readonly periods: string;
  readonly corrections: string;
  readonly feed: string;
  readonly find: string;
  readonly explained: string;
  readonly site: string;
  /** Titles of the plain pages, by the name of their file. */
  readonly prose: Readonly<
    Record<
      'method' | 'publication' | 'anonymity' | 'questions' | 'accessibility' | 'privacy' | 'reuse',
      string
    >
  >;
}

const words: Readonly<Record<Language, FrameWords>> = {
  nl: {
    compare: 'Vergelijken',
    services: 'Diensten',
    provinces: 'Provincies',
    periods: 'Meetperioden',
    corrections: 'Correcties',
    feed: 'Volg nieuwe metingen (Atom)',
    find: 'Zoeken',
    explained: 'Uitleg',
    site: 'Deze site',
    prose: {
      method: 'Hoe lees ik een rapportkaart?',
      publication: 'Wanneer publiceren we een cijfer?',
      anonymity: 'Hoe beschermen we wie antwoord gaf?',
      questions: 'Vragen en antwoorden',
      accessibility: 'Toegankelijkheid',
      privacy: 'Privacy',
      reuse: 'Hergebruik',
    },
  },
  en: {
    compare: 'Compare',
    services: 'Services',
    provinces: 'Provinces',
    periods: 'Survey periods',
    corrections: 'Corrections',
    feed: 'Follow new surveys (Atom)',
    find: 'Find',
    explained: 'Explained',
    site: 'This site',
    prose: {
      method: 'How do I read a report card?',
      publication: 'When do we publish a grade?',
      anonymity: 'How do we protect those who answered?',
      questions: 'Questions and answers',
      accessibility: 'Accessibility',
      privacy: 'Privacy',
      reuse: 'Reuse',
    },
  },
};

/** The words of the menu and the footer in one language. */
export function frameWords(language: Language): FrameWords {
  return words[language];
}
