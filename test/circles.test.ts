import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which files each file imports, types included; paths below src/. */
type Imports = ReadonlyMap<string, readonly string[]>;

const src = join(import.meta.dirname, '..', 'src');

/** Paths that one source text imports or hands on, as paths below src/. */
function importedBy(path: string, text: string): string[] {
  return [...text.matchAll(/^\s*(?:import|export)\s[^'";]*?(?:from\s+)?['"](\.{1,2}\/[^'"?]+)['"]/gm)].map(
    ([, to = '']) => normalize(join(dirname(path), to)),
  );
}

/**
 * Circles of imports, each as the files on the way, first file again at
 * the end. A component that shows itself is no circle.
 */
function circlesIn(imports: Imports): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) if (next !== path) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return circles;
}

describe('imports between files', () => {
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|astro|mjs)$/.test(path))
    .toSorted();
  const imports = new Map(
    sources.map((path) => [path, importedBy(path, readFileSync(join(src, path), 'utf8'))] as const),
  );

  it('go in no circle, those of types included', () => {
    const all = [...imports.values()].flat();
    expect(all.filter((path) => imports.has(path)).length).toBeGreaterThan(sources.length);
    expect(circlesIn(imports)).toEqual([]);
  });

  it.each([
    ['import { a } from "./b.ts";', ['card/b.ts']],
    ["import type {\n  A,\n  B,\n} from '../model/b.ts';", ['model/b.ts']],
    ["export { nl } from './nl/index.ts';", ['card/nl/index.ts']],
    ["import './b.ts';\nimport d3 from 'd3';", ['card/b.ts']],
    ["const text = 'no import';", []],
  ])('are read from %j', (text, expected) => {
    expect(importedBy('card/a.ts', text)).toEqual(expected);
  });

  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, []],
    [{ a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
    [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    [
      { start: ['a'], a: ['b'], b: ['c'], c: ['a', 'b'] },
      [
        ['a', 'b', 'c', 'a'],
        ['b', 'c', 'b'],
      ],
    ],
    [{ a: ['a'] }, []],
  ])('of %j go in these circles', (graph: Record<string, string[]>, expected) => {
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(expected);
  });
});
