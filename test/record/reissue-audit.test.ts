import { describe, expect, it } from 'vitest';
import type { TalliedGroup } from '../../src/model/dataset.ts';
import type { PublishedGroup, PublishedRow } from '../../src/publish/publication.ts';
import { staysApart, type GroupVersion, type ReissueCase } from '../../src/record/reissue-audit.ts';
import { group, row, tallyOf } from '../publish/editions.ts';

const width = { points: 1, perRespondent: 2 };
const fill = (people: number, grade: number): number[] => Array.from({ length: people }, () => grade);

type Rows = Readonly<
  Record<string, { readonly grades: readonly number[]; readonly is: 'shown' | 'response' | 'cover' }>
>;

/** A group as published by hand: the Total and its spread are shown, each row as it says. */
function version(rows: Rows): GroupVersion {
  const data = group(Object.entries(rows).map(([service, { grades }]) => row(service, 99, tallyOf(grades))));
  const hidden = new Map(Object.entries(rows).map(([service, { is }]) => [service, is]));
  return { data, published: publishedBy(data, (service) => hidden.get(service) ?? 'shown') };
}

function publishedBy(data: TalliedGroup, status: (service: string) => string): PublishedGroup<'public'> {
  const told = (service: string, tally: TalliedGroup['total']['tally']): PublishedRow<'public'> => {
    const people = tally.counts['grade'] ?? [];
    const n = people.reduce((sum, count) => sum + count, 0);
    const mean = people.reduce((sum, count, at) => sum + count * (at + 1), 0) / n;
    const is = status(service);
    return {
      service,
      netSample: 99,
      completed: tally.completed,
      response: { status: 'shown', value: 1, n },
      eligibility: { verdict: 'yes', by: 'rule', needed: { kind: 'none' } },
      grade:
        is === 'shown'
          ? { status: 'shown', value: Math.round(mean * 10) / 10, n }
          : { status: 'withheld', reason: is === 'cover' ? 'cover' : 'response' },
    };
  };
  const nothing = { status: 'absent', reason: 'no-answers' } as const;
  return {
    group: 'clients',
    questionnaire: data.questionnaire,
    rows: data.rows.map(({ service, tally }) => told(service, tally)),
    total: told('total', data.total.tally),
    norm: { status: 'withheld', reason: 'cover' },
    spread:
      status('total') === 'shown'
        ? { status: 'shown', value: data.total.tally.counts['grade'] ?? [], n: 1 }
        : { status: 'withheld', reason: 'total' },
    promoterScore: nothing,
    questions: [],
    strengths: { staff: nothing, organisation: nothing, improvable: nothing },
    provinces: nothing,
  };
}

function caseOf(next: GroupVersion, before: GroupVersion, more: Partial<ReissueCase> = {}): ReissueCase {
  const status = new Map(
    next.published.rows.map((one) => [
      one.service,
      one.grade.status === 'withheld' ? one.grade.reason : 'shown',
    ]),
  );
  return {
    provider: 'a',
    next,
    before: [before],
    certificates: [],
    isInFiguresOfAll: false,
    width,
    minTogether: 5,
    publish: (data) => publishedBy(data, (service) => status.get(service) ?? 'shown'),
    ...more,
  };
}

const shown = (grades: readonly number[]) => ({ grades, is: 'shown' as const });
const hidden = (grades: readonly number[]) => ({ grades, is: 'response' as const });
const cover = (grades: readonly number[]) => ({ grades, is: 'cover' as const });
const six = [2, 3, 4, 8, 9, 10];

describe('old and new figures together', () => {
  const before = version({ scholing: shown(fill(30, 7)), diagnose: hidden(six), jobcoaching: cover(six) });

  it('leave a withheld grade apart while people who are in both exchange grades with other withheld rows', () => {
    const next = version({ scholing: shown(fill(30, 8)), diagnose: hidden(six), jobcoaching: cover(six) });
    expect(staysApart(caseOf(next, before))).toBe(true);
  });

  it('give it away where the row that covered it is shown now, or nobody of it is in both', () => {
    const uncovered = version({
      scholing: shown(fill(30, 7)),
      diagnose: hidden(six),
      jobcoaching: shown(six),
    });
    expect(staysApart(caseOf(uncovered, before))).toBe(false);
    const others = version({
      scholing: shown(fill(30, 7)),
      diagnose: hidden(six),
      jobcoaching: cover([5, 5, 5, 6, 6, 6]),
    });
    expect(staysApart(caseOf(others, before))).toBe(false);
    const strangers = version({
      scholing: shown(fill(30, 7)),
      diagnose: hidden([5, 5, 5, 6, 6, 6]),
      jobcoaching: cover([7, 7, 1]),
    });
    expect(staysApart(caseOf(strangers, before))).toBe(false);
  });

  it('say nothing of a group of which no grade was ever told', () => {
    const silent = (): GroupVersion => {
      const { data } = version({ diagnose: hidden([1, 2]) });
      return { data, published: publishedBy(data, () => 'response') };
    };
    expect(staysApart(caseOf(silent(), silent(), { isInFiguresOfAll: true }))).toBe(true);
  });

  it('are not proven apart by an exchange inside the edition while figures of all show its services', () => {
    const next = version({ scholing: shown(fill(30, 8)), diagnose: hidden(six), jobcoaching: cover(six) });
    expect(staysApart(caseOf(next, before, { isInFiguresOfAll: true }))).toBe(false);
  });
});

