import type { Language } from '../model/label.ts';

/** The words of share images, badges, framed cards and the page that hands them out. */
interface ShareWords {
  readonly title: (provider: string) => string;
  readonly lead: string;
  readonly block: string;
  readonly blockLead: string;
  readonly toShare: string;
  readonly badge: string;
  readonly badgeHelp: string;
  readonly styles: Readonly<Record<'auto' | 'light' | 'dark' | 'plain', string>>;
  readonly card: string;
  readonly cardHelp: string;
  readonly link: string;
  readonly code: (what: string) => string;
  readonly copyHelp: string;
  readonly image: string;
  readonly imageHelp: string;
  readonly quote: string;
  readonly quoteHelp: string;
  readonly downloads: string;
  readonly downloadsHelp: string;
  readonly csv: string;
  readonly excel: string;
  readonly json: string;
  readonly pdf: string;
  readonly dictionary: string;
  readonly figureFile: string;
  readonly charts: string;
  readonly survey: string;
  readonly chartsHelp: string;
  readonly seeCard: string;
  readonly noRights: string;
  readonly noRightsLong: string;
  readonly grades: string;
  readonly scale: string;
  readonly norm: (norm: string) => string;
  readonly demonstration: string;
  readonly noSurvey: string;
  readonly generalAlternative: (site: string) => string;
  readonly seeNewest: (provider: string) => string;
  readonly frameTitle: (provider: string) => string;
  readonly linkText: (provider: string) => string;
}

const nl: ShareWords = {
  title: (provider) => `${provider}: delen en gebruiken`,
  lead: 'Zet het cijfer op je eigen site, of gebruik het in een bericht. Badge en kaart volgen vanzelf de nieuwste meting.',
  block: 'Delen en gebruiken',
  blockLead: 'De cijfers van deze pagina als bestand, elke rij met het aantal antwoorden.',
  toShare: 'Badge, kaart, grafieken en tekst voor je eigen site',
  badge: 'Badge',
  badgeHelp: 'Een klein plaatje met het nieuwste cijfer. Is er geen cijfer gepubliceerd, dan staat dat erop.',
  styles: {
    auto: 'Volgt de lezer: licht of donker',
    light: 'Altijd licht',
    dark: 'Altijd donker',
    plain: 'Zonder kleur en achtergrond',
  },
  card: 'Kaart',
  cardHelp:
    'Een kaart in een kader. Zij is zo breed als de plek die ze krijgt en gebruikt geen script en geen cookies.',
  link: 'Link',
  code: (what) => `Code voor: ${what}`,
  copyHelp: 'Klik in het vak, kies alles en kopieer.',
  image: 'Plaatje voor berichten',
  imageHelp: 'Sociale media laten dit plaatje vanzelf zien bij een link naar deze meting.',
  quote: 'Tekst om over te nemen',
  quoteHelp: 'Met meetperiode, aantal mensen en bron.',
  downloads: 'Gegevens van deze meting',
  downloadsHelp: 'Alles wat op de pagina staat, als bestand.',
  csv: 'CSV',
  excel: 'CSV voor Excel',
  json: 'JSON',
  pdf: 'Rapport (PDF)',
  dictionary: 'Wat staat er in de bestanden?',
  figureFile: 'Bewaar als SVG',
  charts: 'Grafieken om mee te nemen',
  survey: 'Het onderzoek',
  chartsHelp: 'Elke grafiek als SVG, met titel, aantal antwoorden, bron en meetperiode erin.',
  seeCard: 'Bekijk de rapportkaart',
  noRights: 'Geen keurmerk, geen rechten aan te ontlenen',
  noRightsLong:
    'De tevredenheidsnorm is één van de normen van het keurmerk. Aan dit cijfer kun je geen rechten ontlenen.',
  grades: 'Zoveel mensen gaven dit cijfer',
  scale: 'Van 1 tot en met 10, met de norm als streep',
  norm: (norm) => `norm ${norm}`,
  demonstration: 'Demonstratie',
  noSurvey: 'Nog geen meting gepubliceerd',
  generalAlternative: (site) => `${site}: hoe tevreden zijn mensen over hun begeleiding naar werk?`,
  seeNewest: (provider) => `Nieuwste rapportkaart van ${provider}`,
  frameTitle: (provider) => `Rapportkaart van ${provider}`,
  linkText: (provider) => `Bekijk de rapportkaart van ${provider}`,
};

