import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/dataset.ts';
import type { Benchmark } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, row, tallyOf } from './editions.ts';

function benchmark(editions: readonly Edition[]): Benchmark<'public'> {
  const found = publishFor(scoreDataset(dataset(editions)), 'public').publication.periods[0]?.benchmarks[0];
  if (found === undefined) throw new Error('no benchmark');
  return found;
}

const mixed = (n: number): number[] => Array.from({ length: n }, (_, index) => 5 + (index % 6));
const answers = (yes: number, no: number) => ({ work: [yes, no] });
const shown = (id: string, n: number, service = 'jobcoaching'): Edition =>
  edition(id, [group([row(service, n + 2, tallyOf(mixed(n), answers(n - 2, 2)))])]);
const hidden = (id: string, n: number, service = 'jobcoaching'): Edition =>
  edition(id, [group([row(service, 20 * n, tallyOf(mixed(n), answers(n - 1, 1)))])]);

const eights = (id: string): Edition => edition(id, [group([row('jobcoaching', 90, tallyOf([8, 8, 8]))])]);

function workOf(found: Benchmark<'public'>): string {
  const measure = found.questions.find((one) => one.question === 'work')?.distribution;
  return measure?.status === 'withheld' ? measure.reason : (measure?.status ?? 'nothing');
}

describe('a benchmark', () => {
  it('is shown with everything where all participants are', () => {
    const all = benchmark([shown('a', 20), shown('b', 30)]);
    expect(all.grade).toMatchObject({ status: 'shown', n: 50 });
    expect(all.spread.status).toBe('shown');
    expect(workOf(all)).toBe('shown');
  });

  it('is withheld where one withheld provider could be worked out', () => {
    const one = benchmark([shown('a', 10), shown('b', 12), hidden('c', 4)]);
    expect(one.grade).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect(one.spread).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect(one.services[0]?.grade).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect(workOf(one)).toBe('benchmark');
    expect([one.participants, one.completed]).toEqual([3, 26]);
  });

  it('is shown where several withheld ones cover each other', () => {
    const several = benchmark([shown('a', 20), ...['c', 'd', 'e', 'f'].map((id) => hidden(id, 8))]);
    expect(several.grade.status).toBe('shown');
    expect(several.spread.status).toBe('shown');
  });

  it('gives up its spread before its mean', () => {
    // all of the withheld gave the same grade: the spread would tell, the mean does not
    const same = benchmark([shown('a', 20), eights('c'), eights('d'), eights('e')]);
    expect(same.grade.status).toBe('shown');
    expect(same.spread).toEqual({ status: 'withheld', reason: 'benchmark' });
  });

  it.each([
    [['c', 'd'], 8, 'benchmark'],
    [['c', 'd', 'e'], 8, 'shown'],
    [['c', 'd', 'e'], 3, 'benchmark'],
    [['c', 'd', 'e', 'f'], 3, 'shown'],
  ])('tells a distribution with %j of %i answers each hidden in it: %s', (ids, n, expected) => {
    expect(workOf(benchmark([shown('a', 20), ...ids.map((id) => hidden(id, n))]))).toBe(expected);
  });

  it('keeps its spread from fewer than ten people', () => {
    const few = benchmark([shown('a', 7)]);
    expect(few.grade).toMatchObject({ status: 'shown', n: 7 });
    expect(few.spread).toEqual({ status: 'withheld', reason: 'few-answers' });
  });

  it('takes anyone to have been asked anything where a participant was never split by service', () => {
    const unsplit = edition('b', [
      group([], { netSample: 30, total: tallyOf(mixed(24), { diagnosis: [12, 12] }) }),
    ]);
    const asked = benchmark([shown('a', 20), unsplit]).questions.find(
      ({ question }) => question === 'diagnosis',
    );
    expect(asked?.distribution).toMatchObject({ status: 'shown', n: 24 });
  });

  it('is withheld for a service with few people in it, whoever they are', () => {
    const few = benchmark([
      shown('a', 20),
      hidden('b', 1, 'diagnose'),
      hidden('c', 2, 'diagnose'),
      hidden('d', 9),
    ]);
    const diagnose = few.services.find((one) => one.service === 'diagnose');
    expect(diagnose?.grade).toEqual({ status: 'withheld', reason: 'few-completed' });
    expect(diagnose?.completed).toBe(3);
  });
});
