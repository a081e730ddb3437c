import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/** A file that grows by pieces, which it holds until they are worth a write. */
export interface GrowingFile {
  readonly add: (pieces: readonly Buffer[]) => Promise<void>;
  /** Adds the last pieces; then the file is whole. Gives its checksum. */
  readonly close: (last: readonly Buffer[]) => Promise<string>;
  /** Lets go of it as it is, after a fault. Does nothing after `close`. */
  readonly abandon: () => Promise<void>;
}

/** Bytes from which on held pieces are written: a country's data is written in some hundred times instead of some thousands. */
const heldMost = 1 << 20;

/** Begins a file with a text. What stood there is replaced, never written onto: it may be a link to what is kept. */
export async function growingFile(path: string, head: string): Promise<GrowingFile> {
  await rm(path, { force: true });
  const file = await open(path, 'wx');
  const hash = createHash('sha256');
  let held: Buffer[] = [Buffer.from(head)];
  let size = 0;
  const write = async (): Promise<void> => {
    const pieces = Buffer.concat(held);
    hash.update(pieces);
    held = [];
    size = 0;
    await file.appendFile(pieces);
  };
  const add = async (pieces: readonly Buffer[]): Promise<void> => {
    held.push(...pieces);
    size += pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (size >= heldMost) await write();
  };
  return {
    add,
    close: async (last) => {
      try {
        held.push(...last);
        await write();
        return hash.digest('hex');
      } finally {
        await file.close();
      }
    },
    abandon: () => file.close(),
  };
}