describe('the two worlds of a certificate', () => {
  const before = version({ scholing: shown(fill(30, 7)), diagnose: hidden(six), jobcoaching: cover(six) });
  const spread = (grades: readonly number[]): number[] =>
    Array.from({ length: 10 }, (_, at) => grades.filter((grade) => grade === at + 1).length);
  const certificate = (low: readonly number[], high: readonly number[]): ReissueCase['certificates'] => [
    {
      period: '2024',
      group: 'clients',
      provider: 'a',
      row: 'diagnose',
      n: 6,
      insider: null,
      cells: [
        { provider: 'a', service: 'diagnose', grades: spread(six) },
        { provider: 'a', service: 'jobcoaching', grades: spread(six) },
      ],
      worlds: [
        new Map([
          [0, spread(low)],
          [1, spread(high)],
        ]),
        new Map([
          [0, spread(high)],
          [1, spread(low)],
        ]),
      ],
    },
  ];
  const certificates = certificate([2, 2, 3, 3, 4, 4], [8, 8, 9, 9, 10, 10]);

  it('hold for the new version where its people can be moved the same way', () => {
    const next = version({ scholing: shown(fill(30, 8)), diagnose: hidden(six), jobcoaching: cover(six) });
    expect(staysApart(caseOf(next, before, { certificates, isInFiguresOfAll: true }))).toBe(true);
  });

  it('fail where these people are no longer there, where a shown figure would move, or where they lie too close', () => {
    const gone = version({
      scholing: shown(fill(30, 8)),
      diagnose: hidden([5, 5, 5, 5, 5, 5]),
      jobcoaching: cover(six),
    });
    expect(staysApart(caseOf(gone, before, { certificates }))).toBe(false);
    const uncovered = version({
      scholing: shown(fill(30, 8)),
      diagnose: hidden(six),
      jobcoaching: shown(six),
    });
    expect(staysApart(caseOf(uncovered, before, { certificates }))).toBe(false);
    const close = certificate([2, 3, 4, 8, 9, 9], [2, 3, 4, 8, 9, 10]);
    const next = version({ scholing: shown(fill(30, 8)), diagnose: hidden(six), jobcoaching: cover(six) });
    expect(staysApart(caseOf(next, before, { certificates: close }))).toBe(false);
  });

  it('fail where those against one participant do, whatever those against everyone else say', () => {
    const next = version({ scholing: shown(fill(30, 8)), diagnose: hidden(six), jobcoaching: cover(six) });
    const against = certificate([2, 3, 4, 8, 9, 9], [2, 3, 4, 8, 9, 10]).map((one) => ({
      ...one,
      insider: 'b',
    }));
    expect(staysApart(caseOf(next, before, { certificates: [...certificates, ...against] }))).toBe(false);
  });

  it('are asked for of few withheld people together too', () => {
    const cells = [
      { provider: 'a', service: 'diagnose', grades: spread([7, 8]) },
      { provider: 'a', service: 'jobcoaching', grades: spread([6, 9]) },
    ];
    const proofOf = (name: string, moved: readonly number[]): ReissueCase['certificates'][number] => ({
      period: '2024',
      group: 'clients',
      provider: 'a',
      row: name,
      n: 2 * moved.length,
      insider: null,
      cells,
      worlds: [
        new Map(moved.map((at) => [at, spread([1, 1])])),
        new Map(moved.map((at) => [at, spread([10, 10])])),
      ],
    });
    const few = (people: number): GroupVersion =>
      version({ scholing: shown(fill(people, 8)), diagnose: hidden([7, 8]), jobcoaching: hidden([6, 9]) });
    const next = few(30);
    const stays = (more: ReissueCase['certificates']): boolean =>
      staysApart({
        ...caseOf(next, few(45), {
          certificates: [proofOf('diagnose', [0]), proofOf('jobcoaching', [1]), ...more],
        }),
        publish: () => next.published,
      });
    expect(stays([])).toBe(false);
    expect(stays([proofOf('diagnose+jobcoaching', [0, 1])])).toBe(true);
    expect(stays([proofOf('diagnose+jobcoaching', [])])).toBe(false);
  });
});
