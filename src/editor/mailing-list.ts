import { createHash } from 'node:crypto';
import { csvTable } from '../download/csv.ts';
import type { Provider } from '../model/provider.ts';
import { lastDayOfReply } from './right-of-reply.ts';

/** A full report that was made. */
export interface MadeReport {
  /** Whose it is: a provider's id. */
  readonly provider: string;
  /** Below the folder of reports, with forward slashes. */
  readonly path: string;
  /** SHA-256 of its bytes, as hexadecimal digits: see `reportChecksum`. */
  readonly checksum: string;
}

/**
 * `verzendlijst.csv`: which report goes to whom, and until when each provider may object. The checksum tells whether what
 * was sent is what was made. A provider without an e-mail address has an empty cell: its address is looked up by hand. Dutch Excel opens it with
 * a double click.
 */
export function mailingList(
  reports: readonly MadeReport[],
  providers: readonly Provider[],
  reportedOn: string,
): string {
  const known = new Map(providers.map((one) => [one.id, one]));
  const rows = reports.map(({ provider, path, checksum }) => {
    const one = known.get(provider);
    return [provider, one?.name ?? '', one?.email ?? '', path, checksum, lastDayOfReply(reportedOn)];
  });
  const table = [['provider', 'name', 'email', 'file', 'sha256', 'last_day_of_reply'], ...rows];
  return csvTable(table, 'excel');
}

/** What tells one report from another. */
export function reportChecksum(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
