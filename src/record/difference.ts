import { compareText } from '../model/finding.ts';
import { figureLines } from './figures.ts';
import type { RecordedFigures } from './record.ts';

/** A figure that is not what it was: its path, and its value in both; undefined where it is not there. */
export interface FigureChange {
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

/**
 * Every figure that differs, in the order of the first, then what only the second has. A kind of figure that the first
 * does not have of a row or a group that it does have is no difference: it was not told then.
 */
export function figureChanges(was: RecordedFigures, is: RecordedFigures): FigureChange[] {
  const before = figuresOf(was);
  const after = figuresOf(is);
  const known = new Set([...before.keys()].flatMap(placesOf));
  return [
    ...[...before].flatMap(([path, value]): FigureChange[] => {
      const now = after.get(path);
      return canonical(value) === canonical(now) ? [] : [{ path, was: value, is: now }];
    }),
    ...[...after].flatMap(([path, value]): FigureChange[] =>
      before.has(path) || placesOf(path).every((place) => known.has(place))
        ? []
        : [{ path, was: undefined, is: value }],
    ),
  ];
}

/** What a path leads through by name, questions left out: `editions[a]`, `editions[a].groups[clients]`, … */
function placesOf(path: string): string[] {
  return [...path.matchAll(/\]/g)]
    .map(({ index }) => path.slice(0, index + 1))
    .filter((place) => !/\.questions\[[^\]]*\]$/.test(place));
}

function canonical(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}

function figuresOf(figures: RecordedFigures): Map<string, unknown> {
  return new Map(figureLines(figures as unknown as Readonly<Record<string, unknown>>));
}
