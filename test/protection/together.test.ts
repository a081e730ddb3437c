import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, period } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';
import { claimsAbout } from './known.ts';
import { isNarrow } from './solver.ts';

interface Attacked {
  claims: number;
  hits: number;
  means: number;
  meansLost: number;
}

function attackNations(
  sizes: readonly number[],
  seeds: number,
  changes: Partial<Dataset['periods'][0]['period']> = {},
): Attacked {
  const attacked = { claims: 0, hits: 0, means: 0, meansLost: 0 };
  for (const size of sizes) {
    for (let seed = 0; seed < seeds; seed += 1) {
      const scores = scoreDataset(dataset(nationalEditions(size, seed * 31 + size), changes));
      const { publication } = publishFor(scores, 'public');
      const claims = claimsAbout(publication, scores);
      attacked.claims += claims.length;
      attacked.hits += claims.filter(isNarrow).length;
      for (const { grade, services } of publication.periods.flatMap(({ benchmarks }) => benchmarks)) {
        for (const measure of [grade, ...services.map((one) => one.grade)]) {
          attacked.means += 1;
          if (measure.status === 'withheld' && measure.reason === 'benchmark') attacked.meansLost += 1;
        }
      }
    }
  }
  return attacked;
}

describe('adding and subtracting everything at once', () => {
  it('comes close to no protected grade, in nations of any size', () => {
    const small = attackNations([2, 3, 4, 8], 40);
    const large = attackNations([15, 30, 80], 8);
    expect(small.claims + large.claims).toBeGreaterThan(3000);
    expect(small.hits + large.hits).toBe(0);
    console.log(
      `means of all lost: ${small.meansLost} of ${small.means} in small nations, ${large.meansLost} of ${large.means} in large ones`,
    );
    // withholding every mean would be safe as well
    expect(large.meansLost / large.means).toBeLessThan(0.1);
  });

  it('comes close to many where nothing is audited', () => {
    const { protection } = period;
    const weak = { ...protection, safeWidth: { points: 0.01, perRespondent: 0 } };
    expect(attackNations([4, 8], 20, { protection: weak }).hits).toBeGreaterThan(20);
  });
});
