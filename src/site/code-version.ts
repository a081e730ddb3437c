import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from './folder/files-in.ts';

const source = resolve(import.meta.dirname, '..');

/** The rooms whose code decides how a page object becomes a file; all of the build's own room, as it draws and sets too. */
const makers = ['model', 'address', 'text', 'card', 'chart', 'download', 'site'] as const;

/** The rooms whose code decides whether what was published agrees with the tables at hand. */
export const comparingRooms = ['model', 'ingest', 'score', 'publish', 'record', 'site'] as const;

/** A hash of all code from which sites are made, of the packages it is made with and of the Node that runs it. */
export function siteVersion(): string {
  return hashOf([source], [join(source, '..', 'astro.config.mjs')]);
}

/**
 * A hash of the code that makes files of page objects, and of the versions of the packages that it is made with. What
 * is kept between builds is good for as long as this is the same, so that nobody has to remember to raise a number. With other
 * `rooms`: of the code of those.
 */
export function codeVersion(
  rooms: readonly (typeof makers | typeof comparingRooms)[number][] = makers,
): string {
  return hashOf(
    rooms.map((room) => join(source, room)),
    [],
  );
}

function hashOf(folders: readonly string[], more: readonly string[]): string {
  const hash = createHash('sha256')
    .update(process.version)
    .update(readFileSync(join(source, '..', 'package-lock.json')));
  const files = folders.flatMap((folder) => filesIn(folder).map((path) => join(folder, path)));
  for (const file of [...files, ...more]) hash.update(file.slice(source.length)).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}
