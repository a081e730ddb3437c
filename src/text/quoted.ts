import { visible } from '../model/visible.ts';

/** A longer text is cut: it is there to be found again, not to be read. */
const longest = 80;

/** Longest piece of a cell or a value that a finding repeats, in characters. */
const longestCell = 60;

/** What somebody wrote, as a sentence repeats it: in quotes, cut when it is long, with characters that cannot be seen written out. */
export function quoted(text: string): string {
  return cutAt(text, longest);
}

/** A cell or a value, as a finding repeats it. */
export function quotedCell(text: string): string {
  return cutAt(text, longestCell);
}

function cutAt(text: string, most: number): string {
  return `"${visible(text.length > most ? `${text.slice(0, most)}…` : text)}"`;
}
