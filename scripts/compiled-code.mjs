// Plain JavaScript, so that a Node that is too old for the rest can read it too.
import { readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';

/** Where Node looks for the folder of compiled code. */
const variable = 'NODE_COMPILE_CACHE';

/** So many files are kept: one for each module that was loaded, and some tens for the page bundle, which stands in another folder in every build. */
const most = 10_000;

/**
 * Lets this process, and each that it starts, keep the compiled form of the code that it loads: a command starts in half
 * the time. Node holds each against the text it was made from. It stands with the packages, so that `npm ci` clears it
 * too, and is begun anew when it has grown; a folder that somebody names in the variable is theirs, and is used as it is. A
 * folder that cannot be written keeps nothing, and nothing fails.
 * @param {string} root the project's folder
 * @param {Record<string, string | undefined>} environment of the process and of those that it starts
 * @param {number} limit of files that are kept
 * @param {((dir: string) => unknown) | undefined} enable has this process keep it; an older Node knows no way
 */
export function keepCompiled(root, environment, limit = most, enable = module.enableCompileCache) {
  if (environment[variable] !== undefined) return;
  const dir = join(root, 'node_modules', '.cache', 'rapportkaart');
  const own = ownFolders(dir);
  if (own.reduce((sum, folder) => sum + namesIn(folder).length, 0) > limit) own.forEach(remove);
  environment[variable] = dir;
  enable?.(dir);
}

/** The folders that Node made there for this user, one for each Node; those of others are theirs. @param {string} dir */
function ownFolders(dir) {
  return namesIn(dir)
    .filter((name) => name.endsWith(`-${process.getuid?.()}`))
    .map((name) => join(dir, name));
}

/** What stands in a folder; nothing in one that is none, or is closed. @param {string} dir */
function namesIn(dir) {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** @param {string} folder */
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // another command removes it or writes in it at this moment: a later one begins it anew
  }
}
