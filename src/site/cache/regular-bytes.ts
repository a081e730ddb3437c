import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** The bytes of a regular file; null for a link, a pipe, a device, a folder, and what cannot be read. */
export function regularBytes(path: string): Buffer | null {
  try {
    const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    try {
      return fstatSync(file).isFile() ? readFileSync(file) : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}
