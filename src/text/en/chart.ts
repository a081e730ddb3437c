import type { chart as dutch } from '../nl/chart.ts';
import { number } from './number.ts';

/** The words inside charts and their tables. */
export const chart: typeof dutch = {
  aspect: 'Item',
  grade: 'Grade',
  people: 'People',
  norm: 'Norm',
  answer: 'Answer',
  share: 'Share',
  province: 'Province',
  participants: 'All participants',
  interval: 'Margin',
  mean: 'Mean',
  keyGrade: 'mean grade',
  keyNorm: 'norm',
  keyParticipants: 'all participants',
  keyInterval: 'margin',
  satisfied: 'satisfied or very satisfied',
  keySum: 'number at the right: satisfied or very satisfied',
  /** Key of an axis whose lower end is left out. */
  keyCut: (begin) => `scale begins at ${begin}, not at 1`,
  keyMean: 'mean',
  keyThinBar: 'thin bar: all participants',
  keyProvinces: 'Where the people live',
  onMap: 'On the map',
  noAnswers: 'No answers',
  noProvinces: 'No province to show',
  group: 'Group',
  step: 'Step',
  countPeople: (count) => (count === 1 ? '1 person' : `${number.count(count)} people`),
  margin: (low, high) => `${number.grade(low)} to ${number.grade(high)}`,
  basis: (n, source) => `${number.count(n)} ${n === 1 ? 'answer' : 'answers'}. Source: ${source}.`,
  source: (source) => `Source: ${source}.`,
  keyFail: (upTo) => `fail: ${number.run(1, upTo)}`,
  keyPass: (upTo) => `pass: ${number.run(upTo + 1, 10)}`,
};
