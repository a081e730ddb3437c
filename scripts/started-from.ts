import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './root.ts';

/** What of the environment tells where somebody stood who gave a command. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads paths as they were meant by whoever gave `npm run <command>`: npm runs it in the package's folder, and says in
 * INIT_CWD where it was started. That holds for the script that npm started itself only; one that a test or another
 * package starts inherits the same variable, and has its own folder.
 */
export function startedFrom(
  command: string,
  env: Environment = process.env,
  cwd: string = process.cwd(),
): (path: string) => string {
  const isByNpm =
    env['npm_lifecycle_event'] === command &&
    isSame(env['npm_package_json'], join(root, 'package.json')) &&
    isSame(cwd, root);
  const from = isByNpm ? (env['INIT_CWD'] ?? cwd) : cwd;
  return (path) => resolve(from, path);
}

function isSame(one: string | undefined, other: string): boolean {
  if (one === undefined) return false;
  try {
    return realpathSync(one) === realpathSync(other);
  } catch {
    return false;
  }
}
