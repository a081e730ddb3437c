import type { Question } from '../model/questionnaire.ts';

/** Weights per option id; they need not add up to anything. */
type Weights = Readonly<Record<string, number>>;

/** What bears on an answer. */
export interface Circumstance {
  /** How pleased the respondent is: 0 ordinary, 1 one standard deviation above it. */
  readonly mood: number;
  /** The grade this respondent has in mind, 1..10. */
  readonly grade: number;
  /** Number of the service; null for principals. */
  readonly service: number | null;
  /** Answers to earlier questions: question id to option id. */
  readonly answers: ReadonlyMap<string, string>;
}

type Habit = (circumstance: Circumstance) => Weights;

/** A weight never falls below this, so that no answer is impossible. */
const atLeast = (weight: number, floor = 1): number => Math.max(weight, floor);

const workingServices: readonly (number | null)[] = [4, 5, 6, 8, 13];

function reasons({ service }: Circumstance): Weights {
  if (workingServices.includes(service)) {
    return {
      own_initiative: 34,
      employer: 44,
      uwv_request: 12,
      uwv_obliged: 5,
      municipality_request: 2,
      municipality_obliged: 1,
      other: 2,
    };
  }
  return {
    own_initiative: 30,
    employer: 5,
    uwv_request: 22,
    uwv_obliged: 15,
    municipality_request: 15,
    municipality_obliged: 10,
    other: 3,
  };
}

function work({ service }: Circumstance): Weights {
  switch (service) {
    case 5:
    case 13:
      return { employed: 88, self_employed: 3, no: 9 };
    case 7:
    case 8:
      return { employed: 62, self_employed: 8, no: 30 };
    default:
      return { employed: 47, self_employed: 5, no: 48 };
  }
}

function benefits({ service }: Circumstance): Weights {
  if (workingServices.includes(service)) {
    return { none: 55, ww: 4, wia: 17, wajong: 11, ziektewet: 8, bijstand: 3, other: 2 };
  }
  return { none: 30, ww: 16, wia: 17, wajong: 5, ziektewet: 5, bijstand: 24, other: 3 };
}

function recommendation({ grade }: Circumstance): Weights {
  if (grade >= 9) return { recommended: 76, neither: 23, advised_against: 1 };
  if (grade === 8) return { recommended: 52, neither: 46, advised_against: 2 };
  if (grade === 7) return { recommended: 31, neither: 64, advised_against: 5 };
  if (grade === 6) return { recommended: 12, neither: 76, advised_against: 12 };
  return { recommended: 3, neither: 55, advised_against: 42 };
}

/**
 * How people answer a question that is no grade, aspect or province: made up, and in line with their grade. A question
 * without a habit of its own has all its answers equally often.
 */
export function answerWeights(question: Question, circumstance: Circumstance): Weights {
  const evenly = (): Weights => Object.fromEntries(question.options.map(({ id }) => [id, 1]));
  return (habits[question.id] ?? evenly)(circumstance);
}

/** The questions that have a habit of their own. */
export const habits: Readonly<Record<string, Habit>> = {
  recommended: recommendation,
  diagnosis_type: () => ({ career: 42, capacity: 24, skills: 14, psychological: 10, medical: 6, other: 4 }),
  reason: reasons,
  sanction: ({ answers }) =>
    answers.get('reason')?.endsWith('obliged')
      ? { yes: 44, no: 30, unknown: 26 }
      : { yes: 9, no: 61, unknown: 30 },
  sanction_imposed: () => ({ yes: 12, no: 88 }),
  contact_frequency: () => ({ less_than_once: 7, once: 17, two_or_three: 38, four: 24, more: 14 }),
  contact_amount: ({ mood }) => ({ too_little: atLeast(10 - 9 * mood), enough: 84, too_much: 4 }),
  talk_length: ({ mood }) => ({ too_short: atLeast(9 - 6 * mood), right: 87, too_long: 4 }),
  same_contact: ({ mood }) => ({ yes: 82, no: atLeast(15 - 7 * mood), unknown: 3 }),
  expectation: ({ mood }) => ({
    better: atLeast(30 + 18 * mood, 2),
    as_expected: 46,
    worse: atLeast(12 - 14 * mood),
    no_expectation: 10,
  }),
  work_now: work,
  led_to_work: ({ mood }) => ({ yes: atLeast(58 + 8 * mood, 10), no: 42 }),
  provider_helped: ({ mood }) => ({
    much: atLeast(46 + 18 * mood, 4),
    little: 34,
    no: atLeast(18 - 10 * mood, 3),
  }),
  complaint: ({ mood }) => ({ yes: atLeast(6 - 9 * mood), no: 92 }),
  complaint_filed: () => ({ yes: 56, unnecessary: 19, not_dared: 9, not_known_how: 8, other: 8 }),
  complaint_solved: ({ mood }) => ({
    yes: atLeast(36 + 14 * mood, 6),
    partly: 26,
    no: atLeast(24 - 8 * mood, 4),
    ongoing: 14,
  }),
  gender: () => ({ male: 460, female: 522, other: 7, not_said: 11 }),
  education: () => ({ primary: 9, vmbo: 19, havo_vwo: 11, mbo: 37, hbo: 18, university: 6 }),
  benefit: benefits,
  course_reason: () => ({ obliged: 71, own_initiative: 22, employer: 5, other: 2 }),
  lessons_per_week: () => ({ once: 8, twice: 37, three: 41, more: 14 }),
  lessons_amount: ({ mood }) => ({ too_little: atLeast(18 - 8 * mood, 3), enough: 74, too_much: 6 }),
  same_teacher: ({ mood }) => ({ yes: 64, no: atLeast(31 - 8 * mood, 6), unknown: 4 }),
  exam_taken: () => ({ all: 34, some: 41, no: 25 }),
  exam_passed: ({ mood }) => ({ yes: atLeast(55 + 8 * mood, 20), partly: 21, no: 11, waiting: 13 }),
  schooling_years: () => ({ none: 9, up_to_six: 24, seven_to_twelve: 42, more: 25 }),
  again: ({ mood }) => ({ yes: atLeast(78 + 14 * mood, 6), no: atLeast(8 - 12 * mood), unknown: 13 }),
  organisation_type: () => ({ uwv: 18, municipality: 33, employer: 36, insurer: 10, other: 3 }),
};
