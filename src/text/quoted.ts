import { visible } from '../model/visible.ts';

/** A longer text is cut: it is there to be found again, not to be read. */
const longest = 80;

/** What somebody wrote, as a sentence repeats it: in quotes, cut when it is long, with characters that cannot be seen written out. */
export function quoted(text: string): string {
  return `"${visible(text.length > longest ? `${text.slice(0, longest)}…` : text)}"`;
}
