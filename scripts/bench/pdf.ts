import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOf, type Report } from '../../src/card/report.ts';
import { registerOf } from '../../src/card/register.ts';
import { pdfDocument, type PdfDocument } from '../../src/download/pdf/document.ts';
import { createTypesetter } from '../../src/download/pdf/typesetter.ts';
import { siteLanguages } from '../../src/model/label.ts';
import type { Handover } from '../../src/site/handover.ts';
import { imprintOf } from '../../src/site/publisher.ts';
import { defaultFolders, prepareSite } from '../../src/site/prepare.ts';
import { reportProcess } from '../../src/site/report-pool.ts';
import { root } from '../root.ts';

/** What one process measured of its share of the reports. */
export interface Share {
  readonly documents: number;
  /** Processor seconds of laying out data and of setting, together. */
  readonly cpu: number;
  /** Resident memory at its highest, in MB of 1,000,000 bytes, and how much of it was there before the first report. */
  readonly peak: number;
  readonly before: number;
  readonly largest: number;
  readonly bytes: number;
}

/** What one process sets: of `count` reports in `dir`, every `workers`-th from number `worker` on. */
export interface Task {
  readonly dir: string;
  readonly count: number;
  readonly workers: number;
  readonly worker: number;
  readonly charts: boolean;
}

/** A run of all reports: on one or two processes, with charts or (to know what text alone costs) without. */
export interface PdfMeasure {
  readonly workers: number;
  readonly charts: boolean;
  readonly seconds: number;
  readonly shares: readonly Share[];
}

/**
 * Sets `count` reports of the demonstration, again and again until there are so many, in processes started as a build
 * starts its own, which get one report at a time.
 */
export async function benchPdf(count: number): Promise<PdfMeasure[]> {
  const measures: PdfMeasure[] = [];
  const dir = await mkdtemp(join(tmpdir(), 'pdf-bench-'));
  const folders = defaultFolders(root);
  const { handover, findings } = await prepareSite(folders.data, folders.content);
  if (!handover) throw new Error(JSON.stringify(findings, null, 2));
  await writeReports(handover, count, dir);
  for (const [workers, charts] of [
    [1, true],
    [2, true],
    [1, false],
  ] as const) {
    const started = performance.now();
    const shares = await Promise.all(
      Array.from({ length: workers }, (_, worker) => inProcess({ dir, count, workers, worker, charts })),
    );
    measures.push({ workers, charts, seconds: (performance.now() - started) / 1000, shares });
  }
  await rm(dir, { recursive: true, force: true });
  return measures;
}

/** The measures as a table for a terminal. */
export function pdfTable(measures: readonly PdfMeasure[]): string {
  const lines = measures.map(({ workers, charts, seconds, shares }) => {
    const documents = shares.reduce((sum, share) => sum + share.documents, 0);
    const cpu = shares.reduce((sum, share) => sum + share.cpu, 0);
    const bytes = shares.reduce((sum, share) => sum + share.bytes, 0);
    return [
      `| ${workers} | ${charts ? 'text and charts' : 'text only'} | ${documents} | ${seconds.toFixed(1)}`,
      `${((seconds / documents) * 1000).toFixed(0)} | ${((cpu / documents) * 1000).toFixed(0)}`,
      `${Math.max(...shares.map((share) => share.peak)).toFixed(0)} (${Math.max(...shares.map((share) => share.before)).toFixed(0)} before)`,
      `${(bytes / documents / 1000).toFixed(0)} | ${(Math.max(...shares.map((share) => share.largest)) / 1000).toFixed(0)} |`,
    ].join(' | ');
  });
  return [
    '| workers | what | reports | s | ms each | processor ms each | peak MB a worker | kB each | largest kB |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** Writes `count` reports, all of the handover's editions in turn, as a file each: read one by one, nothing is read ahead. */
export async function writeReports(
  { publication, terms, prose, site }: Handover,
  count: number,
  dir: string,
): Promise<void> {
  const register = registerOf(publication, terms);
  const imprint = imprintOf(site);
  const reports = publication.periods.flatMap(({ editions }) =>
    editions.flatMap((edition) =>
      siteLanguages().map((language) =>
        JSON.stringify(reportOf(register, edition, language, prose, imprint)),
      ),
    ),
  );
  for (let i = 0; i < count; i += 1) {
    await writeFile(join(dir, `${i}.json`), reports[i % reports.length] ?? '');
  }
}

/** Sets a process's share of the reports in a process of its own. */
export function inProcess(task: Task): Promise<Share> {
  const running = spawn(
    process.execPath,
    [...reportProcess.execArgv, import.meta.filename, '--child', JSON.stringify(task)],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...reportProcess.env } },
  );
  let output = '';
  running.stdout.on('data', (part: Buffer) => (output += part.toString('utf8')));
  return new Promise((done, fail) => {
    running.on('error', fail);
    running.on('close', (code) => {
      if (code === 0) done(JSON.parse(output) as Share);
      else fail(new Error(`a benchmark process ended with code ${code}`));
    });
  });
}

async function child({ dir, count, workers, worker, charts }: Task): Promise<Share> {
  const typesetter = createTypesetter();
  const before = process.memoryUsage.rss();
  let [peak, largest, bytes, documents, cpu] = [before, 0, 0, 0, 0];
  for (let i = worker; i < count; i += workers) {
    const text = await readFile(join(dir, `${i}.json`), 'utf8');
    const started = process.cpuUsage();
    const document = pdfDocument(JSON.parse(text) as Report);
    const pdf = await typesetter.typeset(charts ? document : withoutCharts(document));
    const { user, system } = process.cpuUsage(started);
    cpu += (user + system) / 1e6;
    documents += 1;
    bytes += pdf.length;
    largest = Math.max(largest, pdf.length);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  return {
    documents,
    cpu,
    peak: peak / 1e6,
    before: before / 1e6,
    largest,
    bytes,
  };
}

/** The same document with empty room where its charts stand. */
function withoutCharts(document: PdfDocument): PdfDocument {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      key === 'letters'
        ? []
        : key === 'shapes'
          ? '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
          : value,
    ),
  ) as PdfDocument;
}

// started by npm it is loaded by another module, which gives it its own name
if (process.argv[1] === import.meta.filename) {
  const [flag, task] = process.argv.slice(2);
  if (flag === '--child') console.log(JSON.stringify(await child(JSON.parse(task ?? '') as Task)));
  else console.log(pdfTable(await benchPdf(Number(flag ?? 600))));
}
