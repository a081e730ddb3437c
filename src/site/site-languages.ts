import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setSiteLanguages } from '../model/language.ts';
import { languagesSchema } from './content.ts';

/**
 * Tells this process which languages the site of a content folder speaks, before labels and texts are read: those ask no
 * other. A `site.json` that is not there or does not fit says nothing here: reading the content tells what is wrong.
 */
export function speakAsSite(content: string): void {
  setSiteLanguages(languagesOf(join(content, 'site.json')));
}

function languagesOf(file: string) {
  try {
    const site: unknown = JSON.parse(textOf(readFileSync(file)));
    const given = site !== null && typeof site === 'object' && 'languages' in site ? site.languages : [];
    return languagesSchema.safeParse(given).data;
  } catch {
    return undefined;
  }
}

/** The text of a file in the encodings of Unicode that editors save in, without its byte order mark. */
function textOf(bytes: Buffer): string {
  const mark = bytes.toString('hex', 0, 2);
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
