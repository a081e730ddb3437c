import type { Language } from '../model/label.ts';

/** The words of the comparison. Travels with the script of the page, so it holds no more than it needs. */
interface CompareWords {
  readonly property: string;
  readonly period: string;
  readonly response: string;
  readonly grade: string;
  readonly norm: string;
  readonly spread: string;
  readonly spreadFile: string;
  readonly promoter: string;
  readonly strengths: string;
  readonly services: string;
  readonly none: string;
  readonly remove: string;
  readonly differences: string;
  readonly within: (a: string, b: string) => string;
  readonly beyond: (a: string, b: string) => string;
  readonly same: (a: string, b: string) => string;
  readonly unknown: (a: string, b: string) => string;
  readonly noGrade: (name: string) => string;
  readonly periodsDiffer: string;
  readonly start: string;
  readonly oneMore: string;
  readonly full: string;
  readonly notFound: (id: string) => string;
  readonly noMatch: string;
  readonly failed: string;
  readonly retry: string;
  readonly busy: string;
}

/** The words of the comparison in each language. */
export const compareWords: Readonly<Record<Language, CompareWords>> = {
  nl: {
    property: 'Onderdeel',
    period: 'Meetperiode',
    response: 'Wie deed er mee?',
    grade: 'Gemiddeld cijfer',
    norm: 'Tevredenheidsnorm',
    spread: 'Spreiding van de cijfers',
    spreadFile: 'Bewaar als SVG',
    promoter: 'Actuele promotorscore',
    strengths: 'Hier is de organisatie goed in',
    services: 'Gemiddeld cijfer per dienst',
    none: 'n.v.t.',
    remove: 'Haal weg',
    differences: 'Zijn de verschillen echt?',
    within: (a, b) => `${a} en ${b}: het verschil valt binnen de onzekerheid. Het kan toeval zijn.`,
    beyond: (a, b) => `${a} en ${b}: het verschil is groter dan de onzekerheid.`,
    same: (a, b) => `${a} en ${b} krijgen hetzelfde cijfer.`,
    unknown: (a, b) => `${a} en ${b}: hoe groot de onzekerheid is, kunnen we niet zeggen.`,
    noGrade: (name) => `${name}: er is geen cijfer om te vergelijken.`,
    periodsDiffer: 'De metingen zijn niet uit dezelfde periode. Dat kan ook een verschil geven.',
    start: 'Kies hieronder de eerste dienstverlener die je wilt vergelijken.',
    oneMore: 'Kies hieronder nog een dienstverlener om mee te vergelijken.',
    full: 'Je vergelijkt er vier. Haal er een weg om een andere te kiezen.',
    notFound: (id) => `We kennen geen dienstverlener met de naam ${id}.`,
    noMatch: 'Niets gevonden. Probeer een ander woord.',
    failed: 'De gegevens zijn nu niet op te halen.',
    retry: 'Probeer het opnieuw',
    busy: 'De cijfers worden opgehaald …',
  },
  en: {
    property: 'Item',
    period: 'Survey period',
    response: 'Who took part?',
    grade: 'Average grade',
    norm: 'Satisfaction norm',
    spread: 'Spread of the grades',
    spreadFile: 'Save as SVG',
    promoter: 'Current promoter score',
    strengths: 'What the organisation does well',
    services: 'Average grade per service',
    none: 'n/a',
    remove: 'Remove',
    differences: 'Are the differences real?',
    within: (a, b) => `${a} and ${b}: the difference is within the uncertainty. It may be chance.`,
    beyond: (a, b) => `${a} and ${b}: the difference is larger than the uncertainty.`,
    same: (a, b) => `${a} and ${b} get the same grade.`,
    unknown: (a, b) => `${a} and ${b}: how large the uncertainty is, we cannot say.`,
    noGrade: (name) => `${name}: there is no grade to compare.`,
    periodsDiffer: 'The surveys are not of the same period. That may also make a difference.',
    start: 'Choose the first provider you want to compare below.',
    oneMore: 'Choose another provider to compare with below.',
    full: 'You are comparing four. Remove one to choose another.',
    notFound: (id) => `We know no provider named ${id}.`,
    noMatch: 'Nothing found. Try another word.',
    failed: 'The data cannot be fetched now.',
    retry: 'Try again',
    busy: 'Fetching the figures …',
  },
};
