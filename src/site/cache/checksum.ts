import { createHash } from 'node:crypto';

/** The SHA-256 of bytes or of a text, as 64 hexadecimal digits: what files of the cache and of parts are believed by. */
export function checksum(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
