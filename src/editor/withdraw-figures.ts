import type { DataFiles } from '../ingest/files.ts';
import type { Finding } from '../model/finding.ts';
import { withdrawProvider } from '../record/kept-period.ts';
import { publicFigures } from '../site/public-figures.ts';
import { readRecords } from '../site/records.ts';
import { keptFiles, type FileToWrite } from './kept-files.ts';

/** Why nothing is withdrawn. */
export type WithdrawRefusal =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** No published figures of the period. */
  | { readonly kind: 'not-released' }
  /** No published figures of the provider in it; it may have been withdrawn before. */
  | { readonly kind: 'no-figures'; readonly provider: string };

/** What must be written to take a provider's figures of a period off the site. The answers need not be at hand. */
export async function withdrawFigures(
  files: DataFiles,
  period: string,
  provider: string,
  today: string,
): Promise<
  { readonly files: readonly FileToWrite[]; readonly name: string } | { readonly refusal: WithdrawRefusal }
> {
  const { records, findings } = await readRecords(files);
  if (findings.length > 0) return { refusal: { kind: 'findings', findings } };
  const open = records.get(period);
  if (open === undefined) return { refusal: { kind: 'not-released' } };
  const next = withdrawProvider({ record: open.record, basis: open.basis }, provider, today);
  if (next === null) return { refusal: { kind: 'no-figures', provider } };
  const { publication } = await publicFigures(files);
  const name = publication?.providers.find(({ id }) => id === provider)?.name ?? provider;
  return { files: keptFiles(next), name };
}