const en: ShareWords = {
  title: (provider) => `${provider}: share and use`,
  lead: 'Put the grade on your own site, or use it in a message. Badge and card follow the newest survey by themselves.',
  block: 'Share and use',
  blockLead: 'The figures of this page as a file, each row with its number of answers.',
  toShare: 'Badge, card, charts and text for your own site',
  badge: 'Badge',
  badgeHelp: 'A small picture with the newest grade. Where no grade is published, it says so.',
  styles: {
    auto: 'Follows the reader: light or dark',
    light: 'Always light',
    dark: 'Always dark',
    plain: 'Without colour and ground',
  },
  card: 'Card',
  cardHelp: 'A card in a frame. It is as wide as the place it gets, and uses no script and no cookies.',
  link: 'Link',
  code: (what) => `Code for: ${what}`,
  copyHelp: 'Click in the box, select all and copy.',
  image: 'Picture for messages',
  imageHelp: 'Social media show this picture by themselves with a link to this survey.',
  quote: 'Text to quote',
  quoteHelp: 'With survey period, number of people and source.',
  downloads: 'Data of this survey',
  downloadsHelp: 'All that stands on the page, as a file.',
  csv: 'CSV',
  excel: 'CSV for Dutch Excel',
  json: 'JSON',
  pdf: 'Report (PDF)',
  dictionary: 'What is in the files?',
  figureFile: 'Save as SVG',
  charts: 'Charts to take away',
  survey: 'The survey',
  chartsHelp: 'Each chart as SVG, with its title, number of answers, source and survey period in it.',
  seeCard: 'See the report card',
  noRights: 'Not a quality mark; no rights follow from it',
  noRightsLong: 'The satisfaction norm is one of the norms of the mark. No rights follow from this grade.',
  grades: 'So many people gave this grade',
  scale: 'From 1 to 10, with the norm as a line',
  norm: (norm) => `norm ${norm}`,
  demonstration: 'Demonstration',
  noSurvey: 'No survey published yet',
  generalAlternative: (site) => `${site}: how satisfied are people with their guidance towards work?`,
  seeNewest: (provider) => `Newest report card of ${provider}`,
  frameTitle: (provider) => `Report card of ${provider}`,
  linkText: (provider) => `See the report card of ${provider}`,
};

/** The words for sharing in one language. */
export function shareWords(language: Language): ShareWords {
  return language === 'nl' ? nl : en;
}

/** What a shared grade is about, said of its parts. Texts are formatted; `response` ends with a full stop. */
export interface SharedFacts {
  readonly provider: string;
  readonly period: string;
  /** "8,6", or null where no grade is shown. */
  readonly grade: string | null;
  /** "Gemiddelde van 16 cliënten" */
  readonly basis: string;
  /** "16 van de 32 uitgenodigde cliënten deden mee (50,0%)." */
  readonly response: string;
}

/** The alternative text of a shared picture: all that it tells. */
export function shareAlternative(facts: SharedFacts, language: Language): string {
  const { provider, period, grade, basis, response } = facts;
  if (language === 'nl') {
    return grade === null
      ? `${provider}, meetperiode ${period}: geen cijfer gepubliceerd. ${response}`
      : `${provider}, meetperiode ${period}: gemiddeld cijfer ${grade}. ${basis}. ${response}`;
  }
  return grade === null
    ? `${provider}, survey period ${period}: no grade published. ${response}`
    : `${provider}, survey period ${period}: average grade ${grade}. ${basis}. ${response}`;
}

/** A text that may be taken over as it stands. `address` is absolute and leads to the edition for ever. */
export function quoteText(facts: SharedFacts, source: string, address: string, language: Language): string {
  return `${shareAlternative(facts, language)} ${language === 'nl' ? 'Bron' : 'Source'}: ${source}, ${address}`;
}

/** "Meetperiode 2025" */
export function periodLine(period: string, language: Language): string {
  return language === 'nl' ? `Meetperiode ${period}` : `Survey period ${period}`;
}
