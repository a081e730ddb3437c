import { createScanner } from 'jsonc-parser';

/** More brackets inside each other than any file needs, and fewer than a parser that calls itself can bear. */
export const deepest = 60;

// the numbers of jsonc-parser's SyntaxKind, whose type-only enum cannot be imported in erasable syntax
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const endOfFile = 17;

/** The offset at which more than `deepest` brackets stand inside each other, or null. */
export function tooDeepAt(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    const token: number = scanner.scan();
    if (token === endOfFile) return null;
    if (token === openBrace || token === openBracket) depth++;
    if (token === closeBrace || token === closeBracket) depth--;
    if (depth > deepest) return scanner.getTokenOffset();
  }
}
