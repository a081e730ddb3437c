import { answered } from '../../model/tally.ts';
import { addSpreads, highestOf, subtractSpread } from '../../statistics/spread.ts';
import type { Evidence, World } from './audited-group.ts';
import type { PeriodModel, Reallocation } from './period-model.ts';

/**
 * The worlds of an edition's own audit as changes to a period, its other withheld rows dealt as near to the truth as they can be;
 * null where it has none. In: the place of the provider, and the cells of which the mean is.
 */
export function ownWorlds(
  evidence: Evidence | null | undefined,
  group: PeriodModel,
  provider: number,
  targets: readonly number[],
): readonly [Reallocation, Reallocation] | null {
  if (evidence?.kind !== 'worlds') return null;
  const changeOf = (world: World): Reallocation => {
    const left = { targets: world.row, others: world.others };
    const dealt = (group.providers[provider]?.cells ?? []).map((at): [number, readonly number[]] => {
      const cell = group.cells[at];
      const shown = world.shown[cell?.service ?? ''];
      if (shown) return [at, shown];
      const part = targets.includes(at) ? 'targets' : 'others';
      const own = nearest(left[part], cell?.grades ?? []);
      left[part] = subtractSpread(left[part], own);
      return [at, own];
    });
    return new Map(dealt);
  };
  const [low, high] = evidence.worlds;
  return [changeOf(low), changeOf(high)];
}

/** As many people out of a spread as are wanted, with as many of the wanted grades as there are. */
function nearest(all: readonly number[], wanted: readonly number[]): number[] {
  const same = wanted.map((people, index) => Math.min(people, all[index] ?? 0));
  const short = answered(wanted) - answered(same);
  return addSpreads([same, highestOf(subtractSpread(all, same), short)]);
}
