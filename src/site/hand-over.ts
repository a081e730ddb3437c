import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Tell } from '../model/build-note.ts';
import type { Finding } from '../model/finding.ts';
import { pairsIn } from './compared-pairs.ts';
import { filesIn } from './folder/files-in.ts';
import { writeHandover } from './handover.ts';
import type { Making, NotMade } from './making.ts';
import type { PageBuilder } from './page-builder.ts';
import { prepareSite } from './prepare.ts';

/**
 * The most data, in bytes, beside the check of which the page builder starts: of some 4,500 editions. The check of 10,000 takes a gigabyte, and what bundles half of one;
 * after it there is room for that.
 */
const mostBeside = 100e6;

/** Bytes of all files in a folder. What cannot be read counts as nothing: whoever reads it for its meaning tells why. */
function bytesIn(folder: string): number {
  try {
    return filesIn(folder).reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  } catch {
    return 0;
  }
}

/** Checks the input and writes what the pages get; the page builder starts beside that where there are no more than `most` bytes of data. A step of its own, so that the data is let go before the pages start. */
export async function handOver(
  making: Making,
  builder: PageBuilder,
  say: Tell,
  most = mostBeside,
): Promise<NotMade | { readonly ok: true; readonly findings: readonly Finding[] }> {
  const { handover, findings } = await prepareSite(
    making.data,
    making.content,
    pairsIn(join(making.cache, 'compared')),
    {
      drafts: making.drafts === true,
      spoken: bytesIn(making.data) <= most ? builder.start : undefined,
    },
  );
  if (handover === null) return { ok: false, findings };
  making.judge?.(handover.publication);
  const { periods, providers } = handover.publication;
  const editions = periods.reduce((sum, period) => sum + period.editions.length, 0);
  say({ kind: 'checked', providers: providers.length, periods: periods.length, editions });
  await writeHandover(making.work, handover);
  await builder.hand(handover);
  return { ok: true, findings };
}
