import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/dataset.ts';
import { changedGroups } from '../../src/record/changed-answers.ts';
import { edition, group, row, tallyOf } from '../publish/editions.ts';

const grades = [6, 7, 7, 8, 9];
const of = (list: readonly number[], answers = {}, net = 20): Edition =>
  edition('a', [group([row('diagnose', net, tallyOf(list, answers)), row('scholing', 9, tallyOf([8, 8]))])]);

/** Service, the fewest questionnaires that account for the difference, and those of each question. */
function told(was: Edition | undefined, is: Edition | undefined) {
  return changedGroups(was, is).flatMap((change) =>
    change.rows.map(({ service, questionnaires, questions, isDeliveredAnew }) => [
      service,
      questionnaires,
      Object.fromEntries(questions),
      isDeliveredAnew,
    ]),
  );
}

describe('what differs between two versions of an edition', () => {
  it.each([
    ['nothing', of(grades), of(grades), []],
    [
      'one grade',
      of(grades),
      of([6, 7, 7, 8, 10]),
      [
        ['diagnose', 1, { grade: 1 }, false],
        ['total', 1, { grade: 1 }, false],
      ],
    ],
    [
      'one respondent more',
      of(grades),
      of([...grades, 3]),
      [
        ['diagnose', 1, { grade: 1 }, false],
        ['total', 1, { grade: 1 }, false],
      ],
    ],
    [
      'two grades, and three answers of which two leave no trace',
      of(grades, { clear: [0, 3, 2, 0, 0] }),
      of([6, 7, 7, 1, 2], { clear: [0, 3, 1, 1, 0] }),
      [
        ['diagnose', 2, { grade: 2, clear: 1 }, false],
        ['total', 2, { grade: 2, clear: 1 }, false],
      ],
    ],
    [
      'an answer that was not given before',
      of(grades, { clear: [0, 3, 1, 0, 0] }),
      of(grades, { clear: [0, 3, 2, 0, 0] }),
      [
        ['diagnose', 1, { clear: 1 }, false],
        ['total', 1, { clear: 1 }, false],
      ],
    ],
    [
      'another net sample',
      of(grades),
      of(grades, {}, 25),
      [
        ['diagnose', 0, {}, true],
        ['total', 0, {}, true],
      ],
    ],
  ])('%s', (_, was, is, expected) => {
    expect(told(was, is)).toEqual(expected);
  });

  it('a provider that comes or goes is all its questionnaires', () => {
    const rows = [
      ['diagnose', 5],
      ['scholing', 2],
      ['total', 7],
    ];
    expect(told(undefined, of(grades)).map(([service, people]) => [service, people])).toEqual(rows);
    expect(told(of(grades), undefined).map(([service, people]) => [service, people])).toEqual(rows);
  });
});
