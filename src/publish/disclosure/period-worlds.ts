import {
  gradesIn,
  printsAlike,
  spreadWith,
  sumIn,
  swapped,
  type Reallocation,
  type PrintedBenchmark,
  type PeriodModel,
} from './period-model.ts';
import { repaired } from './period-repair.ts';
import { addSpreads, highestOf, lowestOf, subtractSpread, sumOfGrades } from '../../statistics/spread.ts';

/** So many cells of the same service take part at most: the search is to be short. */
const mostPartners = 16;
/** So many changes are tried with the help of other providers before a direction is given up. */
const mostRepairs = 60;

/** Where the search stands: the change so far, and which way the sum of the targets has to go. */
interface State {
  readonly group: PeriodModel;
  readonly figures: PrintedBenchmark;
  readonly targets: readonly number[];
  /** Cells that take no part in an exchange: the targets themselves, and those whose grades the attacker knows. */
  readonly held: readonly number[];
  readonly change: Reallocation;
  readonly way: 1 | -1;
  /** How far the sum of the targets still has to go. */
  readonly left: number;
}

/**
 * Two worlds that print as the truth does in every grade of every edition and of the benchmark, in which the sums of
 * the target cells together differ by at least `needed`; null when none are found, which does not mean that there are
 * none. It starts from the truth and deals grades anew between cells, as long as everything prints the same; where that
 * is not enough, from the two worlds of the provider's own edition, if there are any. `known`: cells that stay as they are,
 * as the attacker knows the grades in them.
 */
export function periodWorlds(
  group: PeriodModel,
  figures: PrintedBenchmark,
  targets: readonly number[],
  needed: number,
  own: readonly [Reallocation, Reallocation] | null,
  known: readonly number[] = [],
): readonly [Reallocation, Reallocation] | null {
  const held = [...targets, ...known];
  const start = { group, figures, targets, held };
  const high = pushed({ ...start, change: new Map(), way: 1, left: needed });
  if (high.left <= 0) return [new Map(), high.change];
  const low = pushed({ ...start, change: new Map(), way: -1, left: high.left });
  if (low.left <= 0) return [low.change, high.change];
  const [lowest, highest] = (own ?? []).map((change) => repaired(group, figures, held, change));
  if (!lowest || !highest) return null;
  const gained = sumIn(group, targets, highest) - sumIn(group, targets, lowest);
  return gained >= needed ? [lowest, highest] : null;
}

/** The state after as many improvements as are needed, or found. */
function pushed(start: State): State {
  let state = start;
  for (let next: State | null = state; next !== null && state.left > 0; next = improved(state)) state = next;
  return state;
}

/** First what prints alike as it is, then what does with the help of other providers. */
function improved(state: State): State | null {
  const { group, figures, targets, held, way } = state;
  const gainOf = (change: Reallocation): number =>
    way * (sumIn(group, targets, change) - sumIn(group, targets, state.change));
  const moved = (change: Reallocation): State => ({ ...state, change, left: state.left - gainOf(change) });
  for (const change of proposals(state)) {
    if (gainOf(change) > 0 && printsAlike(group, figures, change)) return moved(change);
  }
  let tries = 0;
  for (const change of proposals(state)) {
    if (gainOf(change) <= 0) continue;
    const mended = repaired(group, figures, held, change);
    if (mended) return moved(mended);
    tries += 1;
    if (tries === mostRepairs) return null;
  }
  return null;
}

/** Changes to try, those that help most first. */
function* proposals(state: State): Generator<Reallocation> {
  for (const target of state.targets) {
    const partners = partnersOf(state, target);
    for (const partner of partners) {
      yield dealtAnew(state, target, partner);
      yield* shifts(state, target, partner);
    }
    for (const partner of partners) yield* swaps(state, target, partner);
    yield* shifts(state, target, null);
  }
}

/** Cells to exchange with: of the same service, then of the same provider, then of any. */
function partnersOf({ group, held }: State, target: number): number[] {
  const cell = group.cells[target];
  const isOther = (at: number): boolean => !held.includes(at);
  const provider = (group.providers[cell?.provider ?? -1]?.cells ?? [])
    .filter(isOther)
    .sort((a, b) => Number(isPrinted(group, a)) - Number(isPrinted(group, b)));
  // where a provider's spread is shown, nothing of it can go to another
  if (isHeld(group, target)) return provider;
  const isFree = (at: number): boolean => isOther(at) && !isPrinted(group, at) && !isHeld(group, at);
  // those that can change most freely stand first
  const ofService =
    group.services
      .get(cell?.service ?? null)
      ?.cells.filter(isFree)
      .slice(0, mostPartners) ?? [];
  const others = [...group.services.values()].flatMap(({ cells }) => cells.filter(isFree).slice(0, 3));
  return [...new Set([...ofService, ...provider, ...others])];
}

function isHeld(group: PeriodModel, at: number): boolean {
  return group.providers[group.cells[at]?.provider ?? -1]?.isSpreadShown === true;
}

function isPrinted(group: PeriodModel, at: number): boolean {
  return group.cells[at]?.sums !== null;
}

/** The target gets the best grades of the two cells, all at once. */
function dealtAnew(state: State, target: number, partner: number): Reallocation {
  const { group, change, way } = state;
  const all = addSpreads([gradesIn(group, change, target), gradesIn(group, change, partner)]);
  const n = group.cells[target]?.n ?? 0;
  const best = way === 1 ? highestOf(all, n) : lowestOf(all, n);
  return new Map([...change, [target, best], [partner, subtractSpread(all, best)]]);
}

/** One person of each changes places, those with the greatest difference first. */
function* swaps(state: State, target: number, partner: number): Generator<Reallocation> {
  for (let difference = 9; difference > 0; difference--) {
    for (const [own, other] of pairs(state, target, partner, difference)) {
      yield swapped(state.group, state.change, [target, own], [partner, other]);
    }
  }
}

/** Where no spread is shown: other grades for the target, and for the partner the opposite. */
function* shifts(state: State, target: number, partner: number | null): Generator<Reallocation> {
  const { group, figures, change, way, left } = state;
  if (figures.isSpreadShown || isHeld(group, target) || (partner !== null && isHeld(group, partner))) return;
  const room = (at: number, by: 1 | -1): number => {
    const n = group.cells[at]?.n ?? 0;
    const sum = sumOfGrades(gradesIn(group, change, at));
    return by === 1 ? 10 * n - sum : sum - n;
  };
  const back = way === 1 ? -1 : 1;
  const most = Math.min(left, room(target, way), partner === null ? left : room(partner, back));
  for (let by = most; by > 0; by = Math.floor(by / 2)) {
    const moved = (at: number, more: number): readonly [number, readonly number[]] => [
      at,
      spreadWith(group.cells[at]?.n ?? 0, sumOfGrades(gradesIn(group, change, at)) + more),
    ];
    yield new Map([
      ...change,
      moved(target, way * by),
      ...(partner === null ? [] : [moved(partner, back * by)]),
    ]);
  }
}

/** Grades of the target and the partner that differ by this much, the way that helps. */
function pairs(state: State, target: number, partner: number, difference: number): [number, number][] {
  const own = gradesIn(state.group, state.change, target);
  const other = gradesIn(state.group, state.change, partner);
  return own.flatMap((people, index): [number, number][] => {
    const at = index + state.way * difference;
    return people > 0 && (other[at] ?? 0) > 0 ? [[index, at]] : [];
  });
}
