import { spawnSync } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { responsesPath, writeAnswers } from './answers.ts';

/** One thing measured in a process of its own, so that its memory is its own. */
export interface IngestMeasure {
  readonly what: 'papaparse' | 'ingest';
  readonly seconds: number;
  /** Peak resident memory of the process, in MB of 1,000,000 bytes. */
  readonly peakMegabytes: number;
}

type Task = IngestMeasure['what'] | 'write';

/**
 * Writes `rows` made-up questionnaires of 40 questions into a temporary folder, then measures papaparse alone and
 * the whole of ingest on the same file, each `runs` times in a fresh process. The quickest run counts: other work on
 * the machine only ever adds. Throws when a process fails.
 */
export async function benchIngest(
  rows: number,
  runs = 3,
): Promise<{ megabytes: number; measures: IngestMeasure[] }> {
  const dir = await mkdtemp(join(tmpdir(), 'ingest-bench-'));
  try {
    run('write', dir, rows);
    const { size } = await stat(join(dir, responsesPath));
    const measures = (['papaparse', 'ingest'] as const).map((what) => {
      const all = Array.from({ length: runs }, () => run(what, dir, rows));
      return {
        what,
        seconds: Math.min(...all.map((one) => one.seconds)),
        peakMegabytes: Math.max(...all.map((one) => one.peakMegabytes)),
      };
    });
    return { megabytes: size / 1e6, measures };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The measures as a table for a terminal. */
export function ingestTable(rows: number, megabytes: number, measures: readonly IngestMeasure[]): string {
  const base = measures.find(({ what }) => what === 'papaparse')?.seconds ?? 1;
  const lines = measures.map(
    ({ what, seconds, peakMegabytes }) =>
      `${what.padEnd(10)} ${seconds.toFixed(2).padStart(8)} ${(seconds / base).toFixed(2).padStart(6)} ${peakMegabytes.toFixed(0).padStart(8)}`,
  );
  return [
    `${rows} questionnaires x 40 questions, ${megabytes.toFixed(0)} MB`,
    'what        seconds  ratio  peak MB',
    ...lines,
  ].join('\n');
}

function run(task: Task, dir: string, rows: number): IngestMeasure {
  const ended = spawnSync(process.execPath, [import.meta.filename, '--child', task, dir, String(rows)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (ended.status !== 0) throw new Error(`the benchmark's ${task} process ended with ${ended.status}`);
  return JSON.parse(ended.stdout) as IngestMeasure;
}

async function child(task: Task, dir: string, rows: number): Promise<void> {
  const started = performance.now();
  if (task === 'write') await writeAnswers(dir, rows);
  if (task === 'papaparse') await papaparseAlone(join(dir, responsesPath), rows);
  if (task === 'ingest') await ingest(dir, rows);
  const seconds = (performance.now() - started) / 1000;
  const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  console.log(JSON.stringify({ what: task, seconds, peakMegabytes }));
}

/** papaparse's own streaming, arrays, with the delimiter told: the least it can do. */
async function papaparseAlone(path: string, rows: number): Promise<void> {
  let read = 0;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 }), {
      delimiter: ';',
      newline: '\n',
      chunk: ({ data }) => void (read += data.length),
      complete: () => resolve(),
      error: reject,
    });
  });
  if (read < rows) throw new Error(`papaparse read ${read} rows`);
}

async function ingest(dir: string, rows: number): Promise<void> {
  const { dataset, findings } = await readDataset(diskFiles(dir));
  if (!dataset)
    throw new Error(
      findings
        .slice(0, 5)
        .map((one) => findingLine(one, 'en'))
        .join('\n'),
    );
  const editions = dataset.periods.flatMap((period) => period.editions);
  const completed = editions.flatMap((edition) => edition.groups.map((group) => group.total.completed));
  const sum = completed.reduce((all, one) => all + one, 0);
  if (sum !== rows) throw new Error(`ingest counted ${sum} questionnaires`);
}

// started by npm it is loaded by another module, which gives it its own name
if (process.argv[1] === import.meta.filename) {
  const [flag, task, dir, count] = process.argv.slice(2);
  if (flag === '--child') await child(task as Task, dir ?? '', Number(count));
  else {
    const rows = Number(flag ?? 1_000_000);
    const { megabytes, measures } = await benchIngest(rows);
    console.log(ingestTable(rows, megabytes, measures));
  }
}
