import type { DataFiles } from '../ingest/files.ts';
import { compareText } from '../model/finding.ts';
import { idSchema } from '../model/text-schema.ts';
import { periodSchema, type Period } from '../model/period.ts';
import { textOf } from './file-text.ts';
import type { FileToWrite } from './kept-files.ts';

/** The file of a new period, or why there is none. */
export type NewPeriod =
  | { readonly file: FileToWrite; readonly after: string }
  | { readonly refusal: 'exists' | 'bad-name' | 'no-last' | 'no-folder' };

/**
 * The settings of a new period, taken from the last one: a draft, its dates as many years later as its name says (one where
 * that is no year), the day of the report left empty for the editor. Findings that were accepted are not taken along.
 */
export async function newPeriod(files: DataFiles, id: string): Promise<NewPeriod> {
  if (!idSchema.safeParse(id).success) return { refusal: 'bad-name' };
  const list = await files.list().catch(() => null);
  if (list === null) return { refusal: 'no-folder' };
  const { paths } = list;
  if (paths.some((path) => path.startsWith(`${id}/`))) return { refusal: 'exists' };
  const last = await lastPeriod(files, paths);
  if (last === null) return { refusal: 'no-last' };
  return { file: fileAfter(last.settings, id), after: last.id };
}

/**
 * The settings of the first period of a site: those of the program's last one, `program` being its own data folder, for an
 * editor to fill in the day of the report and the bureau. For a site without any period.
 */
export async function firstPeriod(program: DataFiles, id: string): Promise<FileToWrite | null> {
  const last = await lastPeriod(program, (await program.list()).paths);
  return last && fileAfter({ ...last.settings, source: { name: '' } }, id);
}

function fileAfter(settings: Omit<Period, 'id'>, id: string): FileToWrite {
  const years = /^\d{4}$/.test(id) ? Number(id) - Number(settings.from.slice(0, 4)) : 1;
  const next = {
    ...settings,
    from: later(settings.from, years),
    until: later(settings.until, years),
    reportedOn: '',
    status: 'draft',
  };
  return { path: `${id}/period.json`, text: `${JSON.stringify(next, null, 2)}\n`, isConfidential: false };
}

async function lastPeriod(files: DataFiles, paths: readonly string[]) {
  const periods = [];
  for (const path of paths) {
    const id = /^([^/]+)\/period\.json$/.exec(path)?.[1];
    if (id === undefined) continue;
    const read = periodSchema.safeParse(jsonOf(await textOf(files, path)));
    if (read.success) periods.push({ id, settings: read.data });
  }
  return periods.sort((a, b) => compareText(a.settings.from, b.settings.from)).at(-1) ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A day so many years later; 29 February becomes the 28th where there is none. */
function later(date: string, years: number): string {
  const moved = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return moved.endsWith('-02-29') && Number.isNaN(validDay(moved)) ? moved.replace('-29', '-28') : moved;
}

function validDay(date: string): number {
  const day = new Date(`${date}T00:00:00Z`);
  return day.toISOString().slice(0, 10) === date ? day.getTime() : Number.NaN;
}
