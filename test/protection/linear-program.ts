/** A number that is not known: between two bounds, both inclusive. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** That some unknown numbers, by place, add up to something between two bounds. */
export interface SumRule extends Bounds {
  readonly parts: readonly number[];
}

/** The least and the most that a sum of unknowns can be; null when no numbers keep to all rules. */
export type Extent = (parts: readonly number[]) => Bounds | null;

const small = 1e-7;

/**
 * Solves linear programs over one set of rules: each unknown has bounds, sums of unknowns have bounds, and the extent of
 * any sum is asked for. By the simplex method for bounded variables: one unknown more stands for the sum of each rule, and
 * everything that is not at a bound is kept as a sum of what is.
 */
export function linearProgram(unknowns: readonly Bounds[], rules: readonly SumRule[]): Extent {
  const bounds = [...unknowns, ...rules];
  const value = bounds.map(({ low }, at) => (at < unknowns.length ? low : 0));
  const free = unknowns.map((_, at) => at);
  const kept = rules.map((_, at) => unknowns.length + at);
  const table = rules.map(({ parts }) => {
    const line = new Float64Array(unknowns.length);
    for (const part of parts) line[part] = (line[part] ?? 0) + 1;
    return line;
  });
  const at = (line: number, column: number): number => table[line]?.[column] ?? 0;
  const valueOf = (place: number | undefined): number => value[place ?? -1] ?? 0;
  const boundsOf = (place: number | undefined): Bounds => bounds[place ?? -1] ?? { low: 0, high: 0 };
  const refresh = (): void => {
    for (const [line, place] of kept.entries()) {
      value[place] = free.reduce((sum, other, column) => sum + at(line, column) * valueOf(other), 0);
    }
  };

  /** How far a kept number lies outside its bounds: below zero when under them. */
  const excess = (place: number): number => {
    const { low, high } = boundsOf(place);
    const own = valueOf(place);
    return own > high + small ? own - high : own < low - small ? own - low : 0;
  };

  const pivot = (line: number, column: number): void => {
    const [leaving, entering] = [kept[line] ?? -1, free[column] ?? -1];
    const own = table[line] ?? new Float64Array();
    const factor = own[column] ?? 0;
    own.forEach((one, place) => (own[place] = place === column ? 1 / factor : -one / factor));
    for (const [other, row] of table.entries()) {
      const times = row[column] ?? 0;
      if (other === line || times === 0) continue;
      own.forEach((one, place) => {
        row[place] = place === column ? times * one : (row[place] ?? 0) + times * one;
      });
    }
    kept[line] = entering;
    free[column] = leaving;
  };

  /** One improvement of a goal with this slope along every free number; false when there is none. */
  const improve = (slopes: readonly number[], isFirst: boolean): boolean => {
    let column = -1;
    let best = small;
    for (const [place, slope] of slopes.entries()) {
      const { low, high } = boundsOf(free[place]);
      const own = valueOf(free[place]);
      const canGo = slope > 0 ? own < high - small : own > low + small;
      if (!canGo || Math.abs(slope) <= best) continue;
      column = place;
      best = Math.abs(slope);
      // the first that helps, and not the best, ends a walk in a circle
      if (isFirst) break;
    }
    if (column < 0) return false;
    const way = (slopes[column] ?? 0) > 0 ? 1 : -1;
    const { low, high } = boundsOf(free[column]);
    let [line, step, end] = [-1, high - low, 0];
    for (const [other, place] of kept.entries()) {
      const speed = way * at(other, column);
      if (Math.abs(speed) <= small) continue;
      const own = valueOf(place);
      const wrong = excess(place);
      const { low: least, high: most } = boundsOf(place);
      // what lies outside its bounds may come back to them, and may go on as it is
      const wall =
        speed > 0
          ? wrong < 0
            ? least
            : wrong > 0
              ? Infinity
              : most
          : wrong > 0
            ? most
            : wrong < 0
              ? -Infinity
              : least;
      const room = (wall - own) / speed;
      if (room >= step - small) continue;
      [line, step, end] = [other, Math.max(0, room), wall];
    }
    const entering = free[column] ?? -1;
    value[entering] = valueOf(entering) + way * step;
    if (line >= 0) {
      value[kept[line] ?? -1] = end;
      pivot(line, column);
    }
    refresh();
    return true;
  };

  const climb = (slopesNow: () => readonly number[] | null): void => {
    for (let turn = 0; turn < 20_000; turn++) {
      const slopes = slopesNow();
      if (slopes === null || !improve(slopes, turn > 500)) return;
    }
    throw new Error('the linear program does not end');
  };

  const columnSums = (weightOf: (line: number, place: number) => number): number[] => {
    const sums = free.map(() => 0);
    for (const [line, place] of kept.entries()) {
      const weight = weightOf(line, place);
      if (weight !== 0)
        for (const column of sums.keys()) sums[column] = (sums[column] ?? 0) + weight * at(line, column);
    }
    return sums;
  };

  refresh();
  climb(() => {
    const wrong = kept.map(excess);
    return wrong.every((one) => one === 0) ? null : columnSums((line) => -Math.sign(wrong[line] ?? 0));
  });
  const isPossible = kept.every((place) => excess(place) === 0);

  return (parts) => {
    if (!isPossible) return null;
    const wanted = new Set(parts);
    const ends = ([-1, 1] as const).map((way) => {
      climb(() => {
        const inKept = columnSums((_, place) => (wanted.has(place) ? way : 0));
        return inKept.map((sum, column) => sum + (wanted.has(free[column] ?? -1) ? way : 0));
      });
      return parts.reduce((sum, part) => sum + valueOf(part), 0);
    });
    return { low: ends[0] ?? 0, high: ends[1] ?? 0 };
  };
}

/** A linear program of what is not known: known numbers are taken out of every rule. */
export function solved(unknowns: readonly Bounds[], rules: readonly SumRule[]): Extent {
  const places = new Map(
    [...unknowns.keys()]
      .filter((at) => unknowns[at]?.low !== unknowns[at]?.high)
      .map((at, place) => [at, place]),
  );
  const fixed = (parts: readonly number[]): number =>
    parts.reduce((sum, at) => sum + (places.has(at) ? 0 : (unknowns[at]?.low ?? 0)), 0);
  const open = (parts: readonly number[]): number[] => parts.flatMap((at) => places.get(at) ?? []);
  const extent = linearProgram(
    [...places.keys()].map((at) => unknowns[at] ?? { low: 0, high: 0 }),
    rules
      .filter(({ parts }) => open(parts).length > 0)
      .map(({ parts, low, high }) => ({
        parts: open(parts),
        low: low - fixed(parts),
        high: high - fixed(parts),
      })),
  );
  return (parts) => {
    const found = extent(open(parts));
    return found && { low: found.low + fixed(parts), high: found.high + fixed(parts) };
  };
}
