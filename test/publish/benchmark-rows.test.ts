import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/dataset.ts';
import { serviceRows, totalRows } from '../../src/publish/disclosure/benchmark-rows.ts';
import type { Participant } from '../../src/publish/disclosure/participant.ts';
import { decideGroup, participantOf } from '../../src/publish/edition-decision.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, period, questionnaires, row, tallyOf } from './editions.ts';

/** The first group of every edition, as the audit of a benchmark gets it. */
function participants(editions: readonly Edition[]): Participant[] {
  const scores = scoreDataset(dataset(editions));
  return (scores.periods[0]?.editions ?? []).flatMap(({ provider, groups }) => {
    const [own] = groups;
    const questionnaire = questionnaires[own?.questionnaire ?? ''];
    return own && questionnaire ? [participantOf(provider, decideGroup(own, questionnaire, period))] : [];
  });
}

const mixed = (n: number): number[] => Array.from({ length: n }, (_, index) => 5 + (index % 6));

describe('the rows of an audit of a benchmark', () => {
  it('hold a provider to the grade where its spread is shown, and to its mean where it is not', () => {
    const shown = (id: string, n: number) =>
      edition(id, [group([row('diagnose', n + 2, tallyOf(mixed(n)))])]);
    expect(totalRows(participants([shown('a', 12), shown('b', 8)]))).toMatchObject([
      { row: 'a', n: 12, printed: 7.5, isSpreadShown: true, isProtected: false },
      { row: 'b', n: 8, printed: 7, isSpreadShown: false, isProtected: false },
    ]);
  });

  it('take the services of a withheld Total that are shown apart from the rest, which stands for the Total', () => {
    const own = edition('a', [
      group([
        row('diagnose', 200, tallyOf(mixed(30))),
        row('jobcoaching', 10, tallyOf(mixed(8))),
        row('activering', 200, tallyOf(mixed(30))),
      ]),
    ]);
    expect(totalRows(participants([own]))).toMatchObject([
      { row: 'a/jobcoaching', n: 8, printed: 7, isProtected: false },
      { row: 'a', n: 60, printed: null, isProtected: true, meanOf: 68 },
    ]);
  });

  it('take in what its own edition leaves of a withheld service', () => {
    const own = edition('a', [
      group([
        row('diagnose', 4, tallyOf([6, 7, 8])),
        row('jobcoaching', 4, tallyOf([7, 8, 9])),
        row('activering', 24, tallyOf(mixed(18))),
      ]),
    ]);
    const [hidden] = serviceRows(participants([own]), 'diagnose');
    expect(hidden).toMatchObject({
      row: 'a',
      n: 3,
      printed: null,
      isProtected: true,
      range: { low: 20, high: 25 },
    });
    expect(serviceRows(participants([own]), 'toeleiden')).toEqual([]);
  });
});
