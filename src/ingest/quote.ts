import { visible } from '../model/visible.ts';

/** Longest piece of a cell or a value that a finding repeats, in characters. */
const longest = 60;

/** A value as findings repeat it: in quotes, cut when it is long, with characters that cannot be seen written out. */
export function quote(value: string): string {
  const cut = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return `"${visible(cut)}"`;
}

/** Names as a list in words: "a, b or c"; `word` joins the last two. */
export function oneOf(names: readonly string[], word = 'or'): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${word} ${names[names.length - 1] ?? ''}`;
}
