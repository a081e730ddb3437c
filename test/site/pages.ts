import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file of a built site, as paths below it, in order. */
export function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

/** The words of a page: tags out, entities back, white space folded. What a search engine would read. */
export function textOf(dir: string, path: string): string {
  return wordsOf(readFileSync(join(dir, path), 'utf8'));
}

/** The words of an HTML text. */
function wordsOf(html: string): string {
  return html
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\s+/g, ' ');
}
