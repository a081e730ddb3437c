import { decoder, detectEncoding } from './encoding.ts';
import type { Intake } from './intake.ts';
import { quote } from './quote.ts';

/**
 * The text of a file in pieces, without byte order mark and with every line end written as `\n`. Logs a finding and
 * gives nothing (or no more) when the bytes are no text or the file cannot be read.
 */
export async function* textOf({ files, log }: Intake, path: string): AsyncGenerator<string> {
  const place = { file: path, line: 1, column: 0 };
  try {
    const encoding = await detectEncoding(await files.open(path));
    if (encoding === null) {
      log.error('not-text', place, () => ({
        found: 'bytes that are no text',
        expected: 'a text file in UTF-8, UTF-16 or Windows-1252',
        mend: 'save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again',
      }));
      return;
    }
    const text = decoder(encoding);
    let start = true;
    let carriageReturn = '';
    for await (const piece of await files.open(path)) {
      let part = carriageReturn + text.write(piece);
      if (part === '') continue;
      if (start && part.startsWith('\ufeff')) part = part.slice(1);
      start = false;
      carriageReturn = part.endsWith('\r') ? '\r' : '';
      yield withLineFeeds(part.slice(0, part.length - carriageReturn.length));
    }
    const rest = withLineFeeds(carriageReturn + text.end());
    if (rest !== '') yield rest;
  } catch (error) {
    log.error('unreadable-file', place, () => ({
      found: `a file that cannot be read: ${quote(error instanceof Error ? error.message : String(error))}`,
      expected: 'a file that can be opened',
      mend: 'see whether the file is there and may be read, then try again',
    }));
  }
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
