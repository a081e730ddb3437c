import { textUnits, textWidth, unitsWidth } from './measure.ts';
import type { Weight } from './measure.ts';

/**
 * Breaks a text into lines that fit a width in user units: at blanks, after hyphens and slashes, and inside a word
 * only where the word alone is wider than the line. Always gives at least one line; nothing is cut off.
 */
export function wrapText(text: string, width: number, size: number, weight: Weight = 400): readonly string[] {
  const fits = (line: string): boolean => textWidth(line, size, weight) <= width;
  const whole = untidy.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  if (fits(whole)) return [whole];
  const lines: string[] = [];
  let line = '';
  let units = 0;
  for (const piece of pieces(whole)) {
    const word = piece.trimEnd();
    const more = textUnits(word, weight);
    if (line !== '' && unitsWidth(units + more, size) <= width) {
      line += piece;
      units += word === piece ? more : textUnits(piece, weight);
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const broken = unitsWidth(more, size) <= width ? [piece] : splitWord(piece, fits);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
    units = textUnits(line, weight);
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Blanks that are not one blank between words. */
const untidy = /\s\s|[^\S ]|^\s|\s$/;

/** A text of single blanks as pieces between which a line may end; blanks and hyphens stay with the piece before them. */
function pieces(text: string): readonly string[] {
  return text.match(/[^\s/-]*[/-]+\s?|[^\s/-]+\s?|\s/g) ?? [''];
}

function splitWord(word: string, fits: (line: string) => boolean): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && !fits(part + character)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
