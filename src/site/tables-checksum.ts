import { createHash } from 'node:crypto';
import type { Intake } from '../ingest/intake.ts';
import { complainOfUnreadable, unreadableReason } from '../ingest/unreadable.ts';
import { compareText } from '../model/finding.ts';

/** Files of a period that say nothing of what was answered: what was published, and what the editors keep. */
const beside = new Set([
  'published.json',
  'basis.json',
  'accepted.json',
  'objections.csv',
  'bevindingen.csv',
  'levering.json',
]);

/**
 * True when the tables of a period with its answers are at hand, or the files with its printed editions. A sample alone says
 * who was asked and not what they said: hosted CI has no more than that of a period.
 */
export function hasTables(period: string, list: readonly string[]): boolean {
  return list.some(
    (path) =>
      ['responses.csv', 'counts.csv'].some((name) => path === `${period}/${name}`) ||
      path.startsWith(`${period}/printed/`),
  );
}

/**
 * Checksum of everything from which the figures of a period are made: its folder, the services and the questionnaires.
 * Names of providers are not in it: they are told as they are today. Reads the files piece by piece; one
 * that cannot be read is logged, and the checksum is then of no use.
 */
export async function tablesChecksum(
  { files, log }: Intake,
  period: string,
  list: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  const own = list.filter(
    (path) =>
      path === 'services.json' ||
      path.startsWith('questionnaires/') ||
      (path.startsWith(`${period}/`) &&
        !beside.has(path.slice(period.length + 1)) &&
        !path.startsWith(`${period}/levering/`) &&
        !path.endsWith('.md')),
  );
  for (const path of own.toSorted(compareText)) {
    const content = createHash('sha256');
    try {
      for await (const piece of await files.open(path)) content.update(piece);
    } catch (error) {
      const reason = unreadableReason(error);
      if (reason === null) throw error;
      complainOfUnreadable(log, { file: path, line: 1, column: 0 }, reason);
    }
    hash.update(`${path} ${content.digest('hex')}\n`);
  }
  return `sha256-${hash.digest('hex')}`;
}
