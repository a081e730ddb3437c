import type { DataFiles } from '../ingest/files.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { publishFor } from '../publish/publish.ts';
import { lateEdition } from '../record/correct.ts';
import { freezePeriod } from '../record/freeze.ts';
import { addLate, keepPeriod } from '../record/kept-period.ts';
import { scoreDataset } from '../score/score.ts';
import { textOf } from './file-text.ts';
import { keptFiles, type FileToWrite } from './kept-files.ts';
import { openObjections } from './objections.ts';
import { openPeriod } from './open-period.ts';
import { lastDayOfReply } from './right-of-reply.ts';

/** Why a period is not released. */
export type ReleaseRefusal =
  /** No such period. */
  | { readonly kind: 'no-period' }
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  /** It was released before; figures change by a correction. */
  | { readonly kind: 'released' }
  /** A late provider joins a period that was released, and whose counts are at hand. */
  | { readonly kind: 'not-released' }
  | { readonly kind: 'no-basis' }
  /** The late provider is in the period already, or was withdrawn from it. */
  | { readonly kind: 'known'; readonly provider: string }
  /** There are no answers about the late provider. */
  | { readonly kind: 'no-answers'; readonly provider: string }
  /** The right of reply runs until and including this day (ISO). */
  | { readonly kind: 'reply-runs'; readonly until: string }
  | { readonly kind: 'objection'; readonly provider: string; readonly received: string }
  /** Its own audit leaves a withheld grade open. */
  | { readonly kind: 'audit-open'; readonly provider: string };

/** What must be written to keep what is published, or why nothing is. */
export type ReleaseOutcome =
  { readonly files: readonly FileToWrite[] } | { readonly refusal: ReleaseRefusal };

/**
 * The first release of a period: makes it final and keeps its public figures. Refused while the right of reply runs
 * (`today` is an ISO date in Amsterdam), while an objection is open, and while there is an error.
 */
export async function releasePeriod(
  files: DataFiles,
  period: string,
  today: string,
): Promise<ReleaseOutcome> {
  const opened = await openPeriod(files, period);
  if (opened === null) return refuse({ kind: 'no-period' });
  if (opened.dataset === null) return refuse({ kind: 'findings', findings: opened.findings });
  const { dataset, data, open } = opened;
  if (open !== null) return refuse({ kind: 'released' });
  const until = lastDayOfReply(data.period.reportedOn);
  if (today <= until) return refuse({ kind: 'reply-runs', until });
  const objections = await openObjections(files, period);
  if (objections.findings.length > 0) return refuse({ kind: 'findings', findings: objections.findings });
  const [objection] = objections.open;
  if (objection !== undefined) return refuse({ kind: 'objection', ...objection });
  const final = { ...data, period: { ...data.period, status: 'final' as const } };
  const { publication, findings } = publishFor(scoreDataset({ ...dataset, periods: [final] }), 'public');
  const all = [...opened.findings, ...findings].sort(compareFindings);
  const [published] = publication.periods;
  if (published === undefined || all.some(({ severity }) => severity === 'error'))
    return refuse({ kind: 'findings', findings: all });
  const finalFile = await withFinalStatus(files, period);
  const record = freezePeriod(published, publication.questionnaires);
  // with the period final its file is another one, and so is the checksum of its tables
  const again = await openPeriod(withFile(files, finalFile), period);
  const tables = again?.dataset ? again.tables : opened.tables;
  return { files: [finalFile, ...keptFiles(keepPeriod(record, final, tables))] };
}

/** Adds a provider whose answers came after the release; nobody else's figures change, nor those of all. */
export async function releaseLate(
  files: DataFiles,
  period: string,
  provider: string,
  today: string,
): Promise<ReleaseOutcome> {
  const opened = await openPeriod(files, period);
  if (opened === null) return refuse({ kind: 'no-period' });
  if (opened.dataset === null) return refuse({ kind: 'findings', findings: opened.findings });
  const { dataset, data, open } = opened;
  if (open === null) return refuse({ kind: 'not-released' });
  if (open.basis === null) return refuse({ kind: 'no-basis' });
  const edition = data.editions.find((one) => one.provider === provider);
  if (edition === undefined) return refuse({ kind: 'no-answers', provider });
  const kept = { record: open.record, basis: open.basis };
  const published = lateEdition(kept, edition, data, dataset);
  if (published === null) return refuse({ kind: 'audit-open', provider });
  const next = addLate(kept, edition, published, today);
  return next === null ? refuse({ kind: 'known', provider }) : { files: keptFiles(next) };
}

function refuse(refusal: ReleaseRefusal): ReleaseOutcome {
  return { refusal };
}

/** The period's own file with its status changed and every other character as the editor wrote it. */
async function withFinalStatus(files: DataFiles, period: string): Promise<FileToWrite> {
  const path = `${period}/period.json`;
  const text = await textOf(files, path);
  return { path, text: text.replace(/("status"\s*:\s*)"draft"/, '$1"final"'), isConfidential: false };
}

/** The same folder with one file changed. */
function withFile(files: DataFiles, { path, text }: FileToWrite): DataFiles {
  return {
    list: () => files.list(),
    open: async (name) => (name === path ? whole(text) : files.open(name)),
  };
}

async function* whole(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
