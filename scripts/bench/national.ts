import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchMemory } from '../../src/site/memory.ts';
import { root } from '../root.ts';
import { contentOfAnyCountry } from './content.ts';

/** What a whole build of a made-up country took. */
interface NationalMeasure {
  readonly seconds: number;
  /** Largest resident memory of one process of the build, in MB of 1,000,000 bytes. */
  readonly peakMegabytes: number;
  /** The most that all processes of the build held at one moment, seen four times a second, in MB. */
  readonly togetherMegabytes: number;
  readonly files: number;
  readonly megabytes: number;
}

/** Makes a country of `providers` in `periods` and builds it, in a temporary folder. Throws when the build fails. */
export async function benchNational(providers: number, periods: number): Promise<NationalMeasure> {
  const dir = await mkdtemp(join(tmpdir(), 'national-bench-'));
  try {
    const size = ['--providers', String(providers), '--periods', String(periods), '--seed', '7'];
    const made = spawnSync(process.execPath, [
      join(root, 'scripts/demo.ts'),
      ...size,
      '--out',
      join(dir, 'data'),
    ]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
    contentOfAnyCountry(join(dir, 'content'));
    const started = performance.now();
    const { peak, together } = await watched([
      join(root, 'scripts/build.ts'),
      '--data',
      join(dir, 'data'),
      '--content',
      join(dir, 'content'),
      '--out',
      join(dir, 'dist'),
      '--cache',
      join(dir, 'cache'),
    ]);
    const seconds = (performance.now() - started) / 1000;
    const files = readdirSync(join(dir, 'dist'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
    return {
      seconds,
      peakMegabytes: peak / 1e6,
      togetherMegabytes: together / 1e6,
      files: files.length,
      megabytes: bytes / 1e6,
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The measure as a table for a terminal. */
export function nationalTable(providers: number, periods: number, measure: NationalMeasure): string {
  const { seconds, peakMegabytes, togetherMegabytes, files, megabytes } = measure;
  return [
    `a country of ${providers} providers in ${periods} periods`,
    ' seconds  peak MB   all MB    files       MB',
    [
      seconds.toFixed(1),
      peakMegabytes.toFixed(0),
      togetherMegabytes.toFixed(0),
      String(files),
      megabytes.toFixed(0),
    ]
      .map((cell) => cell.padStart(8))
      .join(' '),
  ].join('\n');
}

/**
 * Runs Node with these arguments. Resolves with the largest resident memory of one process in it (`peak`) and the
 * most of all of them at one moment (`together`), in bytes; pages that two processes share are counted twice.
 */
function watched(args: readonly string[]): Promise<{ peak: number; together: number }> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const stop = watchMemory(child.pid ?? 0, 250);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      const { largest: peak, together } = stop();
      if (code === 0) done({ peak, together });
      else fail(new Error(`the build ended with code ${code}`));
    });
  });
}
