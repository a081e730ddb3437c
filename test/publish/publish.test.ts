import { describe, expect, it } from 'vitest';
import type { Accepted } from '../../src/model/accepted.ts';
import type { Edition } from '../../src/model/dataset.ts';
import type { Period } from '../../src/model/period.ts';
import type { PublishedGroup } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { acceptedRows, dataset, edition, group, row, tallyOf } from './editions.ts';
import { nationalEditions } from './nation.ts';
import { told } from '../text/told.ts';

const sixteen = [7, 7, 8, 8, 8, 8, 9, 9, 9, 9, 9, 9, 9, 9, 10, 10];
const many = (count: number, grade: number): number[] => Array.from({ length: count }, () => grade);

function published(
  editions: readonly Edition[],
  changes: Partial<Period> = {},
  accepted: readonly Accepted[] = [],
) {
  return publishFor(scoreDataset(dataset(editions, changes, accepted)), 'public');
}

function firstGroup(
  editions: readonly Edition[],
  changes: Partial<Period> = {},
  accepted: readonly Accepted[] = [],
): PublishedGroup<'public'> {
  const found = published(editions, changes, accepted).publication.periods[0]?.editions[0]?.groups[0];
  if (found === undefined) throw new Error('no group');
  return found;
}

/** Others, so that there is a benchmark that holds nobody alone. */
const others = nationalEditions(30, 5);

