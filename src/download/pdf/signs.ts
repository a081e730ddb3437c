/**
 * Signs that stand on a letter, and letters beyond those of Latin, which rules of the font for such letters take too; in
 * Latin itself only the dot between two letters l.
 */
const puttingTogether = /\p{M}|[\u0250-\u1fff\u2c60-\ud7ff\ufb00-\uffff]|[Ll]·[Ll]/u;

/**
 * True for a text in which the font may have to put letters and signs together (`ccmp`, `mark` and `mkmk` of OpenType).
 * Of a letter with its sign in one character, such as `ë` or `Ş`, it has a drawing of its own.
 */
export function hasSigns(text: string): boolean {
  return puttingTogether.test(text);
}
