import { isUtf8 } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';

/** How the characters of a file are written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** In this many bytes at the start a control character betrays a file that is no text. */
const probed = 4096;

/**
 * Which encoding a whole file is in: by its byte order mark; without one UTF-8 when every byte fits, and Windows-1252
 * otherwise (docs/design.md). Null for bytes that are no text, as soon as one is seen: an endless file of them ends at its
 * first piece. A text is read through once, because its last letter may be the first that is not UTF-8.
 */
export async function detectEncoding(pieces: AsyncIterable<Uint8Array>): Promise<Encoding | null> {
  let first = true;
  let utf8 = true;
  let carry: Uint8Array = new Uint8Array(0);
  let head: Uint8Array = new Uint8Array(0);
  for await (const piece of pieces) {
    const isHead = head.length < probed;
    if (isHead) head = Buffer.concat([head, piece.subarray(0, probed)]);
    if (first && head.length >= 2) {
      first = false;
      if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
      if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
    }
    if (!first && (piece.includes(0) || (isHead && head.some(isControl)))) return null;
    if (!utf8) continue;
    const bytes = carry.length > 0 ? Buffer.concat([carry, piece]) : piece;
    const end = bytes.length - unfinished(bytes);
    utf8 = isUtf8(bytes.subarray(0, end));
    carry = Uint8Array.from(bytes.subarray(end));
  }
  if (first && head.some(isControl)) return null;
  return utf8 && carry.length === 0 ? 'utf-8' : 'windows-1252';
}

/** A decoder that is fed bytes and gives text; a character cut in two is kept until its rest comes. */
export function decoder(encoding: Encoding): { write(bytes: Uint8Array): string; end(): string } {
  if (encoding === 'windows-1252') {
    const text = new TextDecoder('windows-1252');
    return { write: (bytes) => text.decode(bytes), end: () => '' };
  }
  if (encoding === 'utf-16be') return bigEndian();
  const text = new StringDecoder(encoding === 'utf-8' ? 'utf8' : 'utf16le');
  return {
    write: (bytes) => text.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)),
    end: () => text.end(),
  };
}

function bigEndian(): { write(bytes: Uint8Array): string; end(): string } {
  const text = new StringDecoder('utf16le');
  let odd: Uint8Array = new Uint8Array(0);
  return {
    write(bytes) {
      const all = Buffer.concat([odd, bytes]);
      const even = all.length - (all.length % 2);
      odd = Uint8Array.from(all.subarray(even));
      return text.write(all.subarray(0, even).swap16());
    },
    // half a character at the end is damage, and shows as such
    end: () => text.end() + (odd.length > 0 ? '\ufffd' : ''),
  };
}

/** How many bytes at the end are the beginning of a UTF-8 character whose rest is in the next piece. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? back : 0;
    }
  }
  return 0;
}

/** Control characters other than tab, line ends, form feed and the old end-of-file mark of DOS. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a);
}
