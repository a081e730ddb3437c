import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path under which a built site stands, `/kaart/`, as its own first page says it: the style of every page stands in
 * `assets/` below it. `/` where that page cannot be read.
 */
export function baseOfSite(folder: string): string {
  try {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    return /<link rel="stylesheet" href="(\/(?:[^"]*\/)?)assets\//.exec(page)?.[1] ?? '/';
  } catch {
    return '/';
  }
}
