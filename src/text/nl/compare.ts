/** What the comparison says while it is used. Travels with the script of the page: every word is downloaded. */
export const compare = {
  property: 'Onderdeel',
  period: 'Meetperiode',
  response: 'Wie deed er mee?',
  grade: 'Gemiddeld cijfer',
  norm: 'Tevredenheidsnorm',
  spread: 'Spreiding van de cijfers',
  spreadShow: 'Toon de spreiding',
  /** Over the lanes of a battery, which tell per cents. */
  satisfiedWith: (battery: string) => `${battery}: tevreden of zeer tevreden`,
  /** Over the folded bars of a group: "Cliënten". */
  allAnswers: (group: string) => `${group}: alle antwoorden in balken`,
  spreadFile: 'Bewaar als SVG',
  promoter: 'Actuele promotorscore',
  strengths: 'Hier is de organisatie goed in',
  services: 'Gemiddeld cijfer per dienst',
  /** Of services that only one of them has: there is nothing to compare. */
  otherServices: 'Andere diensten',
  /** Beside an axis of grades whose lower end is left out. */
  cut: (begin: number) => `Schaal begint bij ${begin}, niet bij 1.`,
  none: 'n.v.t.',
  remove: 'Haal weg',
  differences: 'Zijn de verschillen echt?',
  /** What chance says of a difference. */
  chance: {
    within: (a: string, b: string) => `${a} en ${b}: het verschil kan toeval zijn.`,
    beyond: (a: string, b: string) => `${a} en ${b}: het verschil is groter dan de onzekerheid.`,
    unknown: (a: string, b: string) => `${a} en ${b}: hoe groot de onzekerheid is, kunnen we niet zeggen.`,
  },
  same: (a: string, b: string) => `${a} en ${b} krijgen hetzelfde cijfer.`,
  noGrade: (name: string) => `${name}: er is geen cijfer om te vergelijken.`,
  periodsDiffer: 'De metingen zijn niet uit dezelfde periode. Dat kan ook een verschil geven.',
  start: 'Kies hieronder de eerste dienstverlener die je wilt vergelijken.',
  oneMore: 'Kies hieronder nog een dienstverlener om mee te vergelijken.',
  full: 'Je vergelijkt er vier. Haal er een weg om een andere te kiezen.',
  notFound: (id: string) => `We kennen geen dienstverlener met de naam ${id}.`,
  noMatch: 'Niets gevonden. Probeer een ander woord.',
  failed: 'De gegevens zijn nu niet op te halen.',
  retry: 'Probeer het opnieuw',
  busy: 'De cijfers worden opgehaald …',
};
