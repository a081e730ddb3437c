import { accessSync, constants, mkdirSync, readFileSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeptFolder } from '../../model/refusal.ts';
import { Refusal } from '../refusal.ts';
import { followed, isMounted, isWithin } from './links.ts';
import { foreignIn, markName, readMark } from './mark.ts';

/** What must not be inside an output, nor hold one: folders that others own, each with what it is. */
export type Kept = readonly (readonly [what: KeptFolder, folder: string])[];

/** Where a site will be put. */
export interface Output {
  /** The folder itself, links followed. */
  readonly path: string;
  /** True for a site of an earlier version, without a mark, that is taken for one of ours. */
  readonly isAdopted: boolean;
}

/** Names at the top of a site as this program wrote it before it marked what it wrote. */
const earlierNames: ReadonlySet<string> = new Set(
  `404.html _headers assets correcties diensten dienstverleners en feed.xml icon.svg index.html kaart.png open-data over
  perioden provincies robots.txt sitemap.xml vergelijken`.split(/\s+/),
);

/**
 * Judges a folder to write a site to, before any work. Throws a `Refusal` for one that is not ours to replace: it holds,
 * or is held by, what is `kept`; it is a file, a mounted disk or another user's; it holds what this program did not
 * write. Nothing is changed.
 */
export function judgeOutput(given: string, kept: Kept, here: string): Output {
  const { path, named, entry } = judgePlace(given, kept, here);
  if (entry === undefined) return { path, isAdopted: false };
  if (isMounted(path)) throw new Refusal({ kind: 'output-mounted', place: named });
  const user = process.geteuid?.() ?? 0;
  if (user !== 0 && entry.uid !== user)
    throw new Refusal({ kind: 'output-of-another', place: named, user: entry.uid });
  if (readMark(dirname(path))?.kind === 'releases') {
    throw new Refusal({ kind: 'output-release', place: named });
  }
  return { path, isAdopted: judgeContents(path, named) };
}

/**
 * Judges a folder to keep releases in, as `judgeOutput` does for a site: it is new or empty, or holds releases. A disk may
 * be mounted at it, as nothing is put in its place.
 */
export function judgeReleases(given: string, kept: Kept, here: string): Output {
  const { path, named, entry } = judgePlace(given, kept, here);
  if (entry !== undefined && readMark(path)?.kind !== 'releases') {
    // what a release that was cut off left before it could mark the folder
    const names = readdirSync(path).filter((name) => !name.startsWith('.rapportkaart-'));
    if (names.length > 0) throw new Refusal({ kind: 'output-no-releases', place: named, held: names });
  }
  return { path, isAdopted: false };
}

/** What holds for every folder that is written to. */
function judgePlace(given: string, kept: Kept, here: string) {
  const path = followed(given);
  const named = path === given ? given : `${given} (-> ${path})`;
  if (isWithin(followed(here), path)) throw new Refusal({ kind: 'output-here', place: named });
  for (const [what, folder] of kept) {
    const real = followed(folder);
    const found = { place: named, kept: what, real } as const;
    if (isWithin(real, path)) throw new Refusal({ kind: 'output-holds', ...found });
    if (what !== 'project' && isWithin(path, real)) throw new Refusal({ kind: 'output-within', ...found });
  }
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry !== undefined && !entry.isDirectory()) throw new Refusal({ kind: 'output-file', place: named });
  return { path, named, entry };
}

/** Whether a folder with contents is an earlier site without a mark; throws when it is not ours at all. */
function judgeContents(path: string, named: string): boolean {
  const names = readdirSync(path);
  if (names.length === 0) return false;
  const mark = readMark(path);
  if (mark?.kind === 'releases') throw new Refusal({ kind: 'output-releases', place: named });
  if (mark !== null) {
    const foreign = foreignIn(path, mark);
    if (foreign.length === 0) return false;
    throw new Refusal({ kind: 'output-foreign', place: named, held: foreign });
  }
  const others = names.filter((name) => !earlierNames.has(name));
  if (others.length > 0 || !isEarlierSite(path)) {
    const held = others.length > 0 ? others : names;
    throw new Refusal({ kind: 'output-unmarked', place: named, mark: markName, held });
  }
  return true;
}

/** `_headers`, `sitemap.xml` and `dienstverleners/` as this program has always written them. */
export function isEarlierSite(path: string): boolean {
  const text = (name: string): string => {
    const file = join(path, name);
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8') : '';
  };
  return (
    text('_headers').includes('/dienstverleners/:provider/insluiten/kaart/') &&
    text('sitemap.xml').includes('/dienstverleners/</loc>') &&
    statSync(join(path, 'dienstverleners'), { throwIfNoEntry: false })?.isDirectory() === true
  );
}

/**
 * Makes the folder in which work folders will stand (`prefix` is how their paths begin), where it is not there, and looks
 * whether it can be written to. Gives back how to take away again what was made, as long as it is empty.
 */
export function makeParent(prefix: string, output: string): () => void {
  const parent = dirname(prefix);
  const first = mkdirSync(parent, { recursive: true });
  try {
    accessSync(parent, constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal({ kind: 'output-closed', parent, output });
  }
  return () => {
    if (first === undefined) return;
    for (let folder = parent; isWithin(folder, first); folder = dirname(folder)) {
      try {
        rmdirSync(folder);
      } catch {
        // something stands in it by now
        return;
      }
    }
  };
}
