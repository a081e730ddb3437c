import type { DataFiles } from '../ingest/files.ts';
import type { Finding } from '../model/finding.ts';
import { correctPeriod, type CorrectionOutcome } from '../record/correct.ts';
import { keptFiles, type FileToWrite } from './kept-files.ts';
import { openPeriod } from './open-period.ts';

/** Why nothing can be corrected. */
export type CorrectionRefusal =
  | { readonly kind: 'no-period' }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'not-released' }
  /** Without the counts that were published nobody can say how many questionnaires differ. */
  | { readonly kind: 'no-basis' };

/** What a correction does with each changed edition, and what must be written. */
export type CorrectionResult =
  | {
      readonly outcomes: readonly { readonly provider: string; readonly outcome: CorrectionOutcome }[];
      readonly files: readonly FileToWrite[];
      /** Nothing is left to decide. */
      readonly isSettled: boolean;
      /** Names of the providers. */
      readonly nameOf: (provider: string) => string;
    }
  | { readonly refusal: CorrectionRefusal };

/** Compares the answers at hand with what was published; of the providers in `reissue` the figures may change. `today` is an ISO date. */
export async function correctAnswers(
  files: DataFiles,
  period: string,
  how: { readonly reissue: ReadonlySet<string>; readonly today: string },
): Promise<CorrectionResult> {
  const opened = await openPeriod(files, period);
  if (opened === null) return { refusal: { kind: 'no-period' } };
  if (opened.dataset === null) return { refusal: { kind: 'findings', findings: opened.findings } };
  const { dataset, data, open, tables } = opened;
  if (open === null) return { refusal: { kind: 'not-released' } };
  if (open.basis === null) return { refusal: { kind: 'no-basis' } };
  const { outcomes, kept } = correctPeriod(
    { record: open.record, basis: open.basis },
    data,
    dataset,
    tables,
    how,
  );
  return {
    outcomes,
    files: keptFiles(kept),
    isSettled: kept.basis.answers === tables,
    nameOf: (provider) => dataset.providers.find(({ id }) => id === provider)?.name ?? provider,
  };
}
