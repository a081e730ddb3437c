/** What the catalogue of the open data says of itself and of each data set. */
export const catalogue = {
  /** The language's code in the lists of the European Union. */
  code: 'NLD',
  title: (site: string) => `Open data van ${site}`,
  /** `field`: what providers give, of the site's terms. */
  description: (field: string) =>
    `Hoe tevreden cliënten en opdrachtgevers zijn over ${field}, per meetperiode.`,
  allPeriodsTitle: (field: string) => `Tevredenheid over ${field}, alle meetperioden`,
  file: {
    csv: 'CSV met komma en decimale punt',
    excel: 'CSV voor Nederlandse Excel, met puntkomma en decimale komma',
    json: 'JSON',
  },
  /** What one form of a data set is good for. */
  fileDescription: {
    csv: 'Elke regel is een cijfer. Komma tussen de kolommen, punt in getallen. Voor programma’s.',
    excel: 'Dezelfde regels, met puntkomma en decimale komma. Opent goed in Nederlandse Excel.',
    json: 'Dezelfde regels, met de namen van kolommen bij elk cijfer en de herkomst erboven.',
  },
  periodTitle: (field: string, period: string) => `Tevredenheid over ${field}, meetperiode ${period}`,
  editionTitle: (provider: string, period: string) => `Tevredenheid over ${provider}, meetperiode ${period}`,
  periodDescription: (period: string, source: string) =>
    `Cijfers, spreiding, antwoorden en respons per dienstverlener en dienst over meetperiode ${period}, voor zover gepubliceerd. Bron: ${source}. De tevredenheidsnorm is één van de normen van het keurmerk; aan de cijfers kun je geen rechten ontlenen.`,
  allPeriodsDescription:
    'Cijfers, spreiding, antwoorden en respons per dienstverlener en dienst over alle meetperioden, voor zover gepubliceerd. De tevredenheidsnorm is één van de normen van het keurmerk; aan de cijfers kun je geen rechten ontlenen.',
  country: 'Nederland',
  /** Words to find the data by, beside those of the site's own field. */
  keywords: {
    satisfaction: 'cliënttevredenheid',
    mark: 'keurmerk',
  },
};
