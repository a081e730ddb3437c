import { runAstro } from '../src/site/astro.ts';
import { readMark } from '../src/site/folder/mark.ts';
import { Refusal } from '../src/site/refusal.ts';
import { readArguments } from './arguments.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('preview', '[--out DIR]', { ...siteOption, out: { type: 'string' } });
const { out } = foldersOf('preview', values);
await toTheEnd(async (signal) => {
  // a folder that is no site may hold anything, and serving it would show that
  if (readMark(out)?.kind !== 'site') {
    throw new Refusal(`There is no site at ${values.out ?? out}: make it with npm run build.`);
  }
  await runAstro('preview', { root, handover: '', out }, console.log, signal);
});
