import { copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { editionReportAddress } from '../address/address.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { languages } from '../model/label.ts';
import type { Publication } from '../publish/publication.ts';
import { writeReportSizes } from './report-sizes.ts';
import type { MadeReport, ReportTask, ReportWorkerData } from './report.worker.ts';

/** Two, as a build is measured on two cores; a worker takes up to 200 MB. */
const workerCount = 2;
/** Days that a report no build asks for is kept: someone may build another folder with the same cache. */
const keptDays = 30;

/** Every public report: each edition in each language. */
function tasksOf(publication: Publication<'public'>): ReportTask[] {
  return publication.periods.flatMap(({ period, editions }) =>
    editions.flatMap(({ provider }) =>
      languages.map((language) => ({ provider, period: period.id, language })),
    ),
  );
}

/** Reports as they were made, or why not all of them could be. */
export interface Reports {
  readonly made: readonly MadeReport[];
  readonly findings: readonly Finding[];
}

/**
 * Makes the PDF of every edition from the handover in `dir`, in workers; one that was made before is taken from
 * `cache`, which holds public reports only. Writes their sizes beside the handover, for the pages. A report that
 * cannot be set, such as one with a letter that its font does not have, is an error among the findings.
 */
export async function makeReports(
  dir: string,
  publication: Publication<'public'>,
  cache: string,
): Promise<Reports> {
  const tasks = tasksOf(publication);
  const { made, findings } = await inWorkers(tasks, { handover: dir, cache });
  await writeReportSizes(dir, Object.fromEntries(made.map((one) => [addressOf(one), one.bytes])));
  return { made, findings: [...findings].sort(compareFindings) };
}

/** Puts made reports at their addresses below a site's folder. */
export async function placeReports(made: readonly MadeReport[], cache: string, out: string): Promise<void> {
  for (const one of made) {
    const target = join(out, ...addressOf(one).split('/').filter(Boolean));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(cache, one.file), target);
  }
}

/** Removes reports that this build did not use and that are older than a month. `now` in milliseconds. */
export async function clearOldReports(
  made: readonly MadeReport[],
  cache: string,
  now: number,
): Promise<void> {
  const used = new Set(made.map((one) => one.file));
  for (const file of await readdir(cache).catch((): string[] => [])) {
    if (used.has(file)) continue;
    const path = join(cache, file);
    const age = now - (await stat(path)).mtimeMs;
    if (age > keptDays * 24 * 60 * 60 * 1000) await rm(path, { force: true });
  }
}

function addressOf({ provider, period, language }: ReportTask): string {
  return editionReportAddress(provider, period, language);
}

function findingOf({ provider, period, language }: ReportTask, fault: string): Finding {
  return {
    code: 'report-not-set',
    severity: 'error',
    file: 'providers.csv',
    line: 1,
    column: 0,
    found: `${provider}, ${period}, ${language}: ${fault}`,
    expected: 'texts that can be set as a PDF in the font of the report',
    mend: 'correct the name or the label, or the template in src/download/pdf',
    row: `${provider}/${period}/${language}`,
  };
}

interface Answer {
  readonly made?: MadeReport;
  readonly fault?: string;
}

/** Hands tasks out one by one; each worker asks for the next when it is done. Answers come back in the order of the tasks. */
function inWorkers(tasks: readonly ReportTask[], data: ReportWorkerData): Promise<Reports> {
  if (tasks.length === 0) return Promise.resolve({ made: [], findings: [] });
  const results: (MadeReport | undefined)[] = [];
  const findings: Finding[] = [];
  const given = new Map<Worker, number>();
  let next = 0;
  let open = tasks.length;
  return new Promise((done, fail) => {
    const workers = Array.from(
      { length: Math.min(workerCount, tasks.length) },
      () => new Worker(new URL('report.worker.ts', import.meta.url), { workerData: data }),
    );
    const stop = async (): Promise<void> => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    };
    const stopWith = (fault: Error): void => {
      void stop().then(() => fail(fault));
    };
    for (const worker of workers) {
      worker.on('error', stopWith);
      worker.on('message', ({ made, fault }: Answer) => {
        const index = given.get(worker);
        const task = index === undefined ? undefined : tasks[index];
        if (index !== undefined) {
          results[index] = made;
          open -= 1;
        }
        if (task && fault !== undefined) findings.push(findingOf(task, fault));
        if (open === 0) {
          void stop().then(() => done({ made: results.filter((one) => one !== undefined), findings }));
          return;
        }
        const following = tasks[next];
        if (!following) return;
        given.set(worker, next);
        next += 1;
        worker.postMessage(following);
      });
    }
  });
}
