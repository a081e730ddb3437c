/** A site with a draft, for the editors alone. */
export const draft = {
  mark: 'Concept, niet openbaar',
  notice: 'Dit is een concept. Het is niet openbaar: deel het niet, en haal er geen cijfers uit.',
  title: (period: string) => `Nakijken: ${period}`,
  findings: 'Open bevindingen',
  error: (line: string) => `Fout, houdt publiceren tegen: ${line}`,
  warning: (line: string) => `Let op: ${line}`,
  noFindings: 'Er zijn geen open bevindingen.',
  difference: (before: string) => `Vergeleken met ${before}`,
  compared: 'Vergeleken met eerder',
  noDifference: 'Er is geen eerdere periode om mee te vergelijken.',
  withheld: 'Niet gepubliceerd, en waarom',
  pages: 'Pagina’s van het concept',
  start: 'Startpagina',
  providers: 'Dienstverleners erin',
  made: (place: string) =>
    `Het concept staat in ${place}. Bekijk het met npm run preview -- --out ${place}: alleen op deze computer.`,
  noDraft: (period: string) => `${period} is geen concept, of bestaat niet.`,
  insidePublic: 'Een concept komt nooit in de map van een openbare site. Kies een eigen map met --out.',
};
