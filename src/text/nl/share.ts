import type { SharedFacts } from '../shared-facts.ts';

/** Share images, badges, framed cards and the page that hands them out. */
export const share = {
  title: (provider: string) => `${provider}: delen en gebruiken`,
  lead: 'Zet de rapportkaart op je eigen site of in een bericht. Badge en kaart volgen vanzelf de nieuwste meting.',
  toShare: 'Badge, kaart, grafieken en tekst voor je eigen site',
  badge: 'Badge',
  badgeHelp: 'Een klein plaatje met het nieuwste cijfer. Is er geen cijfer gepubliceerd, dan staat dat erop.',
  styles: {
    auto: 'Past zich aan: licht of donker',
    light: 'Altijd licht',
    dark: 'Altijd donker',
    plain: 'Zonder kleur en achtergrond',
  },
  card: 'Kaart',
  cardHelp:
    'Een kaart in een kader. De kaart vult de breedte die je haar geeft, en gebruikt geen script en geen cookies.',
  link: 'Link',
  code: (what: string) => `Code voor: ${what}`,
  copyHelp: 'Klik in het vak, kies alles en kopieer.',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  saveImage: 'Bewaar het plaatje',
  image: 'Plaatje voor berichten',
  imageHelp: 'Sociale media laten dit plaatje vanzelf zien bij een link naar deze meting.',
  quote: 'Tekst om over te nemen',
  quoteHelp: 'Met meetperiode, aantal mensen en bron.',
  downloads: 'Gegevens van deze meting',
  downloadsHelp: 'Alles wat op de pagina staat, als bestand.',
  /** The forms of a data file. */
  form: {
    csv: 'CSV',
    excel: 'CSV voor Excel',
    json: 'JSON',
  },
  pdf: 'Rapport (pdf)',
  dictionary: 'Wat staat er in de bestanden?',
  figureFile: 'Bewaar als SVG',
  charts: 'Grafieken om mee te nemen',
  survey: 'Het onderzoek',
  chartsHelp: 'De grafieken die mensen het vaakst delen. Alle andere zitten in één bestand:',
  seeCard: 'Bekijk de rapportkaart',
  noRights: 'Geen keurmerk, geen rechten aan te ontlenen',
  noRightsLong:
    'De tevredenheidsnorm is één van de normen van het keurmerk. Aan dit cijfer kun je geen rechten ontlenen.',
  grades: 'Zoveel mensen gaven dit cijfer',
  scale: 'Van 1 tot en met 10, met de norm als streep',
  norm: (norm: string) => `norm ${norm}`,
  demonstration: 'Demonstratie',
  noSurvey: 'Nog geen meting gepubliceerd',
  generalAlternative: (site: string, guidance: string) =>
    `${site}: hoe tevreden zijn mensen over hun ${guidance}?`,
  seeNewest: (provider: string) => `Nieuwste rapportkaart van ${provider}`,
  frameTitle: (provider: string) => `Rapportkaart van ${provider}`,
  linkText: (provider: string) => `Bekijk de rapportkaart van ${provider}`,
  /**
   * The alternative text of a shared picture: all that it tells. `grade` as "8,6", or null where none is shown; `basis`
   * as "Gemiddelde van 16 cliënten"; `response` ends with a full stop.
   */
  alternative: ({ provider, period, grade, basis, response }: SharedFacts) =>
    grade === null
      ? `${provider}, meetperiode ${period}: geen cijfer gepubliceerd. ${response}`
      : `${provider}, meetperiode ${period}: gemiddeld cijfer ${grade}. ${basis}. ${response}`,
  source: (source: string, address: string) => `Bron: ${source}, ${address}`,
};
