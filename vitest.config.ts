import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Searches of every combination, hundreds of made-up nations, thousands of broken files. Bounded by counts of cases and by
 * no clock: on a busy machine they take longer, and fail for nothing else.
 */
const exhaustive = [
  'test/ingest/fuzz.test.ts',
  'test/protection/insider.test.ts',
  'test/publish/rounded-people.test.ts',
  'test/protection/{fuzz,non-interference,reference,rule-knowing,together,whole-sites}.test.ts',
  'test/publish/{brute-force,brute-force-spread,period-audit,properties,single-figures}.test.ts',
  'test/warm/warm-equals-cold.test.ts',
];

/** What lays out reports, draws pictures or starts browsers, servers and other programs, or tries a disk's limits. */
const programs = [
  'test/chart/browser.test.ts',
  'test/counting/sql.test.ts',
  'test/delivery/data-take.test.ts',
  'test/hosting/**/*.test.ts',
  'test/ingest/disk-files.test.ts',
  'test/report/{making,pdf,same-bytes}.test.ts',
  'test/scripts/**/*.test.ts',
  'test/share/{files,image,image-thread,readers,same-bytes}.test.ts',
];

/**
 * Deals what computes and what waits for other programs out in turn: of two workers one then computes while the other
 * waits for builds, kills and disks. Vitest would run project after project, with both cores half idle in the last.
 */
class MixedSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isOf = (project: string) => (file: TestSpecification) => file.project.name === project;
    const [computing, waiting] = [sorted.filter(isOf('exhaustive')), sorted.filter(isOf('faults'))];
    const others = sorted.filter((file) => !computing.includes(file) && !waiting.includes(file));
    const turns = Array.from({ length: Math.max(computing.length, waiting.length) }, (_, turn) => turn);
    return [
      ...turns.flatMap((turn) => [...waiting.slice(turn, turn + 1), ...computing.slice(turn, turn + 1)]),
      ...others,
    ];
  }
}

const env = { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' };

export default defineConfig({
  test: {
    // every core: left alone, Vitest keeps one free, which is half of a machine with two
    maxWorkers: availableParallelism(),
    sequence: { sequencer: MixedSequencer },
    projects: [
      {
        // whole builds of a tiny site that are cut off, met by others or short of something
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          env,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        // pure functions: nothing that one file does can reach another, so they share what they import, which was half of
        // the time. A file that fails beside others and passes alone has found something that is not pure
        test: {
          name: 'rooms',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/sites/**', 'test/faults/**', ...exhaustive, ...programs],
          env,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: { name: 'programs', include: programs, env, testTimeout: 180_000, hookTimeout: 180_000 },
      },
      {
        test: { name: 'exhaustive', include: exhaustive, env, testTimeout: 0, hookTimeout: 0 },
      },
      {
        // small whole sites, each built by its own test
        test: {
          name: 'sites',
          include: ['test/sites/**/*.test.ts'],
          env,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        // tests of whole built sites; the repository's own site is built once, before them
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/setup.ts'],
          env,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
