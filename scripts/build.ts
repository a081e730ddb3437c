import { buildSite } from '../src/site/build.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { makeForReaders } from './for-readers.ts';
import { progressPrinter } from './progress.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments(
  'build',
  '[--data DIR] [--content DIR] [--out DIR] [--cache DIR] [--lang nl|en] [--json] [--verbose]',
  {
    lang: editorOptions.lang,
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
);
const started = performance.now();
const language = languageOf(values.lang);
const folders = foldersOf('build', values);
makeForReaders();
const say = progressPrinter(process.stdout, values.verbose, () => performance.now());
await toTheEnd(async (signal) => {
  const result = await buildSite(folders, values.json ? () => undefined : say, signal);
  printFindings(result.findings, values.json, language);
  if (!result.ok) {
    console.error('Nothing was built, and what stands was not changed.');
    process.exitCode = 1;
  } else if (!values.json) {
    console.log(
      `built ${values.out ?? folders.out} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
    );
  }
});
