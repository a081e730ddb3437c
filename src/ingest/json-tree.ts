import { createScanner, findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Place } from '../model/finding.ts';

/** The line and column of a character in a text. */
export function placeOf(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file, line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** The part of a JSON file to which a path of keys leads, or null when it is not there. */
export function nodeAt(root: Node, path: readonly PropertyKey[]): Node | null {
  const keys = path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  return findNodeAtLocation(root, keys) ?? null;
}

/** As `nodeAt`; the nearest parent that is there, when it is not. */
export function nearestNode(root: Node, path: readonly PropertyKey[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = nodeAt(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

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
