import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import type { Tell } from '../../model/build-note.ts';

/**
 * The folder to keep files in: `cache`, or `instead` where that one cannot be used or should not be believed: it cannot
 * be written to, or another user owns it and may put anything in it. `say` is told why.
 */
export function usableCache(cache: string, instead: string, say: Tell): string {
  const reason = objectionTo(cache);
  if (reason === null) return cache;
  say({ kind: 'cache', cache, ...reason });
  mkdirSync(instead, { recursive: true });
  return instead;
}

function objectionTo(cache: string): { readonly owner: number } | { readonly fault: string } | null {
  try {
    mkdirSync(cache, { recursive: true });
    const { uid } = statSync(cache);
    const user = process.geteuid?.() ?? uid;
    if (uid !== user) return { owner: uid };
    accessSync(cache, constants.W_OK | constants.X_OK);
    return null;
  } catch (fault) {
    return { fault: (fault as NodeJS.ErrnoException).code ?? String(fault) };
  }
}
