import { damageIn, mayBeDamaged } from './sound-text.ts';
import { decoder, detectEncoding } from './encoding.ts';
import type { Intake } from './intake.ts';
import { complainOfUnreadable, unreadableReason } from './unreadable.ts';

/**
 * The text of a file in pieces, without byte order mark and with every line end written as `\n`. Logs a finding and
 * gives nothing (or no more) when the bytes are no text or the file cannot be read. With `longest`, little more
 * is read than so many characters take.
 */
export async function* textOf(
  { files, log }: Intake,
  path: string,
  longest = Infinity,
): AsyncGenerator<string> {
  const place = { file: path, line: 1, column: 0 };
  // no unit of a text takes more than three bytes in any of the encodings
  const most = 3 * longest + 4;
  try {
    const encoding = await detectEncoding(upTo(most, await files.open(path)));
    if (encoding === null) {
      log.error('not-text', place, () => ({}));
      return;
    }
    const text = decoder(encoding);
    let start = true;
    let carriageReturn = '';
    for await (const piece of upTo(most, await files.open(path))) {
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
    const reason = unreadableReason(error);
    if (reason === null) throw error;
    complainOfUnreadable(log, place, reason);
  }
}

/**
 * A whole text of at most `longest` characters: a reply, a correction, a page of prose. Null, with findings, when it cannot
 * be read, is longer, or was damaged by a wrong conversion.
 */
export async function wholeText(intake: Intake, path: string, longest: number): Promise<string | null> {
  const { log } = intake;
  const before = log.errors;
  const parts: string[] = [];
  for await (const part of textOf(intake, path, longest)) parts.push(part);
  if (log.errors > before) return null;
  const text = parts.join('');
  if (text.length > longest) {
    log.error('bad-text/endless', { file: path, line: 1, column: 0 }, () => ({ most: longest / 1000 }));
    return null;
  }
  if (mayBeDamaged(text)) {
    for (const [index, line] of text.split('\n').entries()) {
      const damage = damageIn(line);
      if (damage === null) continue;
      log.error('damaged-text', { file: path, line: index + 1, column: line.indexOf(damage) + 1 }, () => ({
        characters: damage,
        where: 'page',
      }));
    }
  }
  return log.errors > before ? null : text;
}

/** No more than so many bytes of a file. What follows is not asked for. */
async function* upTo(longest: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of pieces) {
    yield piece.length > longest - read ? piece.subarray(0, longest - read) : piece;
    read += piece.length;
    if (read >= longest) return;
  }
}

function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
