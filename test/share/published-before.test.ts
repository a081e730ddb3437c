import { beforeAll, describe, expect, it } from 'vitest';
import type { DataRow } from '../../src/card/data-row.ts';
import { editionRows, participantRows } from '../../src/card/data.ts';
import { editionPage } from '../../src/card/edition.ts';
import { editionFigureFiles } from '../../src/card/figure-files.ts';
import type { Register } from '../../src/card/register.ts';
import { groupTraits, type Group } from '../../src/model/group.ts';
import { languages } from '../../src/model/label.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { demonstration } from './demonstration.ts';
import { factsOfRows } from './facts.ts';
import { factsOfPage } from './page-facts.ts';
import { publishedFigures, type PublishedFigure } from './published-figures.ts';

/** Everything published before is still on card or report, and in the open data; what may differ is told by rule. */
const before = publishedFigures();
let register: Register<'public'>;
/** Rows of today by what they are about. */
let today: ReadonlyMap<string, DataRow>;

const keyOf = (
  about: Pick<PublishedFigure, 'provider' | 'period' | 'group' | 'measure'>,
  subject: string,
  option: string | null,
): string =>
  [about.provider ?? '', about.period, about.group, about.measure, subject, option ?? ''].join('|');

beforeAll(async () => {
  register = (await demonstration()).register;
  const rows = register.publication.periods.flatMap((period) => [
    ...period.editions.flatMap((edition) => editionRows(register, edition)),
    ...participantRows(register, period),
  ]);
  today = new Map(rows.map((row) => [keyOf(row, row.question ?? row.service, row.option), row]));
});

/** True for a question about someone's person, money or conflict, and for one that such a question leads to. */
function isSensitive(questionnaire: Questionnaire | undefined, id: string): boolean {
  const question = questionnaire?.questions.find((one) => one.id === id);
  if (!question) return false;
  return (
    question.sensitive === true ||
    (question.when ? isSensitive(questionnaire, question.when.question) : false)
  );
}

/**
 * What may differ from before. Sensitive questions are rounded where they were exact; all participants are told in per
 * cents, in coarser steps where they are few, and left out where they are fewer still; where the hidden ones would
 * follow they are those that show their own, and strengths are held against their mean. A mean of all from which one
 * participant would find another is not told. The norm is about some groups only.
 */
function mayDiffer(figure: PublishedFigure): boolean {
  // a group that has no norm is drawn without one
  if (figure.measure === 'norm' && !groupTraits[figure.group as Group].hasNorm) return true;
  if (figure.provider === null) {
    const ofAnswers = ['answer', 'spread', 'promoter_score'];
    return ofAnswers.includes(figure.measure) || isHeldBack(figure);
  }
  const edition = register.edition(figure.provider, figure.period);
  const group = edition.groups.find((one) => one.group === figure.group);
  if (figure.measure.startsWith('strength_') && isOfShown(figure)) return true;
  return (
    figure.measure === 'answer' &&
    isSensitive(register.publication.questionnaires[group?.questionnaire ?? ''], figure.subject)
  );
}

/** True for a mean of all participants from which one of them would find another: with its norm where none is left. */
function isHeldBack({ period, group, measure, subject }: PublishedFigure): boolean {
  const benchmark = register.benchmark(period, group as Group);
  if (!benchmark) return false;
  const grades = benchmark.services.map(({ service, grade }) => ({ service, grade }));
  if (measure === 'norm') return grades.every(({ grade }) => grade.status === 'withheld');
  if (measure !== 'grade') return false;
  const own =
    subject === 'total' ? benchmark.grade : grades.find(({ service }) => service === subject)?.grade;
  return own?.status === 'withheld' && own.reason === 'benchmark';
}

/** True where answers of all participants are those of the providers that show their own. */
function isOfShown({ period, group }: PublishedFigure): boolean {
  return (
    register.benchmark(period, group as Group)?.questions.some(({ basis }) => basis === 'shown') === true
  );
}

const kept = (): PublishedFigure[] => before.filter((figure) => !mayDiffer(figure));

it('is what was taken from the open data', () => {
  const values = before.flatMap((figure) => figure.values.filter(({ value }) => value !== null));
  expect(values).toHaveLength(21_949);
  expect(kept().length).toBeGreaterThan(7000);
});

/** Today's row of each value of a figure; undefined where there is none. */
const rowsOf = (figure: PublishedFigure): (DataRow | undefined)[] =>
  figure.values.map(({ option }) => today.get(keyOf(figure, figure.subject, option)));

it('is in the open data, with value and n', () => {
  const lost = kept().flatMap((figure) =>
    rowsOf(figure).flatMap((row, index) => {
      const isThere = row && row.value === (figure.values[index]?.value ?? null) && row.n === figure.n;
      return isThere ? [] : [keyOf(figure, figure.subject, figure.values[index]?.option ?? null)];
    }),
  );
  expect(lost).toEqual([]);
});

describe.each(languages)('in %s', (language) => {
  it('is on card or report', () => {
    let found = 0;
    const byEdition = Map.groupBy(
      kept().filter(({ provider }) => provider !== null),
      ({ provider, period }) => `${provider}/${period}`,
    );
    for (const [id, figures] of byEdition) {
      const [provider = '', period = ''] = id.split('/');
      const edition = register.edition(provider, period);
      const page = editionPage(register, edition, language);
      const shown = new Set(factsOfPage(page, editionFigureFiles(edition, page)));
      // what all participants said beside it has a rule of its own
      const rows = figures.flatMap(rowsOf).flatMap((row) => (row ? [{ ...row, benchmark: null }] : []));
      const facts = factsOfRows(rows, language);
      expect(
        facts.filter((fact) => !shown.has(fact)),
        id,
      ).toEqual([]);
      found += facts.length;
    }
    expect(found).toBeGreaterThan(20_000);
  });
});
