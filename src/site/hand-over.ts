import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { diskFiles } from '../ingest/disk-files.ts';
import type { Tell } from '../model/build-note.ts';
import type { Finding } from '../model/finding.ts';
import { pairsIn } from './compared-pairs.ts';
import { writeHandover } from './handover.ts';
import type { Making, NotMade } from './making.ts';
import type { PageBuilder } from './page-builder.ts';
import { prepareSite } from './prepare.ts';

/**
 * The most data, in bytes, beside the check of which the page builder starts: of some 4,500 editions. The check of 10,000 takes a gigabyte, and what bundles half of one;
 * after it there is room for that.
 */
const mostBeside = 100e6;

/** Bytes of all data, behind links too. What cannot be looked at counts as nothing: whoever reads it for its meaning tells why. */
async function bytesIn(folder: string): Promise<number> {
  const paths = await diskFiles(folder)
    .list()
    .then(
      (listing) => listing.paths,
      () => [],
    );
  const sizes = paths.map((path) =>
    stat(join(folder, path)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** Checks the input and writes what the pages get; the page builder starts beside that where there are no more than `most` bytes of data. A step of its own, so that the data is let go before the pages start. */
export async function handOver(
  making: Making,
  builder: PageBuilder,
  say: Tell,
  most = mostBeside,
): Promise<NotMade | { readonly ok: true; readonly findings: readonly Finding[] }> {
  const isLittle = (await bytesIn(making.data)) <= most;
  const { handover, findings } = await prepareSite(
    making.data,
    making.content,
    pairsIn(join(making.cache, 'compared')),
    {
      drafts: making.drafts === true,
      spoken: isLittle ? builder.start : undefined,
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
