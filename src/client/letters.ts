/** Which letters a folded text has: a bit for each of a to z, and six bits that digits and blanks share. */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    letters |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6));
  }
  return letters;
}

/** How many letters of what was typed another text lacks altogether: so many typing errors there are at least. */
export function lettersLacking(typed: number, text: number): number {
  let count = 0;
  for (let left = typed & ~text; left !== 0; left &= left - 1) count += 1;
  return count;
}
