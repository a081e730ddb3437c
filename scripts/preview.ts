import { runAstro } from '../src/site/astro.ts';
import { readMark } from '../src/site/folder/mark.ts';
import { defaultFolders } from '../src/site/prepare.ts';
import { Refusal } from '../src/site/refusal.ts';
import { readArguments } from './arguments.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const defaults = defaultFolders(root);
const values = readArguments('preview', '[--out DIR]', { out: { type: 'string', default: defaults.out } });
const out = startedFrom('preview')(values.out);
await toTheEnd(async (signal) => {
  // a folder that is no site may hold anything, and serving it would show that
  if (readMark(out)?.kind !== 'site') {
    throw new Refusal(`There is no site at ${values.out}: make it with npm run build.`);
  }
  await runAstro('preview', { root, handover: '', out }, console.log, signal);
});
