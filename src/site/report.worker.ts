import { createHash } from 'node:crypto';
import { access, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { registerOf } from '../card/register.ts';
import { reportOf } from '../card/report.ts';
import { pdfDocument } from '../download/pdf/document.ts';
import { createTypesetter, typesetterVersion, type Typesetter } from '../download/pdf/typesetter.ts';
import type { Language } from '../model/label.ts';
import { readHandover } from './handover.ts';
import { imprintOf } from './imprint.ts';

/** Where a worker finds its input and keeps what it makes. */
export interface ReportWorkerData {
  readonly handover: string;
  readonly cache: string;
}

/** One report to make. */
export interface ReportTask {
  readonly provider: string;
  readonly period: string;
  readonly language: Language;
}

/** A report made, or found as it was made before. */
export interface MadeReport extends ReportTask {
  /** Name of its file in the cache. */
  readonly file: string;
  readonly bytes: number;
  readonly isNew: boolean;
}

const { handover: dir, cache } = workerData as ReportWorkerData;
const handover = await readHandover(dir);
const register = registerOf(handover.publication);
const imprint = imprintOf(handover.site);
const version = typesetterVersion();
let typesetter: Typesetter | undefined;
await mkdir(cache, { recursive: true });

/** Kept under a hash of all that the file is made of, so that an unchanged report is found and not set again. */
async function make(task: ReportTask): Promise<MadeReport> {
  const edition = register.edition(task.provider, task.period);
  const document = pdfDocument(reportOf(register, edition, task.language, handover.prose, imprint));
  const key = createHash('sha256')
    .update(version)
    .update(JSON.stringify(document))
    .digest('hex')
    .slice(0, 32);
  const file = `${key}.pdf`;
  const path = join(cache, file);
  if (await isThere(path)) return { ...task, file, bytes: (await stat(path)).size, isNew: false };
  typesetter ??= createTypesetter();
  const pdf = await typesetter.typeset(document);
  // whole or not there: another build may be looking for the same file
  const next = `${path}.${process.pid}-${task.language}`;
  await writeFile(next, pdf);
  await rename(next, path);
  return { ...task, file, bytes: pdf.length, isNew: true };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

parentPort?.on('message', (task: ReportTask) => {
  make(task).then(
    (made) => parentPort?.postMessage({ made }),
    (fault: unknown) =>
      parentPort?.postMessage({ fault: fault instanceof Error ? fault.message : String(fault) }),
  );
});
parentPort?.postMessage({ ready: true });
