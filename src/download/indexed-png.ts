import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';
import type { Palette } from './image-palette.ts';

/** A byte for each pixel of a row: the place of its colour in a palette. */
export type Indices = Uint8Array;

/**
 * A picture of at most 256 colours as a PNG (W3C, Portable Network Graphics, third edition, chapter 11), packed by
 * fflate: the same bytes on every processor. `parts` hold rows of `width` indices each, one row after another; `width`
 * is even.
 */
export function indexedPng(parts: readonly Indices[], width: number, palette: Palette): Buffer {
  const height = parts.reduce((sum, part) => sum + part.length, 0) / width;
  const depth = palette.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // colours from a palette; the one way of packing and of filtering that there is; in one pass
  header.set([depth, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one & 255, (one >> 8) & 255, (one >> 16) & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', zlibSync(scanLines(parts, { width, height, depth }), { level: 5 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Every row behind the number of its filter, none: neighbours of a palette say nothing of each other. */
function scanLines(
  parts: readonly Indices[],
  { width, height, depth }: { readonly width: number; readonly height: number; readonly depth: 4 | 8 },
): Uint8Array {
  const length = 1 + (width * depth) / 8;
  const lines = new Uint8Array(height * length);
  let to = 0;
  for (const part of parts) {
    for (let from = 0; from < part.length; from += width, to += length) {
      if (depth === 8) lines.set(part.subarray(from, from + width), to + 1);
      else {
        for (let at = 0; at < width; at += 2)
          lines[to + 1 + at / 2] = ((part[from + at] ?? 0) << 4) | (part[from + at + 1] ?? 0);
      }
    }
  }
  return lines;
}

function chunk(kind: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
