import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../model/finding.ts';
import type { ForeignEntry } from '../../model/refusal.ts';

/** The file by which a folder is known as one that this program wrote. */
export const markName = '.rapportkaart-site';

/** What this program says of a folder that it wrote. */
export interface Mark {
  /** A built site, or a folder with releases of one. */
  readonly kind: 'site' | 'releases';
  /** Of a site: how many files stand below each of its own entries, so that what somebody put there later is seen. */
  readonly files: Readonly<Record<string, number>>;
  /** Of a release: the names of the assets that it was made with, those that it carries for others apart. */
  readonly assets: readonly string[];
}

/** What systems and packers leave beside files, which is nobody's work: `page.html.gz` beside `page.html`. */
function isByProduct(name: string, beside: ReadonlySet<string>): boolean {
  if (['.DS_Store', 'Thumbs.db', 'desktop.ini'].includes(name)) return true;
  return /\.(?:gz|br|zst)$/.test(name) && beside.has(name.replace(/\.[^.]+$/, ''));
}

/** Marks a folder. The same files give the same bytes. `assets` are those of a release. */
export function writeMark(folder: string, kind: Mark['kind'], assets?: readonly string[]): void {
  const files = kind === 'site' ? filesBelow(folder) : {};
  writeFileSync(
    join(folder, markName),
    `${JSON.stringify({ rapportkaart: kind, files, assets }, null, 1)}\n`,
  );
}

/** The mark of a folder, or null where there is none that can be read. */
export function readMark(folder: string): Mark | null {
  try {
    const {
      rapportkaart: kind,
      files,
      assets = [],
    } = JSON.parse(readFileSync(join(folder, markName), 'utf8')) as Readonly<Record<string, unknown>>;
    if ((kind !== 'site' && kind !== 'releases') || typeof files !== 'object' || files === null) return null;
    if (!Array.isArray(assets)) return null;
    return {
      kind,
      files: files as Record<string, number>,
      assets: assets.filter((name) => typeof name === 'string'),
    };
  } catch {
    return null;
  }
}

/** What stands in a marked site and was not written with it; nothing where all of it is the program's own. */
export function foreignIn(folder: string, mark: Mark): ForeignEntry[] {
  return Object.entries(filesBelow(folder)).flatMap(([name, count]): ForeignEntry[] => {
    const own = Object.hasOwn(mark.files, name) ? (mark.files[name] ?? 0) : null;
    if (own === null) return [name];
    return count > own ? [{ count: count - own, folder: name, newest: newestBelow(join(folder, name)) }] : [];
  });
}

/** How many files stand below each entry of a folder; an entry that is a file counts as one. */
function filesBelow(folder: string): Record<string, number> {
  const names = entriesOf(folder).filter(({ name }) => name !== markName);
  return Object.fromEntries(
    names
      .sort((a, b) => compareText(a.name, b.name))
      .map((entry) => [entry.name, entry.isDirectory() ? filesIn(join(folder, entry.name)) : 1]),
  );
}

function filesIn(folder: string): number {
  return entriesOf(folder).reduce(
    (sum, entry) => sum + (entry.isDirectory() ? filesIn(join(folder, entry.name)) : 1),
    0,
  );
}

function entriesOf(folder: string) {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  return entries.filter(({ name }) => !isByProduct(name, names));
}

/** The file that was written last: what somebody added came after the site. */
function newestBelow(path: string): string {
  if (!statSync(path).isDirectory()) return path;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const times = files.map((entry) => {
    const file = join(entry.parentPath, entry.name);
    return { file, time: statSync(file).ctimeMs };
  });
  return times.reduce((newest, one) => (one.time > newest.time ? one : newest), { file: path, time: 0 }).file;
}
