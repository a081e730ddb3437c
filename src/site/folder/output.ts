import { accessSync, constants, mkdirSync, readFileSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { followed, isMounted, isWithin } from './links.ts';
import { foreignIn, markName, readMark } from './mark.ts';

/** What must not be inside an output, nor hold one: folders that others own, each with what it is called. */
export type Kept = Readonly<Record<string, string>>;

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
  if (isMounted(path))
    refuse(named, 'is a place where a disk is mounted, which cannot be swapped', 'a folder on that disk');
  const user = process.geteuid?.() ?? 0;
  if (user !== 0 && entry.uid !== user)
    refuse(named, `belongs to another user (number ${entry.uid})`, 'a folder of your own');
  if (readMark(dirname(path))?.kind === 'releases') {
    refuse(named, 'is a kept release, which is never changed', 'npm run release, or another folder');
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
    if (names.length > 0) refuse(named, `is not empty and holds no releases: it holds ${list(names)}`);
  }
  return { path, isAdopted: false };
}

/** What holds for every folder that is written to. */
function judgePlace(given: string, kept: Kept, here: string) {
  const path = followed(given);
  const named = path === given ? given : `${given} (it leads to ${path})`;
  if (isWithin(followed(here), path)) refuse(named, 'is the folder you are in, or holds it');
  for (const [name, folder] of Object.entries(kept)) {
    const real = followed(folder);
    if (isWithin(real, path)) refuse(named, `is or holds the ${name} (${real})`);
    if (name !== 'project' && isWithin(path, real)) refuse(named, `stands in the ${name} (${real})`);
  }
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry !== undefined && !entry.isDirectory()) refuse(named, 'is a file, not a folder');
  return { path, named, entry };
}

/** Whether a folder with contents is an earlier site without a mark; throws when it is not ours at all. */
function judgeContents(path: string, named: string): boolean {
  const names = readdirSync(path);
  if (names.length === 0) return false;
  const mark = readMark(path);
  if (mark?.kind === 'releases') refuse(named, 'holds releases', 'npm run release');
  if (mark !== null) {
    const foreign = foreignIn(path, mark);
    if (foreign.length === 0) return false;
    refuse(
      named,
      `holds what this program did not write: ${list(foreign)}`,
      'another folder, or move that away',
    );
  }
  const others = names.filter((name) => !earlierNames.has(name));
  if (others.length > 0 || !isEarlierSite(path)) {
    refuse(
      named,
      `is not empty and bears no mark of this program (${markName}): it holds ${list(others.length > 0 ? others : names)}`,
    );
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

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => JSON.stringify(name));
  return shown.join(', ') + (names.length > shown.length ? ` and ${names.length - shown.length} more` : '');
}

function refuse(named: string, what: string, instead = 'a new or empty folder'): never {
  throw new Refusal(`Not written: ${named} ${what}. Choose ${instead} with --out.`);
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
    throw new Refusal(
      `Not written: nothing can be made in ${parent}, which is needed to put ${output} in place. Make that folder writable, or choose another place with --out.`,
    );
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
