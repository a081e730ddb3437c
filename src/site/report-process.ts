import { rename, writeFile } from 'node:fs/promises';
import type { Report } from '../card/report.ts';
import { pdfDocument } from '../download/pdf/document.ts';
import { createTypesetter } from '../download/pdf/typesetter.ts';

/** One report to set, and the file to keep it in. */
export interface ReportJob {
  readonly report: Report;
  readonly path: string;
}

/** What came of a job: the size of its file in bytes, or why it could not be set. */
export type ReportOutcome = { readonly bytes: number } | { readonly fault: string };

const typesetter = createTypesetter();

async function set({ report, path }: ReportJob): Promise<ReportOutcome> {
  const pdf = await typesetter.typeset(pdfDocument(report));
  // whole or not there: another build may be looking for the same file
  const next = `${path}.${process.pid}`;
  await writeFile(next, pdf);
  await rename(next, path);
  return { bytes: pdf.length };
}

// the build is gone, however it ended
process.on('disconnect', () => process.exit(1));

process.on('message', (job: ReportJob) => {
  set(job)
    .catch((fault: unknown) => ({ fault: fault instanceof Error ? fault.message : String(fault) }))
    .then((outcome) => process.send?.(outcome));
});
