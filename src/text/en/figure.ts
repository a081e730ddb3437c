import type { figure as dutch } from '../nl/figure.ts';
import { number } from './number.ts';

/** Sentences that text alternatives are made of. Numbers come in as they are printed, labels quoted where needed. */
export const figure: typeof dutch = {
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
  mostShare: (grades, count, share) =>
    count === 1
      ? `Grade ${grades} was given most often: by ${share}.`
      : `Grades ${grades} were given most often: by ${share} each.`,
  nobodyFailed: (upTo) => `Nobody gave a failing grade (${number.run(1, upTo)}).`,
  failed: (people, _count, upTo) => `${people} gave a failing grade (${number.run(1, upTo)}).`,
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
  ofHundred: (share: number, label: string) => `${share} out of 100 people ${label}`,
  office: (place) => `Office in ${place}`,
  everyProvince: 'The people come from every province of the Netherlands.',
  fromProvinces: (names) => `Among others, the people come from ${names}.`,
};
