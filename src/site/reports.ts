import { fileOf } from '../address/base-path.ts';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editionReportAddress } from '../address/address.ts';
import { pageHash } from '../card/hash.ts';
import { registerOfOne } from '../card/one-provider.ts';
import { registerOf } from '../card/register.ts';
import { registerUntil } from '../card/until-period.ts';
import { reportOf, type Report } from '../card/report.ts';
import { compareFindings, compareText, findingOf, wholeLine, type Finding } from '../model/finding.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import { linkOrCopy } from './cache/link-or-copy.ts';
import { keptIn, provenBytes } from './cache/kept-file.ts';
import { codeVersion } from './code-version.ts';
import type { Handover } from './handover.ts';
import { imprintOf } from './publisher.ts';
import type { Manner } from './manner.ts';
import { setReports, type PoolSettings } from './report-pool.ts';
import type { ReportJob } from './report-process.ts';
import { writeReportSizes, type ReportSizes } from './report-sizes.ts';

/** One report of the site. */
interface WantedReport {
  readonly provider: string;
  readonly period: string;
  readonly language: Language;
}

/** A report made, or found as it was made before. */
interface MadeReport extends WantedReport {
  /** Its name in the cache. */
  readonly file: string;
  readonly bytes: number;
  readonly isNew: boolean;
}

/** Reports as they were made, or why not all of them could be. */
export interface Reports {
  readonly made: readonly MadeReport[];
  readonly findings: readonly Finding[];
}

/** Which reports are made, and how. */
export interface ReportSettings extends Omit<PoolSettings, 'seen'> {
  /** Of which editions; of all where it is left out. */
  readonly isWanted?: (edition: { readonly provider: string; readonly period: string }) => boolean;
  /** Sizes of reports that stand in the site already. */
  readonly standing?: ReportSizes;
  readonly seen?: Manner['seen'];
}

/**
 * Makes the PDF of every edition in each language; one that was made before is taken from `cache`, which holds public
 * reports only, each under a hash of what it says and of the code that sets it. Writes their sizes to the folder `dir`,
 * for the pages. A report that cannot be set, such as one with a letter that its font does not have, is an error among
 * the findings; a disk that is full or closed is thrown as the system says it.
 */
export async function makeReports(
  dir: string,
  handover: Handover,
  cache: string,
  { isWanted = () => true, standing = {}, seen, ...settings }: ReportSettings = {},
): Promise<Reports> {
  await mkdir(cache, { recursive: true });
  const wanted = wantedReports(handover, isWanted);
  const made: MadeReport[] = [];
  const missing: WantedReport[] = [];
  const queue = jobs(handover, wanted, cache, { made, missing });
  const first = await queue.next();
  const outcomes =
    first.done === true
      ? []
      : await setReports(withFirst(first.value, queue), wanted.length - made.length, {
          ...settings,
          // those that were made before are done when it is their turn
          seen: (done) => seen?.({ part: 'reports', done: made.length + done, total: wanted.length }),
        });
  const findings: Finding[] = [];
  for (const [index, one] of missing.entries()) {
    const outcome = outcomes[index] ?? { fault: 'no outcome' };
    if ('bytes' in outcome) made.push({ ...one, ...outcome, isNew: true });
    else if ('system' in outcome) throw Object.assign(new Error(outcome.system.message), outcome.system);
    else findings.push(faultyReport(one, outcome.fault));
  }
  const sizes = [...Object.entries(standing), ...made.map((one) => [addressOf(one), one.bytes] as const)];
  await writeReportSizes(dir, Object.fromEntries(sizes.sort(([a], [b]) => compareText(a, b))));
  return { made, findings: findings.sort(compareFindings) };
}

type ReportText = (provider: string, period: string, language: Language) => Report;

/** Writes reports when asked; keeping thousands of them would take a gigabyte. */
function reportTexts({ publication, terms, site, prose }: Handover): ReportText {
  const register = registerOf(publication, terms);
  const imprint = imprintOf(site);
  return (provider, period, language) => {
    const alone = registerUntil(registerOfOne(register, provider), period);
    return reportOf(alone, alone.edition(provider, period), language, prose, imprint);
  };
}

/** Every public report: each edition in each language. */
function wantedReports(
  { publication }: Handover,
  isWanted: Required<ReportSettings>['isWanted'],
): readonly WantedReport[] {
  return publication.periods.flatMap(({ period: { id: period }, editions }) =>
    editions
      .filter(({ provider }) => isWanted({ provider, period }))
      .flatMap(({ provider }) => siteLanguages().map((language) => ({ provider, period, language }))),
  );
}

/**
 * Writes reports one by one, each once and only when a process asks for the next: the first is set while the others are not
 * written yet. Those that prove to be kept join `made`, the others `missing`, in the order in which they are given out.
 */
async function* jobs(
  handover: Handover,
  wanted: readonly WantedReport[],
  folder: string,
  { made, missing }: { readonly made: MadeReport[]; readonly missing: WantedReport[] },
): AsyncGenerator<ReportJob, undefined> {
  const text = reportTexts(handover);
  const kept = await keptIn(folder);
  const version = codeVersion();
  for (const one of wanted) {
    const { provider, period, language } = one;
    const report = text(provider, period, language);
    const key = pageHash({ version, report });
    const file = kept.get(key);
    const bytes = file === undefined ? null : await provenBytes(folder, file);
    if (file === undefined || bytes === null) {
      missing.push(one);
      yield { report, about: `${provider}, ${period}, ${language}`, folder, key };
    } else made.push({ ...one, file, bytes: bytes.length, isNew: false });
  }
  return undefined;
}

async function* withFirst<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}

/** Puts made reports at their addresses below a site's folder. */
export async function placeReports(made: readonly MadeReport[], cache: string, out: string): Promise<void> {
  for (const one of made) {
    const target = join(out, fileOf(addressOf(one)));
    await mkdir(dirname(target), { recursive: true });
    linkOrCopy(join(cache, one.file), target);
  }
}

function addressOf({ provider, period, language }: WantedReport): string {
  return editionReportAddress(provider, period, language);
}

function faultyReport({ provider, period, language }: WantedReport, fault: string): Finding {
  return {
    ...findingOf('report-not-set', 'error', wholeLine('providers.csv'), {
      provider,
      period,
      language,
      fault,
    }),
    row: `${provider}/${period}/${language}`,
  };
}
