import type { Language } from '../model/label.ts';

/** The words of the comparison page that are there without script. */
interface ComparePageWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly add: string;
  readonly addLabel: string;
  readonly noScript: string;
  readonly instead: string;
  readonly printed: string;
  readonly never: string;
  readonly uncertain: string;
}

const words: Readonly<Record<Language, ComparePageWords>> = {
  nl: {
    title: 'Dienstverleners vergelijken',
    description:
      'Zet twee tot vier dienstverleners naast elkaar: cijfers, onzekerheid, respons en sterke punten.',
    lead: 'Zet twee tot vier dienstverleners naast elkaar. Er is geen winnaar: kijk vooral wat bij jou past, en hoe zeker een verschil is.',
    add: 'Kies een dienstverlener',
    addLabel: 'Zoek op naam of plaats',
    noScript:
      'Vergelijken werkt alleen met JavaScript. Zonder JavaScript kun je twee rapportkaarten naast elkaar openen: ze hebben allemaal dezelfde opbouw.',
    instead: 'Je kunt ook hier kijken:',
    printed:
      'De cijfers van deze dienstverlener komen uit een gedrukt rapport. Die vergelijken we niet. Je vindt ze wel op de eigen pagina.',
    never: 'Van deze dienstverlener is nog geen meting gepubliceerd.',
    uncertain: 'Waarschijnlijk tussen',
  },
  en: {
    title: 'Compare providers',
    description: 'Put two to four providers side by side: grades, uncertainty, response and strengths.',
    lead: 'Put two to four providers side by side. There is no winner: look at what suits you, and at how sure a difference is.',
    add: 'Choose a provider',
    addLabel: 'Search by name or place',
    noScript:
      'Comparing needs JavaScript. Without JavaScript you can open two report cards side by side: they all have the same structure.',
    instead: 'You can also look here:',
    printed:
      'The figures of this provider come from a printed report. We do not compare those. You find them on its own page.',
    never: 'No survey of this provider has been published yet.',
    uncertain: 'Probably between',
  },
};

/** The words of the comparison page in one language. */
export function comparePageWords(language: Language): ComparePageWords {
  return words[language];
}

/** Where a mean probably lies: "Waarschijnlijk tussen 8,1 en 9,0". The ends are formatted. */
export function betweenText(low: string, high: string, language: Language): string {
  return `${words[language].uncertain} ${low} ${language === 'nl' ? 'en' : 'and'} ${high}`;
}

/** The shares of one aspect, largest answers first in the order of the scale: "Zeer tevreden 31%, tevreden 63%". */
export function sharesText(shares: readonly { readonly label: string; readonly share: string }[]): string {
  return shares.map(({ label, share }) => `${label} ${share}`).join(', ');
}
