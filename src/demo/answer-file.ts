import { groups } from '../model/group.ts';
import type { Question } from '../model/questionnaire.ts';
import { gradeQuestion, provinceQuestion } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import type { Basis } from './basis.ts';
import { csvLine } from './csv.ts';
import type { DeliveryForm } from './delivery-form.ts';
import type { Moment, PlannedEdition, PlannedRow } from './plan.ts';
import type { Profile } from './profile.ts';
import { randomStream } from './random.ts';
import { answersOf, tastesOf } from './respondent.ts';

/** One period's answers: `responses.csv` and, where a provider delivered counts, `counts.csv`. */
export interface AnswerFiles {
  readonly responses: string;
  /** Null when every provider delivered answers. */
  readonly counts: string | null;
}

/** Draws the answers of everyone who answered in this period and writes them down. */
export function answerFiles(
  editions: readonly PlannedEdition[],
  basis: Basis,
  serviceOf: (number: number) => Service,
  form: DeliveryForm,
  moment: Moment,
  seed: number,
): AnswerFiles {
  const columns = questionColumns(basis);
  const responses = [csvLine(['provider', 'group', 'service', provinceQuestion, ...columns], form.delimiter)];
  const counts = [csvLine(['provider', 'group', 'service', 'question', 'answer', 'count'], form.delimiter)];
  for (const { profile, rows } of editions) {
    const counted = profile.counts && moment.index === Math.min(1, moment.count - 1);
    for (const row of rows) {
      const questionnaire = basis.questionnaires[row.group];
      const service = row.service === null ? null : serviceOf(row.service);
      const write = answerWriter(questionnaire.questions, form);
      const head = [profile.id, form.group(row.group), form.service(service)];
      const random = randomStream(seed, 'answers', profile.number, moment.year, row.group, row.service ?? 0);
      const climate = {
        profile,
        questionnaire,
        service,
        quality: qualityOf(profile, row, moment, seed),
        tastes: tastesOf(profile, questionnaire, seed),
      };
      const everyone = Array.from({ length: row.completed }, () => answersOf(climate, random));
      if (counted) {
        for (const [question, answer, count] of countAnswers(questionnaire.questions, everyone)) {
          counts.push(csvLine([...head, question, write(question, answer), count], form.delimiter));
        }
        continue;
      }
      for (const answers of everyone) {
        const cells = [provinceQuestion, ...columns].map((id) => write(id, answers.get(id)));
        responses.push(csvLine([...head, ...cells], form.delimiter));
      }
    }
  }
  return { responses: responses.join(''), counts: counts.length > 1 ? counts.join('') : null };
}

/** The grade and then the questions of all groups, each once. */
function questionColumns(basis: Basis): string[] {
  const ids = new Set<string>([gradeQuestion]);
  for (const group of groups) for (const { id } of basis.questionnaires[group].questions) ids.add(id);
  ids.delete(provinceQuestion);
  return [...ids];
}

/** Writes an answer as the form has it; nothing for a question without one. */
function answerWriter(questions: readonly Question[], form: DeliveryForm) {
  const texts = new Map(
    questions.map((question) => [
      question.id,
      new Map(question.options.map((option) => [option.id, form.answer(option)])),
    ]),
  );
  return (question: string, option: string | undefined): string =>
    option === undefined ? '' : (texts.get(question)?.get(option) ?? '');
}

function countAnswers(
  questions: readonly Question[],
  everyone: readonly ReadonlyMap<string, string>[],
): [question: string, answer: string, count: number][] {
  return questions.flatMap((question) =>
    question.options
      .map((option): [string, string, number] => [
        question.id,
        option.id,
        everyone.filter((answers) => answers.get(question.id) === option.id).length,
      ])
      .filter(([, , count]) => count > 0),
  );
}

/** Grade points above or below an ordinary provider: its own level, a drift over the years, and the service. */
function qualityOf(profile: Profile, row: PlannedRow, moment: Moment, seed: number): number {
  let quality = profile.quality;
  for (let year = moment.year - moment.index; year <= moment.year; year++) {
    quality += 0.14 * randomStream(seed, 'drift', profile.number, year).normal();
  }
  return quality + 0.2 * randomStream(seed, 'service', profile.number, row.group, row.service ?? 0).normal();
}
