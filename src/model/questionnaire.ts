import type { Group } from './group.ts';
import type { Label } from './label.ts';

export interface Option {
  readonly id: string;
  readonly label: Label;
  readonly aliases: readonly string[];
  readonly promoter?: 1 | 0 | -1;
  /** Place on a satisfaction scale, 1 the lowest. Left out for "geen mening". */
  readonly satisfaction?: number;
  readonly open?: true;
}

/** The share of people who gave one of these answers, as the card says it: "61 van de 100 mensen" and the label. */
export interface Outcome {
  readonly answers: readonly string[];
  readonly label: Label;
  /** Who was asked, where that is not everyone. */
  readonly asked?: Label | undefined;
}

/** A question as everything after ingest sees it: its options written out, aspects being questions of a battery. */
export interface Question {
  readonly id: string;
  /** Ids it had in earlier years. */
  readonly was?: readonly string[];
  readonly kind: 'grade' | 'aspect' | 'choice' | 'province';
  readonly section: string;
  readonly wording: Label;
  readonly label: Label;
  readonly options: readonly Option[];
  readonly battery?: string;
  readonly services?: readonly string[];
  readonly when?: { readonly question: string; readonly answers: readonly string[] };
  readonly sensitive?: true;
  /** What the programme was for, told first on the card: the answers that count as reached, and their words. */
  readonly outcome?: Outcome;
}

export interface Battery {
  readonly id: string;
  readonly section: string;
  readonly label: Label;
  readonly wording: Label;
  readonly staff: boolean;
  readonly aspects: readonly string[];
}

export interface Questionnaire {
  readonly name: string;
  readonly group: Group;
  readonly source: Label;
  readonly sections: readonly { readonly id: string; readonly label: Label }[];
  readonly batteries: readonly Battery[];
  /** In report order. Where they were asked, the first is the grade and the last the respondent's province. */
  readonly questions: readonly Question[];
}

/** Ids of the questions that every questionnaire words alike; no file may give them to a question of its own. */
export const gradeQuestion = 'grade';
export const provinceQuestion = 'province';

/** True when the questionnaire has the question at all. */
export function hasQuestion(questionnaire: Questionnaire, id: string): boolean {
  return questionnaire.questions.some((question) => question.id === id);
}

/** The highest place on the satisfaction scale of these options: 4, or 5 on a scale with a middle; 0 without a scale. */
export function topSatisfaction(options: readonly { readonly satisfaction?: number | undefined }[]): number {
  return Math.max(0, ...options.map((option) => option.satisfaction ?? 0));
}

/** True when respondents of this service are asked the question at all (routing by answer set aside). */
export function isAskedOf(question: Question, service: string): boolean {
  return question.services === undefined || question.services.includes(service);
}
