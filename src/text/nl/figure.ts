import { number } from './number.ts';

/** Sentences that text alternatives are made of. Numbers come in as they are printed, labels quoted where needed. */
export const figure = {
  and: 'en',
  meanGrade: (label: string, grade: string, people?: string) =>
    `${label}: gemiddeld cijfer ${grade}${people === undefined ? '' : ` van ${people}`}.`,
  norm: (grade: string) => `De norm is ${grade}.`,
  benchmarkMean: (grade: string) => `Bij alle deelnemers samen is het gemiddelde ${grade}.`,
  otherGrades: {
    one: (label: string, grade: string) => `${label}: ${grade}.`,
    same: (count: number, grade: string) => `De ${count} andere cijfers zijn alle ${grade}.`,
    range: (low: string, high: string) => `De andere cijfers lopen van ${low} tot ${high}.`,
  },
  itemsWithoutGrade: (count: number) => {
    if (count === 0) return '';
    return count === 1 ? 'Bij 1 onderdeel staat geen cijfer.' : `Bij ${count} onderdelen staat geen cijfer.`;
  },
  nobodyGraded: 'Niemand gaf een cijfer.',
  graded: (people: string, count: number) => `${people} ${count === 1 ? 'gaf' : 'gaven'} een cijfer.`,
  mostGiven: (grades: string, count: number, times: string) =>
    count === 1
      ? `Het cijfer ${grades} is het vaakst gegeven: ${times} keer.`
      : `De cijfers ${grades} zijn het vaakst gegeven: elk ${times} keer.`,
  /** The same in per cent: of all participants numbers of people are not told. */
  mostShare: (grades: string, count: number, share: string) =>
    count === 1
      ? `Het cijfer ${grades} is het vaakst gegeven: door ${share}.`
      : `De cijfers ${grades} zijn het vaakst gegeven: elk door ${share}.`,
  /** `upTo` is the highest failing grade, 1..9. */
  nobodyFailed: (upTo: number) => `Niemand gaf een onvoldoende (${number.run(1, upTo)}).`,
  failed: (people: string, count: number, upTo: number) =>
    `${people} ${count === 1 ? 'gaf' : 'gaven'} een onvoldoende (${number.run(1, upTo)}).`,
  mean: (grade: string) => `Het gemiddelde is ${grade}.`,
  chose: (share: string, label: string) => `koos ${share} ${label}`,
  ofPeople: (people: string, chose: string) => `Van ${people} ${chose}.`,
  ofParticipants: (chose: string) => `Bij alle deelnemers samen ${chose}.`,
  restInTable: 'De andere antwoorden staan in de tabel.',
  ratings: (option: string) => ({
    one: (label: string, share: string) => `${option} bij ${label}: ${share}.`,
    same: (count: number, share: string) =>
      `${option} is bij alle ${count} onderdelen gekozen door ${share}.`,
    range: (low: string, high: string) => `${option} loopt van ${low} tot ${high}.`,
  }),
  itemsWithoutAnswers: (count: number) => {
    if (count === 0) return '';
    return count === 1
      ? 'Bij 1 onderdeel staan geen antwoorden.'
      : `Bij ${count} onderdelen staan geen antwoorden.`;
  },
  ofHundred: (share: number, label: string) => `${share} van de 100 mensen ${label}`,
  /** Where the provider is, in the key of the map too. */
  office: (place: string) => `Kantoor in ${place}`,
  everyProvince: 'De mensen komen uit alle provincies van Nederland.',
  fromProvinces: (names: string) => `De mensen komen onder meer uit ${names}.`,
};
