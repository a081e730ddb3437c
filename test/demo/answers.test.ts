import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { answerWeights, habits } from '../../src/demo/habit.ts';
import { readRows, repositoryBasis } from './repository.ts';

const { questionnaires, services } = repositoryBasis();
const groups = {
  clients: questionnaires.clients,
  inburgering: questionnaires.inburgering,
  principals: questionnaires.principals,
};
// 2024 is written in ids, so its cells can be held against the questionnaires as they stand
const rows = readRows('2024/responses.csv');
const fixed = new Set(['provider', 'group', 'service']);

function questionnaireOf(row: Record<string, string>): Questionnaire {
  const group = row['group'];
  if (group !== 'clients' && group !== 'inburgering' && group !== 'principals')
    throw new Error(`group ${group}`);
  return groups[group];
}

/** Mean grade of those who gave this answer about being listened to. */
function meanGrade(listening: string): number {
  const grades = rows
    .filter((row) => row['listening'] === listening && row['grade'] !== '')
    .map((row) => Number(row['grade']));
  return grades.reduce((sum, grade) => sum + grade, 0) / grades.length;
}

describe('answers of 2024', () => {
  test('are options of questions of the group’s questionnaire', () => {
    const strange = rows.flatMap((row) => {
      const questions = new Map(questionnaireOf(row).questions.map((question) => [question.id, question]));
      return Object.entries(row)
        .filter(([column, cell]) => !fixed.has(column) && cell !== '')
        .filter(([column, cell]) => !questions.get(column)?.options.some((option) => option.id === cell))
        .map(([column, cell]) => `${row['group']} ${column}=${cell}`);
    });
    expect(strange).toEqual([]);
  });

  test('follow services and routing, and every aspect asked is answered', () => {
    const faults = rows.flatMap((row) => {
      const service = services.find((one) => String(one.number) === row['service'])?.id;
      return questionnaireOf(row).questions.flatMap((question) => {
        const reached =
          (!question.services || service === undefined || question.services.includes(service)) &&
          (!question.when || question.when.answers.includes(row[question.when.question] ?? ''));
        const answered = row[question.id] !== '';
        if (answered && !reached) return [`${question.id} was not asked`];
        return question.kind === 'aspect' && reached && !answered ? [`${question.id} is missing`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  test('are as many as the sample says', () => {
    const counted = new Map<string, number>();
    for (const row of rows) {
      const name = `${row['provider']}/${row['group']}/${row['service']}`;
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
    const sample = readRows('2024/sample.csv').filter(
      (row) =>
        row['provider'] !== 'ommezwaai-onbeperkt' &&
        (row['service'] !== 'totaal' || row['group'] === 'principals'),
    );
    for (const row of sample) {
      expect([
        row['provider'],
        counted.get(`${row['provider']}/${row['group']}/${row['service']}`) ?? 0,
      ]).toEqual([row['provider'], Number(row['completed'])]);
    }
  });

  test('now and then a grade or another answer is missing', () => {
    const without = rows.filter((row) => row['grade'] === '').length;
    expect(without).toBeGreaterThan(5);
    expect(without).toBeLessThan(rows.length * 0.03);
    expect(rows.some((row) => row['province'] === '')).toBe(true);
  });

  test('grades lean to 7, 8 and 9, and some are 1', () => {
    const given = rows.map((row) => Number(row['grade'])).filter((grade) => grade > 0);
    const share = (low: number, high: number) =>
      given.filter((grade) => grade >= low && grade <= high).length / given.length;
    expect(share(7, 9)).toBeGreaterThan(0.7);
    expect(share(1, 5)).toBeLessThan(0.1);
    expect(given).toContain(1);
    expect(given).toContain(10);
  });

  test('pleased people give higher grades', () => {
    expect(meanGrade('very_satisfied') - meanGrade('dissatisfied')).toBeGreaterThan(1);
  });
});

describe('counts of 2024', () => {
  const counts = readRows('2024/counts.csv');
  test.each([
    ['1', 'grade'],
    ['2', 'listening'],
    ['13', 'vacancies'],
  ])('service %s: nobody is counted twice about %s', (service, question) => {
    const completed = Number(
      readRows('2024/sample.csv').find(
        (row) => row['provider'] === 'ommezwaai-onbeperkt' && row['service'] === service,
      )?.['completed'],
    );
    const sum = counts
      .filter((row) => row['service'] === service && row['question'] === question)
      .reduce((all, row) => all + Number(row['count']), 0);
    expect(sum).toBeLessThanOrEqual(completed);
    expect(sum).toBeGreaterThan(completed - 4);
  });
});

describe('habits', () => {
  const asked = Object.values(groups).flatMap((questionnaire) =>
    questionnaire.questions.filter((question) => question.kind === 'choice'),
  );
  test.each(asked.map((question) => [question.id, question] as const))(
    '%s weighs each of its options',
    (_, question) => {
      for (const service of [1, 5, 8, null]) {
        const weights = answerWeights(question, { mood: -2, grade: 3, service, answers: new Map() });
        expect(Object.keys(weights).sort()).toEqual(question.options.map((option) => option.id).sort());
        expect(Math.min(...Object.values(weights))).toBeGreaterThan(0);
      }
    },
  );

  test('a question without one has its answers equally often', () => {
    const [known] = asked;
    if (known === undefined) throw new Error('no question');
    const circumstance = { mood: 2, grade: 9, service: 5, answers: new Map() };
    const added = { ...known, id: 'invoices', options: known.options.slice(0, 2) };
    expect(Object.values(answerWeights(added, circumstance))).toEqual([1, 1]);
    expect(new Set(Object.values(answerWeights(known, circumstance))).size).toBeGreaterThan(1);
  });

  test('there is none for a question that nobody asks', () => {
    const ids = new Set(asked.map((question) => question.id));
    expect(Object.keys(habits).filter((id) => !ids.has(id))).toEqual([]);
  });
});
