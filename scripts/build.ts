import { buildSite } from '../src/site/build.ts';
import { partFolder, partOf } from '../src/site/part.ts';
import { words } from '../src/text/words.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { makeForReaders } from './for-readers.ts';
import { progressPrinter } from './progress.ts';
import { watchMemory } from '../src/site/memory.ts';
import { jobsOf } from './jobs.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments(
  'build',
  '[--data DIR] [--content DIR] [--out DIR] [--cache DIR] [--lang nl|en] [--jobs N] [--compress] [--part K/N] [--json] [--verbose]',
  {
    lang: editorOptions.lang,
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    jobs: { type: 'string' },
    compress: { type: 'boolean', default: false },
    part: { type: 'string' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
);
const started = performance.now();
const language = languageOf(values.lang);
const folders = foldersOf('build', values);
makeForReaders();
const { say, seen } = progressPrinter(process.stdout, values.verbose, language, () => performance.now());
const memory = watchMemory(process.pid, 500);
await toTheEnd(async (signal) => {
  const jobs = jobsOf(values.jobs);
  const part = values.part === undefined ? undefined : partOf(values.part);
  const out = part === undefined || values.out !== undefined ? folders.out : partFolder(folders.site, part);
  const how = { ...folders, out, jobs, part, compress: values.compress };
  const result = values.json
    ? await buildSite(how, () => undefined, signal)
    : await buildSite({ ...how, seen }, say, signal);
  printFindings(result.findings, values.json, language);
  if (!result.ok) {
    console.error(words(language).build.nothingBuilt);
    process.exitCode = 1;
  } else if (!values.json) {
    const { largest, together } = memory();
    const seconds = (performance.now() - started) / 1000;
    const [one, all] = [largest, together].map((bytes) => Math.round(bytes / 1e6));
    console.log(words(language).build.built(values.out ?? out, seconds, one ?? 0, all ?? 0));
  }
});
