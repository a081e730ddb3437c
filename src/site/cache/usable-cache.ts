import { accessSync, constants, mkdirSync, statSync } from 'node:fs';

/**
 * The folder to keep files in: `cache`, or `instead` where that one cannot be used or should not be believed: it cannot
 * be written to, or another user owns it and may put anything in it. `say` is told why.
 */
export function usableCache(cache: string, instead: string, say: (line: string) => void): string {
  const reason = objectionTo(cache);
  if (reason === null) return cache;
  say(`cache: ${cache} is not used, as ${reason}; this build makes everything anew`);
  mkdirSync(instead, { recursive: true });
  return instead;
}

function objectionTo(cache: string): string | null {
  try {
    mkdirSync(cache, { recursive: true });
    const { uid } = statSync(cache);
    const user = process.geteuid?.() ?? uid;
    if (uid !== user) return `it belongs to another user (number ${uid})`;
    accessSync(cache, constants.W_OK | constants.X_OK);
    return null;
  } catch (fault) {
    return `it cannot be written to (${(fault as NodeJS.ErrnoException).code ?? String(fault)})`;
  }
}
