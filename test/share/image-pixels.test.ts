import { describe, expect, it } from 'vitest';
import { blank, lay, trimmed, type Pixels } from '../../src/download/image-pixels.ts';

/** Pixels as letters, `.` for the ground, one string a row. */
const indicesOf = (rows: readonly string[]): Uint8Array =>
  Uint8Array.from(
    [...rows.join('')].map((one) => (one === '.' ? 0 : one.charCodeAt(0) - 'a'.charCodeAt(0) + 1)),
  );

function rowsOf({ indices, width, height }: Pixels): string[] {
  const letters = [...indices].map((one) => (one === 0 ? '.' : String.fromCharCode(96 + one))).join('');
  return Array.from({ length: height }, (_, row) => letters.slice(row * width, (row + 1) * width));
}

describe('what was drawn', () => {
  it.each([
    ['in the middle', ['....', '.ab.', '..c.', '....'], { left: 1, top: 1, rows: ['ab', '.c'] }],
    ['up to the edges', ['a..', '..b'], { left: 0, top: 0, rows: ['a..', '..b'] }],
    ['in one corner', ['..', '.a'], { left: 1, top: 1, rows: ['a'] }],
    ['with an empty row within', ['.a', '..', '.b'], { left: 1, top: 0, rows: ['a', '.', 'b'] }],
    ['nothing', ['..', '..'], { left: 0, top: 0, rows: [] }],
  ])('is cut out: %s', (_, rows, { left, top, rows: cut }) => {
    const part = trimmed(indicesOf(rows), rows[0]?.length ?? 0);
    expect({ left: part.left, top: part.top, rows: rowsOf(part) }).toEqual({ left, top, rows: cut });
  });

  it.each([
    ['where it stood', ['...', '.a.', '...'], { left: 0, top: 0 }, ['xxx', 'xax', 'xxx']],
    ['elsewhere', ['a.', '..'], { left: 2, top: 1 }, ['xxx', 'xxa', 'xxx']],
    ['without its ground', ['a.a', '.a.', 'a.a'], { left: 0, top: 0 }, ['axa', 'xax', 'axa']],
    ['beyond the right and below', ['ab', 'cd'], { left: 2, top: 2 }, ['xxx', 'xxx', 'xxa']],
    ['beyond the left and above', ['ab', 'cd'], { left: -1, top: -1 }, ['dxx', 'xxx', 'xxx']],
  ])('is laid on a picture: %s', (_, rows, at, expected) => {
    const on = blank(3, 3);
    on.indices.fill(24);
    lay(on, trimmed(indicesOf(rows), rows[0]?.length ?? 0), at);
    expect(rowsOf(on)).toEqual(expected);
  });
});
