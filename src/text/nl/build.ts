import { listed } from '../listed.ts';
import { number } from './number.ts';
import type { BuildNotes } from '../../model/build-note.ts';

const count = (many: number, one: string, more: string): string =>
  many === 1 ? `1 ${one}` : `${number.count(many)} ${more}`;
const files = (many: number): string => count(many, 'bestand', 'bestanden');

/** What a command says while it makes a site, its reports or a release, and how that ended. */
export const build = {
  /** How far it is: a sentence for each step, behind a word for the step. */
  steps: {
    checked: ({ providers, periods, editions }) =>
      `nagekeken: ${count(providers, 'dienstverlener', 'dienstverleners')}, ${count(periods, 'meetperiode', 'meetperioden')}, ${count(editions, 'uitgave', 'uitgaven')}`,
    reports: (step) =>
      `rapporten: ${number.count(step.count)} als pdf, ${number.count(step.made)} opnieuw gemaakt`,
    shared: ({ drawn }) =>
      `gedeeld: databestanden, badges en grafieken; ${count(drawn, 'beeld', 'beelden')} opnieuw getekend`,
    compressed: ({ made, kept }) =>
      `ingepakt: ${count(made, 'ingepakt bestand', 'ingepakte bestanden')} opnieuw gemaakt, ${number.count(kept)} van eerder`,
    kept: (step) =>
      `bewaard: ${files(step.files)} van eerder; van ${number.count(step.made)} van de ${count(step.providers, 'dienstverlener', 'dienstverleners')} is iets opnieuw gemaakt; ${count(step.sets, 'groep', 'groepen')} en ${files(step.dropped)} die lang niet zijn gebruikt, zijn weggedaan`,
    changed: ({ upload, remove, list, fault }) =>
      `veranderd: ${files(upload)} om te uploaden, ${number.count(remove)} om weg te halen${list === undefined ? '' : `; ze staan in ${list}`}${fault === undefined ? '' : `; de lijst ervan kon niet worden geschreven (${fault})`}`,
    unchanged: (step) =>
      `ongewijzigd: alles waarvan de site wordt gemaakt; de ${files(step.files)} blijven zoals ze zijn`,
    adopted: ({ path }) =>
      `overgenomen: ${path} is een site van een vorige versie, en krijgt nu een merkteken`,
    cache: (step) =>
      `bewaarmap: ${step.cache} wordt niet gebruikt, want ${'owner' in step ? `die is van een andere gebruiker (nummer ${step.owner})` : `daar kan niet worden geschreven (${step.fault})`}; alles wordt nu opnieuw gemaakt`,
    released: ({ name, dropped }) =>
      `gepubliceerd: ${name} is nu de site${dropped.length === 0 ? '' : `; ${listed(dropped, 'en')} ${dropped.length === 1 ? 'is' : 'zijn'} verwijderd`}`,
  } satisfies { [Kind in keyof BuildNotes]: (step: BuildNotes[Kind]) => string },
  /** How many of each part stand, while it works. */
  parts: { reports: 'rapporten', pages: "pagina's", images: 'beelden' },
  progress: (part: string, done: number, total: number) =>
    `${part} ${number.count(done)} van ${number.count(total)}`,
  seconds: (some: number) => `nog ongeveer ${some} s`,
  minutes: (some: number) => `nog ongeveer ${some} min`,
  nothingBuilt: 'Er is niets gebouwd, en wat er stond is niet veranderd.',
  nothingReleased: 'Er is niets gepubliceerd: lezers krijgen wat ze kregen.',
  built: (place: string, seconds: number, largest: number, together: number) =>
    `${place} is gebouwd in ${number.decimal(seconds, 1)} s, met hoogstens ${number.count(largest)} MB in één proces en ${number.count(together)} MB in alle samen`,
  back: (name: string) => `${name} is nu de site`,
  whichPeriod: (command: string) => `Welke periode? ${command}`,
  noLanguage: (given: string, known: readonly string[]) =>
    `De taal ${given} is er niet: kies ${listed(known, 'of')}.`,
  noReports: 'Er zijn geen rapporten gemaakt.',
  noEditions: (provider: string | null, period: string, periods: readonly string[]) =>
    `Er zijn geen cijfers van ${provider ?? 'een dienstverlener'} in de periode ${period}. Perioden: ${listed(periods, 'en')}.`,
  noAddresses: (names: readonly string[]) =>
    `Geen e-mailadres in providers.csv: ${names.join(', ')}. Zoek het adres zelf op.`,
  reportsMade: (many: number) =>
    `${count(many, 'volledig rapport', 'volledige rapporten')}. Daarin staan cijfers die niet openbaar mogen worden: geef elk rapport alleen aan de dienstverlener zelf.`,
  noSite: (site: string, data: string) =>
    `Er is geen site in ${site}: ${data} ontbreekt. Met npm run site:new -- ${site} maak je er een.`,
};
