import type { Language } from '../model/label.ts';

interface RangePhrases {
  readonly one: (label: string, value: string) => string;
  readonly same: (count: number, value: string) => string;
  /** Both ends as "value (label)". */
  readonly range: (low: string, high: string) => string;
}

interface FigurePhrases {
  readonly and: string;
  readonly meanGrade: (label: string, grade: string, people?: string) => string;
  readonly norm: (grade: string) => string;
  readonly benchmarkMean: (grade: string) => string;
  readonly otherGrades: RangePhrases;
  /** Empty for 0, as nothing is to be said then. */
  readonly itemsWithoutGrade: (count: number) => string;
  readonly nobodyGraded: string;
  readonly graded: (people: string, count: number) => string;
  readonly mostGiven: (grades: string, count: number, times: string) => string;
  /** Key of failing and of passing grades; `upTo` is the highest failing grade, 1..9. */
  readonly keyFail: (upTo: number) => string;
  readonly keyPass: (upTo: number) => string;
  readonly nobodyFailed: (upTo: number) => string;
  readonly failed: (people: string, count: number, upTo: number) => string;
  readonly mean: (grade: string) => string;
  readonly chose: (share: string, label: string) => string;
  readonly ofPeople: (people: string, chose: string) => string;
  readonly ofParticipants: (chose: string) => string;
  readonly restInTable: string;
  readonly ratings: (option: string) => RangePhrases;
  /** Empty for 0. */
  readonly itemsWithoutAnswers: (count: number) => string;
  readonly everyProvince: string;
  readonly fromProvinces: (names: string) => string;
}

/** Whole grades from one to another: "1 tot en met 5", or the one that there is. */
function runOf(first: number, last: number, between: string): string {
  return first === last ? String(first) : `${first} ${between} ${last}`;
}

/** Sentences that text alternatives are made of. Numbers come in as they are printed, labels quoted where needed. */
export const figurePhrases: Readonly<Record<Language, FigurePhrases>> = {
  nl: {
    and: 'en',
    meanGrade: (label, grade, people) =>
      `${label}: gemiddeld cijfer ${grade}${people === undefined ? '' : ` van ${people}`}.`,
    norm: (grade) => `De norm is ${grade}.`,
    benchmarkMean: (grade) => `Bij alle deelnemers samen is het gemiddelde ${grade}.`,
    otherGrades: {
      one: (label, grade) => `${label}: ${grade}.`,
      same: (count, grade) => `De ${count} andere cijfers zijn alle ${grade}.`,
      range: (low, high) => `De andere cijfers lopen van ${low} tot ${high}.`,
    },
    itemsWithoutGrade: (count) => {
      if (count === 0) return '';
      return count === 1
        ? 'Bij 1 onderdeel staat geen cijfer.'
        : `Bij ${count} onderdelen staat geen cijfer.`;
    },
    nobodyGraded: 'Niemand gaf een cijfer.',
    graded: (people, count) => `${people} ${count === 1 ? 'gaf' : 'gaven'} een cijfer.`,
    mostGiven: (grades, count, times) =>
      count === 1
        ? `Het cijfer ${grades} is het vaakst gegeven: ${times} keer.`
        : `De cijfers ${grades} zijn het vaakst gegeven: elk ${times} keer.`,
    keyFail: (upTo) => `onvoldoende: ${runOf(1, upTo, 'tot en met')}`,
    keyPass: (upTo) => `voldoende: ${runOf(upTo + 1, 10, 'tot en met')}`,
    nobodyFailed: (upTo) => `Niemand gaf een onvoldoende (${runOf(1, upTo, 'tot en met')}).`,
    failed: (people, count, upTo) =>
      `${people} ${count === 1 ? 'gaf' : 'gaven'} een onvoldoende (${runOf(1, upTo, 'tot en met')}).`,
    mean: (grade) => `Het gemiddelde is ${grade}.`,
    chose: (share, label) => `koos ${share} ${label}`,
    ofPeople: (people, chose) => `Van ${people} ${chose}.`,
    ofParticipants: (chose) => `Bij alle deelnemers samen ${chose}.`,
    restInTable: 'De andere antwoorden staan in de tabel.',
    ratings: (option) => ({
      one: (label, share) => `${option} bij ${label}: ${share}.`,
      same: (count, share) => `${option} is bij alle ${count} onderdelen gekozen door ${share}.`,
      range: (low, high) => `${option} loopt van ${low} tot ${high}.`,
    }),
    itemsWithoutAnswers: (count) => {
      if (count === 0) return '';
      return count === 1
        ? 'Bij 1 onderdeel staan geen antwoorden.'
        : `Bij ${count} onderdelen staan geen antwoorden.`;
    },
    everyProvince: 'De mensen komen uit alle provincies van Nederland.',
    fromProvinces: (names) => `De mensen komen onder meer uit ${names}.`,
  },
  en: {
    and: 'and',
    meanGrade: (label, grade, people) =>
      `${label}: mean grade ${grade}${people === undefined ? '' : ` from ${people}`}.`,
    norm: (grade) => `The norm is ${grade}.`,
    benchmarkMean: (grade) => `For all participants together the mean is ${grade}.`,
    otherGrades: {
      one: (label, grade) => `${label}: ${grade}.`,
      same: (count, grade) => `The ${count} other grades are all ${grade}.`,
      range: (low, high) => `The other grades run from ${low} to ${high}.`,
    },
    itemsWithoutGrade: (count) => {
      if (count === 0) return '';
      return count === 1 ? '1 item has no grade.' : `${count} items have no grade.`;
    },
    nobodyGraded: 'Nobody gave a grade.',
    graded: (people) => `${people} gave a grade.`,
    mostGiven: (grades, count, times) =>
      count === 1
        ? `Grade ${grades} was given most often: ${times} times.`
        : `Grades ${grades} were given most often: ${times} times each.`,
    keyFail: (upTo) => `fail: ${runOf(1, upTo, 'to')}`,
    keyPass: (upTo) => `pass: ${runOf(upTo + 1, 10, 'to')}`,
    nobodyFailed: (upTo) => `Nobody gave a failing grade (${runOf(1, upTo, 'to')}).`,
    failed: (people, _, upTo) => `${people} gave a failing grade (${runOf(1, upTo, 'to')}).`,
    mean: (grade) => `The mean is ${grade}.`,
    chose: (share, label) => `${share} chose ${label}`,
    ofPeople: (people, chose) => `Of ${people}, ${chose}.`,
    ofParticipants: (chose) => `For all participants together, ${chose}.`,
    restInTable: 'The other answers are in the table.',
    ratings: (option) => ({
      one: (label, share) => `${option} for ${label}: ${share}.`,
      same: (count, share) => `${option} was chosen by ${share} for all ${count} items.`,
      range: (low, high) => `${option} runs from ${low} to ${high}.`,
    }),
    itemsWithoutAnswers: (count) => {
      if (count === 0) return '';
      return count === 1 ? '1 item has no answers.' : `${count} items have no answers.`;
    },
    everyProvince: 'The people come from every province of the Netherlands.',
    fromProvinces: (names) => `Among others, the people come from ${names}.`,
  },
};