describe('a group with enough response', () => {
  const answers = {
    recommended: [14, 2, 0],
    clear: [0, 5, 10, 1, 0],
    polite: [0, 16, 0, 0, 0],
    phone: [0, 16, 0, 0, 0],
    place: [8, 8, 0, 0, 0],
    province: [3, 2, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  };
  const shown = firstGroup([
    edition('a', [group([row('activering', 32, tallyOf(sixteen, answers))])]),
    ...others,
  ]);

  it('shows what a report card needs', () => {
    expect(shown.total).toEqual({
      service: 'total',
      netSample: 32,
      completed: 16,
      response: { status: 'shown', value: 50, n: 16 },
      eligibility: { verdict: 'yes', by: 'rule', needed: { kind: 'completed', completed: 13 } },
      grade: { status: 'shown', value: 8.6, n: 16 },
    });
    expect(shown.rows[0]?.grade).toEqual({ status: 'shown', value: 8.6, n: 16 });
    expect(shown.spread).toEqual({ status: 'shown', value: [0, 0, 0, 0, 0, 0, 2, 4, 8, 2], n: 16 });
    expect(shown.promoterScore).toEqual({ status: 'shown', value: 87.5, n: 16 });
    expect(shown.norm).toEqual({ status: 'shown', value: 'met', n: 16 });
  });

  it('draws provinces with at least three clients', () => {
    expect(shown.provinces).toEqual({ status: 'shown', value: ['drenthe', 'friesland'], n: 16 });
  });

  it('names strengths from ten opinions, and one for the staff', () => {
    expect(shown.strengths.staff).toEqual({
      status: 'shown',
      value: [{ aspect: 'polite', distribution: { shares: [0, 100, 0, 0, 0], rounding: 'percent' }, n: 16 }],
      n: 16,
    });
    const { organisation } = shown.strengths;
    expect(organisation.status === 'shown' && organisation.value).not.toContain('place');
    expect(organisation.status === 'shown' && organisation.value.slice(0, 2).toSorted()).toEqual([
      'phone',
      'polite',
    ]);
  });
});

describe('a group without enough response', () => {
  const withheld = firstGroup([
    edition('a', [
      group([
        row('diagnose', 8, tallyOf([8, 8], { recommended: [1, 0, 1] })),
        row('jobcoaching', 7, tallyOf([8, 9])),
        row('activering', 26, tallyOf([])),
      ]),
    ]),
    ...others,
  ]);

  it('still tells net sample, completed and response', () => {
    expect(withheld.rows.map((one) => [one.netSample, one.completed, one.response])).toEqual([
      [8, 2, { status: 'shown', value: 25, n: 2 }],
      [7, 2, { status: 'shown', value: 28.6, n: 2 }],
      [26, 0, { status: 'shown', value: 0, n: 0 }],
    ]);
  });

  it('withholds everything that follows the Total, and says so', () => {
    const total = { status: 'withheld', reason: 'total' };
    expect(withheld.total.grade).toEqual({ status: 'withheld', reason: 'response' });
    expect(withheld.rows.map((one) => one.grade)).toEqual([
      { status: 'withheld', reason: 'response' },
      { status: 'withheld', reason: 'response' },
      { status: 'absent', reason: 'no-answers' },
    ]);
    expect([withheld.spread, withheld.norm, withheld.promoterScore, withheld.provinces]).toEqual([
      total,
      total,
      total,
      total,
    ]);
    expect(withheld.strengths).toEqual({ staff: total, organisation: total, improvable: total });
    expect(withheld.questions.map((one) => one.distribution)).toEqual(withheld.questions.map(() => total));
  });
});

describe('protection beside the verdict', () => {
  it('withholds a principals row below the minimum, which stays eligible', () => {
    const few = firstGroup([
      edition('a', [group([], { group: 'principals', netSample: 6, total: tallyOf([8, 8, 9, 9]) })]),
    ]);
    expect(few.total.eligibility).toEqual({ verdict: 'yes', by: 'always', needed: { kind: 'none' } });
    expect(few.total.grade).toEqual({ status: 'withheld', reason: 'few-completed' });
  });

  it('says absent of a principals row with nobody in it', () => {
    const empty = firstGroup([
      edition('a', [group([], { group: 'principals', netSample: 1, total: tallyOf([]) })]),
    ]);
    expect(empty.total.grade).toEqual({ status: 'absent', reason: 'no-answers' });
    expect(empty.spread).toEqual({ status: 'absent', reason: 'no-answers' });
  });

  it('withholds a service as cover, with the norm beside it', () => {
    const services = [
      row('diagnose', 80, tallyOf([6, 8])),
      row('jobcoaching', 10, tallyOf([6, 7, 7, 8, 8, 9])),
      row('activering', 40, tallyOf(many(20, 8))),
    ];
    const covered = firstGroup(
      [edition('a', [group(services, { verdict: 'yes' })]), ...others],
      {},
      acceptedRows('total'),
    );
    expect(covered.rows.map((one) => one.grade)).toEqual([
      { status: 'withheld', reason: 'response' },
      { status: 'withheld', reason: 'cover' },
      { status: 'shown', value: 8, n: 20 },
    ]);
    expect(covered.total.grade.status).toBe('shown');
    expect(covered.norm).toEqual({ status: 'withheld', reason: 'cover' });
  });

  it('withholds the Total too where one service is all there is', () => {
    const alone = firstGroup([
      edition('a', [group([row('diagnose', 30, tallyOf(many(20, 8)), 'no')], { verdict: 'yes' })]),
    ]);
    expect(alone.rows[0]?.grade).toEqual({ status: 'withheld', reason: 'bureau' });
    expect(alone.total.grade).toEqual({ status: 'withheld', reason: 'cover' });
    expect(alone.spread).toEqual({ status: 'withheld', reason: 'total' });
  });

  it('withholds spread and promoter score below ten answers, of a grade that is shown', () => {
    const nine = firstGroup([
      edition('a', [group([row('diagnose', 10, tallyOf(many(9, 8), { recommended: [9, 0, 0] }))])]),
      ...others,
    ]);
    expect(nine.total.grade).toEqual({ status: 'shown', value: 8, n: 9 });
    expect(nine.spread).toEqual({ status: 'withheld', reason: 'few-answers' });
    expect(nine.promoterScore).toEqual({ status: 'withheld', reason: 'few-answers' });
  });

  it('shows what was answered where only the grade is missing', () => {
    const ungraded = firstGroup([
      edition('a', [group([row('diagnose', 20, tallyOf([], { work: [8, 4] }, 12))])]),
      ...others,
    ]);
    expect(ungraded.total.grade).toEqual({ status: 'absent', reason: 'no-answers' });
    const work = ungraded.questions.find((one) => one.question === 'work');
    expect(work?.distribution).toEqual({
      status: 'shown',
      value: { shares: [67, 33], rounding: 'percent' },
      n: 12,
    });
  });

  it('does not tell how few provinces are known', () => {
    const two = firstGroup([
      edition('a', [group([row('diagnose', 20, tallyOf(many(12, 8), { province: [2, ...many(11, 0)] }))])]),
    ]);
    expect(two.provinces).toEqual({ status: 'withheld', reason: 'few-answers' });
  });
});

const one = (id: string, grades: readonly number[], answers: Readonly<Record<string, readonly number[]>>) =>
  edition(id, [group([row('diagnose', grades.length + 2, tallyOf(grades, answers))])]);

describe('strengths', () => {
  const clear = { clear: [0, 12, 0, 0, 0] };

  it('leave out an aspect of which the mean of all participants is secret, and keep the others', () => {
    const few = (id: string) => one(id, many(50, 6), { clear: [0, 0, 0, 40, 0], polite: [0, 0, 50, 0, 0] });
    const hidden = edition('h', [
      group([row('scholing', 90, tallyOf(many(4, 6), { clear: [0, 0, 0, 4, 0] }))]),
    ]);
    const best = one('a', many(12, 8), { clear: [0, 12, 0, 0, 0], polite: [0, 12, 0, 0, 0] });
    const { strengths } = firstGroup([best, few('b'), hidden]);
    expect(strengths.organisation).toEqual({ status: 'shown', value: ['polite'], n: 12 });
    expect(strengths.staff).toMatchObject({ status: 'shown', value: [{ aspect: 'polite' }] });
  });

  it('are withheld where the mean of all participants is not public', () => {
    const beside = edition('b', [group([row('diagnose', 60, tallyOf([8], { clear: [0, 0, 0, 1, 0] }))])]);
    const { strengths } = firstGroup([one('a', many(12, 8), clear), beside]);
    expect(strengths.staff).toEqual({ status: 'withheld', reason: 'benchmark' });
  });

  it('are shown and empty where none is above the mean', () => {
    const { strengths } = firstGroup([one('a', many(60, 8), { clear: [0, 60, 0, 0, 0] })]);
    expect(strengths.organisation).toEqual({ status: 'shown', value: [], n: 60 });
  });

  it('are withheld below ten opinions, geen mening not counted', () => {
    const { strengths } = firstGroup([one('a', many(12, 8), { clear: [3, 9, 0, 0, 0] })]);
    expect(strengths.staff).toEqual({ status: 'withheld', reason: 'few-answers' });
  });
});

describe('the bureau against the rule', () => {
  const editions = [
    edition('a', [
      group([row('diagnose', 32, tallyOf(sixteen), 'no'), row('activering', 60, tallyOf([8]), 'yes')]),
    ]),
  ];

  it('gives an error for each row, with its name and place', () => {
    expect(published(editions).findings.map(told)).toEqual([
      {
        file: '2024/sample.csv',
        line: 2,
        column: 1,
        code: 'verdict-disagrees',
        severity: 'error',
        found: 'the verdict "no" of the bureau for 16 of 32',
        expected: '"yes" by the period\'s publication rule',
        mend: 'ask the bureau which is right, or accept verdict-disagrees for a/clients/diagnose with a reason in 2024/accepted.json',
        row: 'a/clients/diagnose',
      },
      expect.objectContaining({ code: 'verdict-disagrees', row: 'a/clients/activering' }),
    ]);
  });

  it('is accepted row by row, and an acceptance of nothing is an error', () => {
    const { findings } = published(editions, {}, acceptedRows('diagnose', 'total'));
    expect(
      findings.map(told).map(({ code, file, line, found, row: name }) => [code, file, line, name ?? found]),
    ).toEqual([
      ['accepted-nothing', '2024/accepted.json', 3, 'accepted verdict-disagrees for a/clients/total'],
      ['verdict-disagrees', '2024/sample.csv', 2, 'a/clients/activering'],
    ]);
  });

  it.each([
    ['*/clients/*', 2, []],
    ['a/*/diagnose', 1, ['a/clients/activering']],
    ['*/*/*', 2, []],
  ])('is accepted for many rows by %s, which says how many it covered', (rows, covered, open) => {
    const place = { file: '2024/accepted.json', line: 2, column: 3 };
    const { findings } = published(editions, {}, [
      { code: 'verdict-disagrees', rows, reason: 'agreed', place },
    ]);
    const [first, ...left] = findings.map(told);
    expect(first).toEqual({
      ...place,
      code: 'accepted-rows',
      severity: 'warning',
      found: `verdict-disagrees of ${covered} ${covered === 1 ? 'row' : 'rows'} accepted by ${rows}`,
      expected: 'that the reason holds for each of them',
      mend: 'name a row by itself where it does not',
    });
    expect(left.map(({ row: name }) => name)).toEqual(open);
  });

  it('is not accepted by rows of another group or provider', () => {
    const place = { file: '2024/accepted.json', line: 2, column: 3 };
    for (const rows of ['*/principals/*', 'b/clients/*']) {
      const { findings } = published(editions, {}, [
        { code: 'verdict-disagrees', rows, reason: 'agreed', place },
      ]);
      expect(findings.map(({ code }) => code)).toEqual([
        'accepted-nothing',
        'verdict-disagrees',
        'verdict-disagrees',
      ]);
    }
  });

  it('says bureau where the bureau says no and the rule yes', () => {
    expect(firstGroup(editions).rows[0]?.grade).toEqual({ status: 'withheld', reason: 'bureau' });
  });
});

/** Two clients of one provider, for what is told to the provider alone. */
function twoClients(satisfied: number, province: readonly number[]) {
  const clear = [0, satisfied, 2 - satisfied, 0, 0];
  return group([row('diagnose', 80, tallyOf([8, 9], { clear, province: [...province, ...many(10, 0)] }))]);
}

describe('drafts and audiences', () => {
  const draft = dataset([edition('a', [group([row('diagnose', 80, tallyOf([3, 4]), 'no')])])], {
    status: 'draft',
  });
  const scores = scoreDataset(draft);

  it('keeps every trace of a draft from the public', () => {
    const { publication, findings, editionCertificates } = publishFor(scores, 'public');
    expect(publication.periods).toEqual([]);
    expect(publication.questionnaires).toEqual({});
    expect([findings, editionCertificates()]).toEqual([[], []]);
  });

  it('takes drafts in when asked to', () => {
    expect(publishFor(scores, 'public', { drafts: true }).publication.periods).toHaveLength(1);
  });

  it('shows the provider every value there is', () => {
    const own = publishFor(scores, 'provider').publication.periods[0]?.editions[0]?.groups[0];
    expect(own?.rows[0]?.grade).toEqual({ status: 'shown', value: 3.5, n: 2 });
    expect(own?.spread).toEqual({ status: 'shown', value: [0, 0, 1, 1, 0, 0, 0, 0, 0, 0], n: 2 });
    expect(own?.norm).toEqual({ status: 'shown', value: 'missed', n: 2 });
    expect(own?.promoterScore).toEqual({ status: 'absent', reason: 'no-answers' });
  });

  it('names strengths and provinces to the provider from whatever there is of itself', () => {
    const crowd = one('c', many(70, 6), { clear: [0, 0, 0, 70, 0] });
    const two = scoreDataset(dataset([edition('a', [twoClients(2, [1, 1])]), crowd]));
    const own = publishFor(two, 'provider').publication.periods[0]?.editions[0]?.groups[0];
    expect(own?.strengths.organisation).toEqual({ status: 'shown', value: ['clear'], n: 2 });
    expect(own?.provinces).toEqual({ status: 'shown', value: ['drenthe', 'flevoland'], n: 2 });
  });

  it('leaves the accepted findings out', () => {
    const accepting = {
      ...scores,
      periods: scores.periods.map((period) => ({ ...period, accepted: acceptedRows('total') })),
    };
    expect(JSON.stringify(publishFor(accepting, 'provider').publication)).not.toContain('agreed');
  });
});
