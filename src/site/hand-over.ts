import { join } from 'node:path';
import type { Tell } from '../model/build-note.ts';
import type { Finding } from '../model/finding.ts';
import { pairsIn } from './compared-pairs.ts';
import { writeHandover } from './handover.ts';
import type { Making, NotMade } from './making.ts';
import type { PageBuilder } from './page-builder.ts';
import { prepareSite } from './prepare.ts';

/** Checks the input and writes what the pages get. A step of its own, so that the data is let go before the pages start. */
export async function handOver(
  making: Making,
  builder: PageBuilder,
  say: Tell,
): Promise<NotMade | { readonly ok: true; readonly findings: readonly Finding[] }> {
  const { handover, findings } = await prepareSite(
    making.data,
    making.content,
    pairsIn(join(making.cache, 'compared')),
    { drafts: making.drafts === true, spoken: builder.start },
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
