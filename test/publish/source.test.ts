import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/dataset.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, row, tallyOf } from './editions.ts';

const eights = Array.from({ length: 20 }, () => 8);
const shown = edition('a', [group([row('jobcoaching', 32, tallyOf(eights))])]);

/** An edition whose only group the source keeps to itself. */
function kept(netSample: number, completed: number): Edition {
  const total = { completed, counts: {} };
  return edition('b', [{ ...group([], { verdict: 'no', total, netSample }), withheldBySource: true }]);
}

describe('a group that the source withholds', () => {
  const { publication, findings } = publishFor(scoreDataset(dataset([shown, kept(40, 25)])), 'public');
  const [period] = publication.periods;
  const told = period?.editions.find(({ provider }) => provider === 'b')?.groups[0];
  const source = { status: 'withheld', reason: 'source' };

  it('is no finding, though the rule would say yes', () => {
    expect(findings).toEqual([]);
  });

  it('shows no Total, no spread, no services and no answers, for that reason', () => {
    expect(told?.rows).toEqual([]);
    expect(told?.total.grade).toEqual(source);
    expect(told?.spread).toEqual(source);
    expect(told?.norm).toEqual(source);
    expect(told?.provinces).toEqual(source);
    expect(told?.strengths).toEqual({ staff: source, organisation: source, improvable: source });
    expect(told?.questions.map(({ distribution }) => distribution)).toEqual(
      told?.questions.map(() => source),
    );
    expect(told?.questions.length).toBeGreaterThan(4);
  });

  it('says how many were invited and took part', () => {
    expect(told?.total).toMatchObject({
      netSample: 40,
      completed: 25,
      eligibility: { verdict: 'no', by: 'bureau' },
      response: { status: 'shown', value: 62.5, n: 25 },
    });
  });

  it('enters no benchmark', () => {
    expect(period?.benchmarks[0]).toMatchObject({ participants: 1, netSample: 32, completed: 20 });
  });

  it('is withheld where nobody took part too, and not "nobody answered"', () => {
    const [one] = publishFor(scoreDataset(dataset([shown, kept(4, 0)])), 'public').publication.periods;
    expect(one?.editions[1]?.groups[0]?.total.grade).toEqual(source);
  });

  it('is not in the provider’s own report either, as it never came in', () => {
    const [own] = publishFor(scoreDataset(dataset([shown, kept(40, 25)])), 'provider').publication.periods;
    expect(own?.editions[1]?.groups[0]?.total.grade).toEqual({ status: 'absent', reason: 'not-delivered' });
  });
});
