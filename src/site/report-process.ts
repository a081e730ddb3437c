import type { Report } from '../card/report.ts';
import { pdfDocument } from '../download/pdf/document.ts';
import { createTypesetter } from '../download/pdf/typesetter.ts';
import { keep } from './cache/kept-file.ts';

/** One report to set, and where to keep it. */
export interface ReportJob {
  readonly report: Report;
  /** What the report is of, for people: "de-werkbrug, 2023, nl". */
  readonly about: string;
  /** A folder of the cache, and the key in it. */
  readonly folder: string;
  readonly key: string;
}

/**
 * What came of a job: its file in the folder and the size of that in bytes; why it could not be set; or why it could
 * not be written, as the system says it.
 */
export type ReportOutcome =
  | { readonly bytes: number; readonly file: string }
  | { readonly fault: string }
  | { readonly system: { readonly code: string; readonly path: string; readonly message: string } };

const typesetter = createTypesetter();

async function set({ report, folder, key }: ReportJob): Promise<ReportOutcome> {
  const pdf = await typesetter.typeset(pdfDocument(report));
  return { bytes: pdf.length, file: await keep(folder, key, 'pdf', pdf) };
}

function faultOf(fault: unknown): ReportOutcome {
  if (!(fault instanceof Error)) return { fault: String(fault) };
  const { code, path = '', syscall } = fault as NodeJS.ErrnoException;
  // full, read only or closed: the disk is to blame, and not the text of the report
  return code !== undefined && syscall !== undefined
    ? { system: { code, path, message: fault.message } }
    : { fault: fault.message };
}

// the build is gone, however it ended
process.on('disconnect', () => process.exit(1));

process.on('message', (job: ReportJob) => {
  set(job)
    .catch(faultOf)
    .then((outcome) => process.send?.(outcome));
});
