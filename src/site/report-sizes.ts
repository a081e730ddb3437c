import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What pages know of the reports: bytes of each, by its address. */
export type ReportSizes = Readonly<Record<string, number>>;

const fileName = 'reports.json';

/** Writes sizes beside the handover. */
export async function writeReportSizes(dir: string, sizes: ReportSizes): Promise<void> {
  await writeFile(join(dir, fileName), JSON.stringify(sizes));
}

/** Reads them back; none where no reports were made, as in `npm run dev`: then no page links to one. */
export async function readReportSizes(dir: string): Promise<ReportSizes> {
  const text = await readFile(join(dir, fileName), 'utf8').catch(() => '{}');
  return JSON.parse(text) as ReportSizes;
}
