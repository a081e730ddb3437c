import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run, running, start } from '../faults/tiny-site.ts';
import { bytesOf, differing } from '../site/folders.ts';
import { country, type Country } from './country.ts';
import { edits } from './edits.ts';

/**
 * How many sequences of edits are tried, each of which ends with a build with what was kept and one with nothing kept.
 * RAPPORTKAART_EDITS asks for another number: 200 take about an hour.
 */
const sequences = Number(process.env['RAPPORTKAART_EDITS'] ?? 4);

/** What may stand between edits: a build to the end, and one that is killed with all its processes at some line. */
const steps = [...Object.keys(edits), 'build', 'killed', 'killed'] as const;

const sampled = fc.sample(
  fc.array(fc.record({ step: fc.constantFrom(...steps), pick: fc.nat({ max: 9_999_999 }) }), {
    minLength: 1,
    maxLength: 5,
  }),
  { numRuns: sequences, seed: Number(process.env['RAPPORTKAART_SEED'] ?? 17) },
);

let site: Country;

/** What is tried of each kind, so that the test tells that it tried. */
const tried = new Map<string, number>();

beforeAll(() => {
  site = country();
});

afterAll(() => {
  rmSync(site.dir, { recursive: true, force: true });
  console.log([...tried].map(([name, count]) => `${name} ${count}`).join(', '));
});

const command = (cache: string, out: string): string[] => [
  join(site.program, 'scripts/build.ts'),
  '--verbose',
  '--data',
  site.data,
  '--content',
  site.content,
  '--cache',
  cache,
  '--out',
  out,
];

/** Starts a build and kills all of it when it has said so many lines, or lets it end where it says fewer. */
async function killed(pick: number): Promise<void> {
  let left = pick % 60;
  const { ending } = start(
    command(site.cache, site.out),
    (_line, child) => {
      left -= 1;
      if (left === 0) process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
    },
    { ...process.env, RAPPORTKAART_FAULT: site.dir },
  );
  await ending;
  while (running(site).length > 0) await later(20);
}

it.each(sampled.map((sequence, at) => [at + 1, sequence] as const))(
  'sequence %d: what was kept gives the bytes of a build that kept nothing',
  async (_number, sequence) => {
    for (const { step, pick } of sequence) {
      if (step === 'killed') await killed(pick);
      else if (step === 'build') await run(command(site.cache, site.out));
      else edits[step]?.(site, pick);
      tried.set(step, (tried.get(step) ?? 0) + 1);
    }
    const warm = await run(command(site.cache, site.out));
    expect(warm).toMatchObject({ code: 0 });
    const [cache, out] = [join(site.dir, 'cold-cache'), join(site.dir, 'cold')];
    const cold = await run(command(cache, out));
    expect(cold).toMatchObject({ code: 0 });
    expect(differing(bytesOf(site.out), bytesOf(out)), JSON.stringify(sequence)).toEqual([]);
    for (const folder of [cache, out]) rmSync(folder, { recursive: true });
  },
);
