import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleQuestionnaire } from '../../src/model/questionnaire-assembly.ts';
import { questionnaireFileSchema } from '../../src/model/questionnaire-file.ts';
import { isAskedOf, type Question } from '../../src/model/questionnaire.ts';

/** A row of a sheet. */
export type Row = readonly (string | number)[];

const file = join(import.meta.dirname, '../../data/questionnaires/clients-2021.json');
const assembled = assembleQuestionnaire(
  questionnaireFileSchema.parse(JSON.parse(readFileSync(file, 'utf8'))),
);
if ('faults' in assembled) throw new Error('the questionnaire has faults');

/** The questions, as the bureau heads its columns. */
const questions = assembled.questions;
const fixed = ['Respondent', 'Dienstverlener', 'Groep', 'Dienst', 'Toelichting'];

/** The headings of the sheet with answers. */
export const headings: Row = [
  ...fixed,
  ...questions.map(({ label, kind }) =>
    kind === 'grade' ? 'Rapportcijfer' : kind === 'province' ? 'Provincie' : label.nl,
  ),
];

/** What a respondent wrote in the margin, and the number of the first: neither may ever be found on a site. */
export const secrets = ['wat niemand mag lezen', 'R-88001'] as const;

/** Where the column of a question stands. */
export function columnOf(id: string): number {
  return fixed.length + questions.findIndex((question) => question.id === id);
}

/** The answers of 40 clients of a provider's job coaching, `first` the number of the first; no two alike. */
export function answersOf(provider: string, first: number, grade: (at: number) => number): Row[] {
  return Array.from({ length: 40 }, (_, at): Row => {
    const given = new Map<string, string>();
    for (const question of questions) given.set(question.id, answerTo(question, at, given, grade));
    const cells = questions.map((question) => {
      const id = given.get(question.id) ?? '';
      const option = question.options.find((one) => one.id === id);
      return question.kind === 'grade' ? Number(id) : (option?.label.nl ?? '');
    });
    return [`R-${first + at}`, provider, 'Cliënten', 'Jobcoaching', at === 0 ? secrets[0] : '', ...cells];
  });
}

function answerTo(
  question: Question,
  at: number,
  given: ReadonlyMap<string, string>,
  grade: (at: number) => number,
): string {
  if (!isAskedOf(question, 'jobcoaching')) return '';
  if (question.when && !question.when.answers.includes(given.get(question.when.question) ?? '')) return '';
  if (question.kind === 'grade') return String(grade(at));
  // two steps that have nothing in common, so that people differ in more than one answer
  const place = (at * 7 + questions.indexOf(question) * (1 + (at % 3))) % question.options.length;
  return question.options[place]?.id ?? '';
}

/** The sheet with the response. */
export function responseSheet(rows: readonly Row[]): Row[] {
  return [
    ['Respons per dienst'],
    [''],
    ['Dienstverlener', 'Groep', 'Dienst', 'Netto steekproef', 'Ingevuld', 'Publicatie'],
    ...rows,
  ];
}

/** A row with one cell changed. */
export function withCell(row: Row, at: number, cell: string | number): Row {
  return row.map((one, index) => (index === at ? cell : one));
}
