/**
 * Text that was decoded once too often or too seldom: U+FFFD, and UTF-8 read as Windows-1252, such as "Ã«" for "ë"
 * and "â‚¬" for the euro sign. No Dutch or English word has these pairs.
 */
const damage = /\ufffd|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â(?:€|‚¬)/;

/** The damaged characters as they stand, or null for sound text. */
export function damageIn(text: string): string | null {
  return damage.exec(text)?.[0] ?? null;
}

/** False when a text is certainly sound: a quick look at whole pieces of a file. */
export function mayBeDamaged(text: string): boolean {
  return text.includes('\ufffd') || text.includes('Ã') || text.includes('Â') || text.includes('â');
}
