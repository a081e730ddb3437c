import type { DataRow } from '../../src/card/data-row.ts';

/** Something that two builds tell of fewer people than may be told of. */
export interface Leak {
  readonly about: string;
  /** People that came, went or answered otherwise. */
  readonly people: number;
}

/**
 * What someone learns who kept the open data of an older build. For every figure that both builds tell of a provider (or of
 * all participants): how many people at least must have come, gone or changed, by its counts (exact, or as far as whole
 * per cents tell them) and by its n. More than none and fewer than `minAnswers` is a leak. Where only a mean and its n are
 * told, other figures of the group may show that more people differ than the n does.
 */
export function leaksBetween(
  older: readonly DataRow[],
  newer: readonly DataRow[],
  minAnswers: number,
): Leak[] {
  const [before, after] = [figuresIn(older), figuresIn(newer)];
  const found = [...before].flatMap(([about, was]) => {
    const is = after.get(about);
    return is === undefined
      ? []
      : [{ about, group: was.group, hasCounts: was.cells.length > 0, people: moved(was, is) }];
  });
  const most = new Map<string, number>();
  for (const { group, people } of found) most.set(group, Math.max(people, most.get(group) ?? 0));
  return found
    .filter(
      ({ group, hasCounts, people }) =>
        people > 0 && (hasCounts ? people : (most.get(group) ?? 0)) < minAnswers,
    )
    .map(({ about, people }) => ({ about, people }));
}

interface Figure {
  /** Provider and group. */
  readonly group: string;
  /** People per answer, at least and at most. */
  readonly cells: readonly { readonly low: number; readonly high: number }[];
  readonly n: number | null;
}

function figuresIn(rows: readonly DataRow[]): Map<string, Figure> {
  const shown = rows.filter(({ status, value }) => status === 'shown' && value !== null);
  const byFigure = Map.groupBy(shown, ({ provider, group, service, measure, question }) =>
    [provider ?? 'all', group, service, measure, question ?? ''].join(' ').trim(),
  );
  return new Map(
    [...byFigure].map(([about, [first, ...rest]]) => [
      about,
      {
        group: `${first?.provider} ${first?.group}`,
        cells: [...(first ? [first] : []), ...rest].flatMap(countOf),
        n: first?.n ?? null,
      },
    ]),
  );
}

function countOf({ unit, value, n, measure, provider }: DataRow): Figure['cells'][number][] {
  if (value === null) return [];
  // of all participants the spread is told in per cents, and what would have been enough counts nobody
  const isCount = unit === 'people' && measure !== 'needed' && !(measure === 'spread' && provider === null);
  if (isCount) return [{ low: value, high: value }];
  if (unit !== 'percent' || n === null || measure === 'response') return [];
  return [{ low: Math.ceil(((value - 0.5) / 100) * n), high: Math.floor(((value + 0.5) / 100) * n) }];
}

function moved(was: Figure, is: Figure): number {
  const nobody = { low: 0, high: 0 };
  const sum = (over: (before: typeof nobody, after: typeof nobody) => number): number =>
    is.cells.reduce((all, after, index) => all + Math.max(0, over(was.cells[index] ?? nobody, after)), 0);
  return Math.max(
    sum((before, after) => after.low - before.high),
    sum((before, after) => before.low - after.high),
    Math.abs((is.n ?? 0) - (was.n ?? 0)),
  );
}
