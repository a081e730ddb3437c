import { createHash } from 'node:crypto';
import { compareText } from '../model/finding.ts';

/**
 * A stable hash of a page object: the same words and figures give the same hash on every machine. Whatever is made
 * from a page object (HTML, PDF, image) may be kept under it. Made of what is shown only, so it tells nothing more.
 */
export function pageHash(page: object): string {
  return createHash('sha256').update(canonical(page)).digest('hex').slice(0, 32);
}

/** JSON with the keys in one order; fields that are undefined are left out, as JSON.stringify does. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareText(a, b)))
      : part,
  );
}
