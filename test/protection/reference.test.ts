import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPage } from '../../src/card/edition.ts';
import { registerOf } from '../../src/card/register.ts';
import type { Edition } from '../../src/model/dataset.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Distribution } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, row, tallyOf } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';
import { figuresIn, outputsOf } from './outputs.ts';
import { terms } from '../share/terms.ts';

const root = join(import.meta.dirname, '../..');
const data = (path: string): string => readFileSync(join(root, 'data', path), 'utf8');

/** The page of Interbeek Support as it was printed, with another number of people. */
async function interbeek(netSample: number, completed: number) {
  const printed = data('2020/printed/interbeek-support.json')
    .replaceAll('"netSample": 32', `"netSample": ${netSample}`)
    .replaceAll('"completed": 16', `"completed": ${completed}`);
  const { dataset: read } = await readDataset(
    memoryFiles({
      'providers.csv': 'provider;name\ninterbeek-support;Interbeek Support\n',
      'services.json': data('services.json'),
      ...Object.fromEntries(
        ['clients-2020', 'clients-2021', 'inburgering-2021', 'principals-2021'].map((name) => [
          `questionnaires/${name}.json`,
          data(`questionnaires/${name}.json`),
        ]),
      ),
      '2020/period.json': data('2020/period.json'),
      '2020/printed/interbeek-support.json': printed,
    }),
  );
  if (read === null) throw new Error('the printed edition does not read');
  const { publication } = publishFor(scoreDataset(read), 'public');
  const register = registerOf(publication, terms);
  return editionPage(register, register.edition('interbeek-support', '2020'), 'nl').summaries[0];
}

describe("Interbeek's donut", () => {
  it('is shown with 16 people', async () => {
    const staff = (await interbeek(32, 16))?.staff;
    const figure = staff && 'figure' in staff ? staff.figure : null;
    expect(figure).toMatchObject({ kind: 'donut', n: 16 });
    // geen mening, printed first, is drawn last
    expect(figure?.kind === 'donut' ? figure.parts.map(({ share }) => share) : []).toEqual([31, 63, 6, 0, 0]);
  });

  it('is not shown with 9, and its grade is', async () => {
    const summary = await interbeek(16, 9);
    expect(summary?.staff).toEqual({
      reason: 'Niet gepubliceerd: te weinig mensen gaven antwoord op deze vraag.',
    });
    expect(summary?.organisation).toEqual({
      reason: 'Niet gepubliceerd: te weinig mensen gaven antwoord op deze vraag.',
    });
    expect(summary?.grade).toMatchObject({ status: 'shown', text: '8,6' });
  });
});

const many = (n: number, grade: number): number[] => Array.from({ length: n }, () => grade);

/** What is told of a question about complaints that so many answered with yes and with no. */
function complaints(yes: number, no: number): Measure<Distribution> | undefined {
  const n = yes + no;
  const own = edition('a', [group([row('scholing', n + 4, tallyOf(many(n, 8), { complaint: [yes, no] }))])]);
  const { publication } = publishFor(scoreDataset(dataset([own])), 'public');
  const questions = publication.periods[0]?.editions[0]?.groups[0]?.questions;
  return questions?.find(({ question }) => question === 'complaint')?.distribution;
}

describe('a sensitive question', () => {
  it.each([
    ['a cell of 100 %', 0, 40, 'shown'],
    ['a cell of one person', 1, 39, 'shown'],
    ['a cell of two people', 2, 38, 'shown'],
    ['29 answers', 9, 20, 'sensitive'],
    ['9 answers', 3, 6, 'sensitive'],
    ['30 answers', 3, 27, 'shown'],
  ])('with %s: %s', (_, yes, no, expected) => {
    const told = complaints(yes, no);
    expect(told?.status === 'withheld' ? told.reason : told?.status).toBe(expected);
    if (told?.status === 'withheld') expect(Object.keys(told)).toEqual(['status', 'reason']);
  });

  it('is told alike of nobody, one and two people, and of nearly everyone', () => {
    const [first, ...others] = [0, 1, 2].map((yes) => complaints(yes, 40 - yes));
    expect(first).toEqual({ status: 'shown', value: { shares: [0, 95], rounding: 'five-people' }, n: 40 });
    expect(others).toEqual([first, first]);
  });

  it('is told of all participants whatever their answers are, where enough of them hide each other', () => {
    const own = (id: string, yes: number, no: number): Edition =>
      edition(id, [group([row('scholing', 300, tallyOf(many(yes + no, 8), { complaint: [yes, no] }))])]);
    const told = (first: number, second: number): Measure<Distribution> | undefined => {
      const editions = [
        own('a', 6, 30),
        own('b', first, 13 - first),
        own('c', 0, second),
        own('d', 0, second),
      ];
      const { publication } = publishFor(scoreDataset(dataset(editions)), 'public');
      const questions = publication.periods[0]?.benchmarks[0]?.questions;
      return questions?.find(({ question }) => question === 'complaint')?.distribution;
    };
    expect(told(0, 12)).toEqual({
      status: 'shown',
      value: { shares: [5, 95], rounding: 'sensitive-five-percent' },
      n: 75,
    });
    expect(told(1, 12)).toEqual(told(0, 12));
    // without the largest, fewer than 30 answers are left
    expect(told(0, 8)).toEqual({ status: 'withheld', reason: 'benchmark' });
  });
});

describe('a questionnaire that only withheld people were asked', () => {
  const own = (n: number) =>
    publishFor(
      scoreDataset(
        dataset(
          [
            edition('a', [
              group([row('scholing', 30, tallyOf(many(20, 8)))]),
              group([row('toeleiden', 10, tallyOf(many(n, 8)))], { group: 'inburgering' }),
            ]),
          ],
          { questionnaires: { clients: 'clients', inburgering: 'inburgering' } },
        ),
      ),
      'public',
    ).publication;

  it.each([
    [3, 0],
    [8, 13],
  ])('%i of 10 completed it: %i of its questions are handed on', (n, questions) => {
    expect(own(n).questionnaires['inburgering']?.questions).toHaveLength(questions);
    expect(own(n).questionnaires['clients']?.questions).toHaveLength(13);
    const told = own(n).periods.flatMap(({ benchmarks, editions }) => [
      ...benchmarks,
      ...editions.flatMap((one) => one.groups),
    ]);
    const names = told.filter((one) => one.group === 'inburgering').map((one) => one.questions.length > 0);
    expect(names).toEqual(names.map(() => questions > 0));
    expect(() => outputsOf(own(n))).not.toThrow();
  });
});

describe('a figure of one or two people', () => {
  it('is in no page, drawing or file of 40 nations', () => {
    let figures = 0;
    const small: unknown[] = [];
    for (let seed = 0; seed < 40; seed += 1) {
      const { publication } = publishFor(scoreDataset(dataset(nationalEditions(5, seed))), 'public');
      const register = registerOf(publication, terms);
      for (const one of publication.periods[0]?.editions ?? []) {
        for (const figure of figuresIn(editionPage(register, one, 'en'))) {
          figures += 1;
          const parts = 'rows' in figure ? figure.rows : 'aspects' in figure ? figure.aspects : [];
          const numbers = [figure.n, ...parts.map((part) => ('n' in part ? part.n : undefined))];
          if (numbers.some((n) => n === 1 || n === 2)) small.push(figure);
        }
      }
    }
    expect(small).toEqual([]);
    expect(figures).toBeGreaterThan(500);
  });
});
