import { describe, expect, it } from 'vitest';
import { eligibilityOf } from '../../src/publish/rules/eligibility.ts';
import { decideGrade } from '../../src/publish/rules/grade.ts';
import { meetsRule, neededCompleted } from '../../src/publish/rules/response.ts';
import { period } from './editions.ts';

const { publication: rule, protection } = period;

describe('the rows of the reference reports', () => {
  it.each([
    [32, 16, 'clients', 'yes'],
    [8, 2, 'clients', 'no'],
    [7, 2, 'clients', 'no'],
    [135, 16, 'clients', 'no'],
    [26, 4, 'clients', 'no'],
    [176, 24, 'clients', 'no'],
    [1, 0, 'principals', 'yes'],
  ] as const)('net sample %i, completed %i of %s: %s', (netSample, completed, group, verdict) => {
    expect(eligibilityOf({ netSample, completed }, group, rule).verdict).toBe(verdict);
  });
});

describe('how many are needed', () => {
  it.each([
    [0, 'impossible'],
    [4, 'impossible'],
    [5, 5],
    [8, 5],
    [10, 5],
    [11, 6],
    [25, 13],
    [26, 13],
    [32, 13],
    [33, 14],
    [50, 20],
    [51, 20],
    [67, 21],
    [100, 30],
    [101, 30],
    [135, 34],
    [176, 44],
  ] as const)('of a net sample of %i: %s', (netSample, expected) => {
    const needed = neededCompleted(netSample, rule);
    expect(needed.kind === 'completed' ? needed.completed : needed.kind).toBe(expected);
  });

  it.each([
    [100, 30],
    [101, 30],
    [120, 30],
    [176, 30],
    [5000, 30],
  ])('of a net sample of %i, where 30 are enough beyond 100: %i', (netSample, completed) => {
    const bands = rule.bands.map((band) =>
      band.netSampleUpTo === null ? { ...band, orCompleted: 30 } : band,
    );
    expect(neededCompleted(netSample, { ...rule, bands })).toEqual({ kind: 'completed', completed });
  });

  it('never falls where a larger band would be content with fewer', () => {
    const bands = [
      { netSampleUpTo: 200, minResponsePercent: 25 },
      { netSampleUpTo: null, minResponsePercent: 20, orCompleted: 40 },
    ];
    const needed = [200, 201, 1000].map((netSample) => neededCompleted(netSample, { ...rule, bands }));
    expect(needed).toEqual([50, 50, 50].map((completed) => ({ kind: 'completed', completed })));
  });

  it.each([
    [8, 62.5, 5],
    [1000, 14.2, 142],
    [1000, 0.1, 1],
    [700, 0.7, 5],
    [3, 33.3333, 1],
    [300, 33.3333, 100],
  ])('of %i at %f per cent exactly: %i', (netSample, minResponsePercent, expected) => {
    const exact = { bands: [{ netSampleUpTo: null, minResponsePercent }], minCompleted: 1 };
    expect(neededCompleted(netSample, exact)).toEqual({ kind: 'completed', completed: expected });
  });

  it('never falls as the net sample grows', () => {
    const steep = {
      bands: [
        { netSampleUpTo: 10, minResponsePercent: 90 },
        { netSampleUpTo: 20, minResponsePercent: 10 },
        { netSampleUpTo: null, minResponsePercent: 30 },
      ],
      minCompleted: 2,
    };
    expect(neededCompleted(10, steep)).toEqual({ kind: 'completed', completed: 9 });
    expect(neededCompleted(20, steep)).toEqual({ kind: 'completed', completed: 9 });
    expect(neededCompleted(30, steep)).toEqual({ kind: 'completed', completed: 9 });
    expect(neededCompleted(31, steep)).toEqual({ kind: 'completed', completed: 10 });
  });

  it.each([
    [25, 12, false],
    [25, 13, true],
    [4, 4, false],
    [0, 0, false],
  ])('net sample %i, completed %i: %s', (netSample, completed, expected) => {
    expect(meetsRule(netSample, completed, rule)).toBe(expected);
  });
});

describe('eligibility', () => {
  it.each([
    ['clients', undefined, { verdict: 'yes', by: 'rule', needed: { kind: 'completed', completed: 13 } }],
    ['clients', 'no', { verdict: 'no', by: 'bureau', needed: { kind: 'completed', completed: 13 } }],
    ['clients', 'yes', { verdict: 'yes', by: 'bureau', needed: { kind: 'completed', completed: 13 } }],
    ['principals', undefined, { verdict: 'yes', by: 'always', needed: { kind: 'none' } }],
    ['principals', 'yes', { verdict: 'yes', by: 'always', needed: { kind: 'none' } }],
    ['principals', 'no', { verdict: 'no', by: 'bureau', needed: { kind: 'none' } }],
  ] as const)('16 of 32 %s, bureau %s', (group, verdict, expected) => {
    const row = { netSample: 32, completed: 16, ...(verdict && { verdict }) };
    expect(eligibilityOf(row, group, rule)).toEqual(expected);
  });
});

describe('a grade by itself', () => {
  it.each([
    // completed, gave a grade, verdict, rule, outcome
    [0, 0, 'no', 'no', 'absent no-answers'],
    [0, 0, 'yes', 'yes', 'absent no-answers'],
    [16, 16, 'no', 'no', 'withhold response'],
    [16, 16, 'no', 'yes', 'withhold bureau'],
    [16, 0, 'no', 'no', 'withhold response'],
    [4, 4, 'yes', 'yes', 'withhold few-completed'],
    [4, 0, 'yes', 'yes', 'withhold few-completed'],
    [4, 4, 'no', 'no', 'withhold response'],
    [5, 5, 'yes', 'yes', 'show'],
    [16, 4, 'yes', 'yes', 'withhold few-answers'],
    [16, 0, 'yes', 'yes', 'absent no-answers'],
    [16, 16, 'yes', 'no', 'show'],
  ] as const)(
    'completed %i, graded %i, verdict %s, rule %s: %s',
    (completed, n, verdict, ruleVerdict, expected) => {
      const decision = decideGrade({ completed, n, verdict, ruleVerdict }, protection);
      expect('reason' in decision ? `${decision.status} ${decision.reason}` : decision.status).toBe(expected);
    },
  );
});
