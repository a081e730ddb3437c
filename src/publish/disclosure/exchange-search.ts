import type { SumRange } from './audited-group.ts';
import { addSpreads, highestOf, subtractSpread, sumOfGrades } from '../../statistics/spread.ts';

/** How the grades of a group lie: those of the withheld rows together, and those of each shown row. */
export interface Allocation {
  readonly pool: readonly number[];
  readonly shown: readonly (readonly number[])[];
}

/** What is printed about a shown row. */
export interface Limit {
  readonly n: number;
  readonly sums: SumRange;
}

/** Of a shown row with more people, only so many of each grade take part: the search grows with the cube of its size. */
const mostPeople = 40;
const mostPerGrade = 4;
/** So many shown rows take part at most, the first ones. Editions have fewer. */
const mostRows = 24;

/**
 * Exchanges grades between the withheld rows and the shown ones so that the `top` highest grades among the withheld add
 * up to as much as possible, while every shown row keeps its size and a sum that prints the same. For one shown row of up to
 * 40 people the outcome is the best there is; with more, each is exchanged with in turn until nothing improves, so a better
 * one may be missed. Every outcome is an allocation that could be true.
 */
export function searchExchange(start: Allocation, limits: readonly Limit[], top: number): Allocation {
  let allocation = start;
  let best = sumOfGrades(highestOf(allocation.pool, top));
  const open = limits.slice(0, mostRows).map((limit, index) => ({ limit, index }));
  for (let improved = true; improved;) {
    improved = false;
    for (const { limit, index } of open) {
      const next = exchangeWithRow(allocation, index, limit, top);
      const sum = sumOfGrades(highestOf(next.pool, top));
      if (sum <= best) continue;
      allocation = next;
      best = sum;
      improved = true;
    }
  }
  return allocation;
}

/** Deals the grades of the pool and one shown row anew, with those of the row who take part. */
function exchangeWithRow(allocation: Allocation, index: number, limit: Limit, top: number): Allocation {
  const row = allocation.shown[index] ?? [];
  const active = limit.n <= mostPeople ? row : row.map((people) => Math.min(people, mostPerGrade));
  const fixed = subtractSpread(row, active);
  const fixedSum = sumOfGrades(fixed);
  const n = active.reduce((sum, people) => sum + people, 0);
  const sums = {
    low: Math.max(n, limit.sums.low - fixedSum),
    high: Math.min(10 * n, limit.sums.high - fixedSum),
  };
  const all = addSpreads([allocation.pool, active]);
  const dealt = bestAllocation(all, { n, sums }, top);
  if (dealt === null) return allocation;
  return {
    pool: subtractSpread(all, dealt),
    shown: allocation.shown.map((spread, at) => (at === index ? addSpreads([fixed, dealt]) : spread)),
  };
}

/**
 * Which grades out of `all` the shown row should have, so that the rest has the highest `top` grades; null when its size
 * and sums cannot be met. Grade by grade from 10 down, a state is how many people the row has so far and their sum; kept
 * for each is the highest sum of the `top` grades left to the others.
 */
function bestAllocation(all: readonly number[], limit: Limit, top: number): number[] | null {
  const width = limit.sums.high + 1;
  const steps: Int16Array[] = [];
  let layer = new Int32Array((limit.n + 1) * width).fill(-1);
  layer[0] = 0;
  let before = 0;
  for (let grade = 10; grade >= 1; grade--) {
    const people = all[grade - 1] ?? 0;
    const next = new Int32Array(layer.length).fill(-1);
    const taken = new Int16Array(layer.length);
    for (let size = 0; size <= limit.n; size++) {
      // who is still to come has this grade at most and 1 at least: other sums cannot end where they must
      const rest = limit.n - size;
      const until = limit.sums.high - rest;
      for (let sum = Math.max(0, limit.sums.low - rest * grade); sum <= until; sum++) {
        const value = layer[size * width + sum] ?? -1;
        if (value < 0) continue;
        const room = Math.max(0, top - (before - size));
        const most = Math.min(people, limit.n - size, Math.floor((width - 1 - sum) / grade));
        for (let take = 0; take <= most; take++) {
          const at = (size + take) * width + sum + take * grade;
          const gained = value + grade * Math.min(people - take, room);
          if (gained <= (next[at] ?? -1)) continue;
          next[at] = gained;
          taken[at] = take;
        }
      }
    }
    steps.push(taken);
    layer = next;
    before += people;
  }
  const end = bestSum(layer, limit, width);
  return end < 0 ? null : walkBack(steps, limit.n, end, width);
}

/** The sum of the shown row that leaves the pool best off; -1 when no allocation fits. */
function bestSum(layer: Int32Array, limit: Limit, width: number): number {
  let best = -1;
  let at = -1;
  for (let sum = limit.sums.low; sum <= limit.sums.high; sum++) {
    const value = layer[limit.n * width + sum] ?? -1;
    if (value <= best) continue;
    best = value;
    at = sum;
  }
  return at;
}

/** The people per grade that the shown row took on the way to an end state. `steps` runs from grade 10 down. */
function walkBack(steps: readonly Int16Array[], n: number, end: number, width: number): number[] {
  const dealt = Array.from({ length: 10 }, () => 0);
  let size = n;
  let sum = end;
  for (let grade = 1; grade <= 10; grade++) {
    const take = steps[10 - grade]?.[size * width + sum] ?? 0;
    dealt[grade - 1] = take;
    size -= take;
    sum -= take * grade;
  }
  return dealt;
}
