import { buildSite } from '../src/site/build.ts';
import { defaultFolders } from '../src/site/prepare.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './findings.ts';
import { makeForReaders } from './for-readers.ts';
import { progressPrinter } from './progress.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const defaults = defaultFolders(root);
const values = readArguments(
  'build',
  '[--data DIR] [--content DIR] [--out DIR] [--cache DIR] [--json] [--verbose]',
  {
    data: { type: 'string', default: defaults.data },
    content: { type: 'string', default: defaults.content },
    out: { type: 'string', default: defaults.out },
    cache: { type: 'string', default: defaults.cache },
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
  },
);
const started = performance.now();
const given = startedFrom('build');
const folders = {
  root,
  here: given('.'),
  data: given(values.data),
  content: given(values.content),
  out: given(values.out),
  cache: given(values.cache),
};
makeForReaders();
const say = progressPrinter(process.stdout, values.verbose, () => performance.now());
await toTheEnd(async (signal) => {
  const result = await buildSite(folders, values.json ? () => undefined : say, signal);
  printFindings(result.findings, values.json);
  if (!result.ok) {
    console.error('Nothing was built, and what stands was not changed.');
    process.exitCode = 1;
  } else if (!values.json) {
    console.log(`built ${values.out} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
});
