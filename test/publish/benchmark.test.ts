import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/dataset.ts';
import type { Benchmark } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, row, tallyOf } from './editions.ts';

function benchmark(editions: readonly Edition[]): Benchmark {
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

function workOf(found: Benchmark): string {
  const measure = found.questions.find((one) => one.question === 'work')?.distribution;
  return measure?.status === 'withheld' ? measure.reason : (measure?.status ?? 'nothing');
}

describe('a benchmark', () => {
  it('is shown with everything where all participants are', () => {
    const all = benchmark([shown('a', 40), shown('b', 60)]);
    expect(all.grade).toMatchObject({ status: 'shown', n: 100 });
    expect(all.spread.status).toBe('shown');
    expect(workOf(all)).toBe('shown');
  });

  it('is withheld where one withheld provider could be worked out', () => {
    const one = benchmark([shown('a', 10), shown('b', 12), hidden('c', 4)]);
    expect(one.grade).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect(one.spread).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect(one.services[0]?.grade).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect([one.participants, one.completed]).toEqual([3, 26]);
  });

  it('is shown where several withheld ones cover each other', () => {
    const several = benchmark([shown('a', 40), ...['c', 'd', 'e', 'f'].map((id) => hidden(id, 8))]);
    expect(several.grade.status).toBe('shown');
    expect(several.spread.status).toBe('shown');
  });

  it('gives up its spread before its mean', () => {
    // all of the withheld gave the same grade: the spread would tell, the mean does not
    const same = benchmark([shown('a', 60), eights('c'), eights('d'), eights('e')]);
    expect(same.grade.status).toBe('shown');
    expect(same.spread).toEqual({ status: 'withheld', reason: 'benchmark' });
  });

  it.each([
    ['nobody', [], 'all', 70],
    ['two', [20, 20], 'shown', 70],
    ['three, of whom no one leaves fewer than ten', [8, 8, 8], 'all', 94],
    ['three, of whom one leaves six', [3, 3, 3], 'shown', 70],
    ['four small ones', [4, 4, 4, 4], 'all', 86],
    ['three, of whom two are nearly all', [60, 8, 4], 'shown', 70],
    ['three, of whom two leave a tenth of the largest', [60, 8, 6], 'all', 144],
  ])('tells answers over whom they give nobody away, with hidden in them: %s', (_, sizes, basis, n) => {
    const ids = ['c', 'd', 'e', 'f'];
    const one = benchmark([shown('a', 70), ...sizes.map((size, at) => hidden(ids[at] ?? '', size))]);
    const work = one.questions.find(({ question }) => question === 'work');
    expect([work?.basis, work?.distribution.status === 'shown' && work.distribution.n]).toEqual([basis, n]);
  });

  it.each([
    [59, 'few-answers'],
    [60, 'five-percent'],
    [299, 'five-percent'],
    [300, 'percent'],
  ])('tells the answers of %i people in steps: %s', (n, expected) => {
    const work = benchmark([shown('a', n)]).questions.find(({ question }) => question === 'work');
    const measure = work?.distribution;
    expect(measure?.status === 'shown' ? measure.value.rounding : workOf(benchmark([shown('a', n)]))).toBe(
      expected,
    );
    if (measure?.status !== 'shown') return;
    const step = expected === 'percent' ? 1 : 5;
    expect(measure.value.shares.every((share) => share % step === 0)).toBe(true);
  });

  it('keeps its spread from fewer than ten people', () => {
    const few = benchmark([shown('a', 7)]);
    expect(few.grade).toMatchObject({ status: 'shown', n: 7 });
    expect(few.spread).toEqual({ status: 'withheld', reason: 'few-answers' });
  });

  it('takes anyone to have been asked anything where a participant was never split by service', () => {
    const unsplit = edition('b', [
      group([], { netSample: 70, total: tallyOf(mixed(64), { diagnosis: [32, 32] }) }),
    ]);
    const asked = benchmark([shown('a', 20), unsplit]).questions.find(
      ({ question }) => question === 'diagnosis',
    );
    expect(asked?.distribution).toMatchObject({ status: 'shown', n: 64 });
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
