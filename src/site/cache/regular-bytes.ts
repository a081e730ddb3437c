import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/** The bytes of a regular file; null for a link, a pipe, a device, a folder, and what cannot be read. */
export function regularBytes(path: string): Buffer | null {
  return ofRegular(path, (file) => readFileSync(file));
}

/** A piece of a file, in one place for all: room for each file of a country costs more than reading and hashing it. */
const piece = Buffer.allocUnsafeSlow(1 << 18);

/** The checksum of a regular file, as of its bytes, and how many it has; null as of `regularBytes`. Never holds all of it. */
export function regularChecksum(path: string): { readonly sum: string; readonly bytes: number } | null {
  return ofRegular(path, (file) => {
    const hash = createHash('sha256');
    let bytes = 0;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
    return { sum: hash.digest('hex'), bytes };
  });
}

function ofRegular<T>(path: string, read: (file: number) => T): T | null {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return fstatSync(file).isFile() ? read(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
