import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildSite } from '../../src/site/build.ts';
import { bytesOf, differing, temporary, writeFiles } from '../site/folders.ts';
import { fixedSet, patternOf } from './fixed.ts';
import { walk } from './outputs.ts';
import { filesOf, makeNation, type Nation } from './people.ts';
import { vary, ways, type Step } from './vary.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const content = join(dir, 'content');
contentOfAnyData(content);

afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function fixedOf(nation: Nation): Promise<string> {
  const { dataset, publication } = await walk(filesOf(nation));
  return fixedSet(dataset, patternOf(publication));
}

/** The nation with withheld answers changed in every way there is, as long as the same is shown. */
async function changed(start: Nation, seed: number): Promise<Nation> {
  const fixed = await fixedOf(start);
  let nation = start;
  for (const [at, way] of ways.entries()) {
    for (let turn = 1; turn <= 3; turn += 1) {
      const step: Step = { way, choice: [seed + turn, seed * at + turn, 7 * seed + at, 31 * turn + at] };
      const next = vary(nation, step);
      if (next !== nation && (await fixedOf(next)) === fixed) nation = next;
    }
  }
  return nation;
}

/** Builds a whole site with a cache of its own and takes its bytes. */
async function siteOf(name: string, nation: Nation): Promise<Map<string, string>> {
  const at = join(dir, name);
  writeFiles(join(at, 'data'), filesOf(nation));
  const folders = { root, data: join(at, 'data'), content, out: join(at, 'dist'), cache: join(at, 'cache') };
  const { ok, findings } = await buildSite(folders, () => undefined);
  if (!ok) throw new Error(`${name}: ${JSON.stringify(findings[0])}`);
  const bytes = bytesOf(folders.out);
  rmSync(at, { recursive: true });
  return bytes;
}

/**
 * How many nations are built, each twice. Each takes some ten seconds: RAPPORTKAART_NATIONS=10 asks for the 20 sites that
 * a version is brought out with.
 */
const nations = Number(process.env['RAPPORTKAART_NATIONS'] ?? 3);

describe('withheld answers leave no trace in whole sites', () => {
  let before: Map<string, string> | null = null;

  it.each(Array.from({ length: nations }, (_, at) => at + 1))(
    'nation %i and the same with other withheld answers are the same to the byte',
    async (seed) => {
      const nation = makeNation(seed);
      const other = await changed(nation, seed);
      const moved = other.people.filter(
        (one, at) => JSON.stringify(one.answers) !== JSON.stringify(nation.people[at]?.answers),
      );
      expect(moved.length).toBeGreaterThan(3);
      const standing = await siteOf(`standing-${seed}`, nation);
      expect(differing(standing, await siteOf(`changed-${seed}`, other))).toEqual([]);
      expect(standing.size).toBeGreaterThan(200);
      // answers that are shown do leave theirs
      if (before) expect(differing(standing, before).length).toBeGreaterThan(50);
      before = standing;
    },
  );
});
