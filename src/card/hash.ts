import { createHash } from 'node:crypto';
import { compareText } from '../model/finding.ts';

/**
 * A stable hash of a page object: the same words and figures give the same hash on every machine. Whatever is made
 * from a page object (HTML, PDF, image) may be kept under it. Made of what is shown only, so it tells nothing more.
 */
export function pageHash(page: object): string {
  return createHash('sha256').update(canonical(page)).digest('hex').slice(0, 32);
}

/**
 * JSON with the keys in one order; fields that are undefined are left out, as JSON.stringify does. By hand: with a function that
 * turns the keys, JSON.stringify makes each object again, and takes three times as long.
 */
function canonical(value: object): string {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return `[${items.map((item) => textOf(item) ?? 'null').join(',')}]`;
  }
  const fields: string[] = [];
  const entries = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(entries).sort(compareText)) {
    const text = textOf(entries[key]);
    if (text !== undefined) fields.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${fields.join(',')}}`;
}

function textOf(value: unknown): string | undefined {
  return value !== null && typeof value === 'object' ? canonical(value) : JSON.stringify(value);
}
