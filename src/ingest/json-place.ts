import { findNodeAtLocation, type Node } from 'jsonc-parser';
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
