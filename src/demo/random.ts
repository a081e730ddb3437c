/**
 * Chance from a seed. Only additions, multiplications and comparisons are used: `Math.log`, `Math.cos` and the like
 * may differ in the last bit between machines, and the same seed must give the same bytes everywhere.
 */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number;
  /** A whole number from `low` up to and including `high`. */
  whole(low: number, high: number): number;
  /** True with this chance, 0..1. */
  chance(probability: number): boolean;
  /** Around 0 with standard deviation 1, never beyond -6 and 6. */
  normal(): number;
  /** One of the items. Throws a RangeError when there is none. */
  pick<T>(items: readonly T[]): T;
  /** A key with chance in proportion to its weight. Throws a RangeError when no weight is above zero. */
  weighted(weights: Readonly<Record<string, number>>): string;
}

/**
 * A stream of its own for every seed and name, so that what happens to one provider never depends on how much
 * was drawn for another.
 */
export function randomStream(seed: number, ...name: readonly (string | number)[]): Random {
  let state = hash(`${seed}/${name.join('/')}`);

  // mulberry32: 32 bits of state, enough for made-up answers
  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  return {
    fraction,
    whole: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    chance: (probability) => fraction() < probability,
    normal: () => {
      let sum = -6;
      for (let i = 0; i < 12; i++) sum += fraction();
      return sum;
    },
    pick: (items) => {
      const item = items[Math.floor(fraction() * items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    weighted: (weights) => {
      let all = 0;
      for (const key in weights) all += weights[key] ?? 0;
      let left = fraction() * all;
      for (const key in weights) {
        left -= weights[key] ?? 0;
        if (left < 0) return key;
      }
      throw new RangeError('no weight above zero');
    },
  };
}

/** FNV-1a over the code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value | 0;
}
