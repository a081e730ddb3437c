import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runAstro } from '../src/site/astro.ts';
import { defaultFolders } from '../src/site/prepare.ts';
import { readArguments } from './arguments.ts';
import { root } from './root.ts';

const defaults = defaultFolders(root);
const values = readArguments('preview', '[--out DIR]', { out: { type: 'string', default: defaults.out } });
const out = resolve(values.out);
if (existsSync(out)) {
  await runAstro('preview', { root, handover: '', out }, console.log);
} else {
  console.error(`There is no ${values.out}: make it with npm run build.`);
  process.exitCode = 1;
}
