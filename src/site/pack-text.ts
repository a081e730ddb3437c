import { gzipSync } from 'fflate';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Coding } from '../hosting/compressed.ts';

const brotli = promisify(brotliCompress);

/** How hard Brotli tries, of 11: beyond this it takes many times as long for a few per cent. */
const quality = 7;

/** How hard gzip tries, of 9. */
const level = 9;

/**
 * A text in one of the codings. The same bytes on every machine: gzip is plain arithmetic without the date that its head has
 * room for, as the one in Node packs differently by the processor; of Brotli there is one, whose version comes with Node.
 */
export async function packText(bytes: Uint8Array, coding: Coding['name']): Promise<Uint8Array> {
  if (coding === 'gzip') return gzipSync(bytes, { level, mtime: 0 });
  return brotli(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
