import { refusalSentence } from '../src/editor/refusal-sentence.ts';
import { releaseLate, releasePeriod } from '../src/editor/release-period.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import type { Language } from '../src/model/label.ts';
import { Refusal } from '../src/site/refusal.ts';
import { release } from '../src/site/release/release.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf, todayOf, writeAll } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { makeForReaders } from './for-readers.ts';
import { progressPrinter } from './progress.ts';
import { jobsOf } from './jobs.ts';
import { toTheEnd } from './to-the-end.ts';

const { values, words: named } = readCommand(
  'release',
  '[2027 [--late ID]] [--lang nl|en] [--data DIR] [--content DIR] [--out DIR] [--cache DIR] [--jobs N] [--compress] [--verbose]',
  {
    ...editorOptions,
    late: { type: 'string' },
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    jobs: { type: 'string' },
    compress: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
  1,
);
const folders = foldersOf('release', values, 'releases');
makeForReaders();
await toTheEnd(async (signal) => {
  const jobs = jobsOf(values.jobs);
  const language = languageOf(values.lang);
  const { say, seen } = progressPrinter(process.stdout, values.verbose, language, () => performance.now());
  const today = todayOf(values.today, language);
  const [period] = named;
  if (period !== undefined) await keep(folders.data, period, today, language);
  else if (values.late !== undefined) throw new Refusal(words(language).editor.noPeriod('…'));
  const { name, findings } = await release(
    { ...folders, jobs, compress: values.compress, seen },
    today,
    say,
    signal,
  );
  printFindings(findings, false, language);
  if (name === null) {
    console.error(words(language).build.nothingReleased);
    process.exitCode = 1;
  }
});

/** Keeps what is published of a period, or adds a late provider to it, before the site is made from it. */
async function keep(data: string, period: string, today: string, language: Language): Promise<void> {
  const files = diskFiles(data);
  const { late } = values;
  const outcome =
    late === undefined
      ? await releasePeriod(files, period, today)
      : await releaseLate(files, period, late, today);
  if ('refusal' in outcome) {
    if (outcome.refusal.kind === 'findings') printFindings(outcome.refusal.findings, false, language);
    throw new Refusal(refusalSentence(outcome.refusal, period, language));
  }
  writeAll(data, outcome.files);
  const say = words(language);
  console.log(late === undefined ? say.editor.kept(period) : say.editor.lateAdded(late));
}
