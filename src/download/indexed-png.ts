import { constants, crc32, deflateSync } from 'node:zlib';
import type { Palette } from './image-palette.ts';

/** A byte for each pixel, row after row: the place of its colour in a palette. */
export type Indices = Uint8Array;

/**
 * A picture of at most 256 colours as a PNG (W3C, Portable Network Graphics, third edition, chapters 9 to 11). `width`
 * is even.
 */
export function indexedPng(indices: Indices, width: number, palette: Palette): Buffer {
  const depth = palette.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(indices.length / width, 4);
  // colours from a palette; the one way of packing and of filtering that there is; in one pass
  header.set([depth, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one & 255, (one >> 8) & 255, (one >> 16) & 255]));
  const lines = scanLines(depth === 4 ? inPairs(indices) : indices, (width * depth) / 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', packed(lines)),
    chunk('IEND', new Uint8Array()),
  ]);
}

/**
 * In zlib's form (RFC 1950). Nothing but runs of one byte is sought: most of such a picture is runs, and the same bytes
 * come of it on every processor, where zlib's own search depends on what a processor can do.
 */
function packed(lines: Uint8Array): Buffer {
  return deflateSync(lines, { strategy: constants.Z_RLE, level: 6, memLevel: 8 });
}

/** Two pixels in a byte, the left one in its high bits. */
function inPairs(indices: Indices): Uint8Array {
  const pairs = new Uint8Array(indices.length / 2);
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = ((indices[2 * at] ?? 0) << 4) | (indices[2 * at + 1] ?? 0);
  return pairs;
}

/** Every row of `length` bytes behind the number of its filter: none, or up where that leaves fewer runs. */
function scanLines(rows: Uint8Array, length: number): Uint8Array {
  const lines = new Uint8Array((rows.length / length) * (1 + length));
  const [none, up] = [0, 2];
  let above: Uint8Array = new Uint8Array(length);
  for (let from = 0, to = 0; from < rows.length; from += length, to += 1 + length) {
    const row = rows.subarray(from, from + length);
    const isUp = runsOfDifference(row, above) < runsOf(row);
    lines[to] = isUp ? up : none;
    if (isUp) for (let at = 0; at < length; at += 1) lines[to + 1 + at] = (row[at] ?? 0) - (above[at] ?? 0);
    else lines.set(row, to + 1);
    above = row;
  }
  return lines;
}

/** How often a byte is another than the one before it. */
function runsOf(row: Uint8Array): number {
  let [runs, last] = [0, 0];
  for (let at = 0; at < row.length; at += 1) {
    const one = row[at] ?? 0;
    if (one !== last) runs += 1;
    last = one;
  }
  return runs;
}

/** The same of what a row has more than the one above it. */
function runsOfDifference(row: Uint8Array, above: Uint8Array): number {
  let [runs, last] = [0, 0];
  for (let at = 0; at < row.length; at += 1) {
    const one = ((row[at] ?? 0) - (above[at] ?? 0)) & 255;
    if (one !== last) runs += 1;
    last = one;
  }
  return runs;
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
