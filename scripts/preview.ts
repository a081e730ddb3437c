import { setBasePath } from '../src/address/base-path.ts';
import { runAstro } from '../src/site/astro.ts';
import { readMark } from '../src/site/folder/mark.ts';
import { baseOfSite } from '../src/site/folder/site-base.ts';
import { Refusal } from '../src/site/refusal.ts';
import { readArguments } from './arguments.ts';
import { editorOptions } from './editor-options.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('preview', '[--out DIR] [--lang nl|en]', {
  lang: editorOptions.lang,
  ...siteOption,
  out: { type: 'string' },
});
const { out } = foldersOf('preview', values);
await toTheEnd(async (signal) => {
  // a folder that is no site may hold anything, and serving it would show that
  if (readMark(out)?.kind !== 'site') {
    throw new Refusal({ kind: 'no-site', place: values.out ?? out });
  }
  setBasePath(new URL(baseOfSite(out), 'http://localhost').href);
  await runAstro('preview', { root, handover: '', out }, console.log, signal);
});
