import { join } from 'node:path';
import { defaultFolders } from '../src/site/prepare.ts';
import { release } from '../src/site/release/release.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './findings.ts';
import { makeForReaders } from './for-readers.ts';
import { progressPrinter } from './progress.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const defaults = defaultFolders(root);
const values = readArguments(
  'release',
  '[--data DIR] [--content DIR] [--out DIR] [--cache DIR] [--verbose]',
  {
    data: { type: 'string', default: defaults.data },
    content: { type: 'string', default: defaults.content },
    out: { type: 'string', default: join(root, 'releases') },
    cache: { type: 'string', default: defaults.cache },
    verbose: { type: 'boolean', default: false },
  },
);
const given = startedFrom('release');
makeForReaders();
await toTheEnd(async (signal) => {
  const folders = {
    root,
    here: given('.'),
    data: given(values.data),
    content: given(values.content),
    out: given(values.out),
    cache: given(values.cache),
  };
  const say = progressPrinter(process.stdout, values.verbose, () => performance.now());
  const today = new Date().toISOString().slice(0, 10);
  const { name, findings } = await release(folders, today, say, signal);
  printFindings(findings, false);
  if (name === null) {
    console.error('Nothing was released, and readers get what they got.');
    process.exitCode = 1;
  }
});
