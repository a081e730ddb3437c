import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { runAstro } from '../src/site/astro.ts';
import { writeHandover } from '../src/site/handover.ts';
import { defaultFolders, prepareSite } from '../src/site/prepare.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './findings.ts';
import { root } from './root.ts';

const defaults = defaultFolders(root);
const values = readArguments('dev', '[--data DIR] [--content DIR]', {
  data: { type: 'string', default: defaults.data },
  content: { type: 'string', default: defaults.content },
});
const [data, content] = [resolve(values.data), resolve(values.content)];
const handover = join(root, '.rapportkaart', 'dev');

/** Checks the input again and hands it to the pages; with findings, the pages keep what they had. */
async function refresh(): Promise<boolean> {
  const prepared = await prepareSite(data, content);
  printFindings(prepared.findings, false);
  if (prepared.handover === null) return false;
  await writeHandover(handover, prepared.handover);
  return true;
}

if (await refresh()) {
  let waiting: NodeJS.Timeout | undefined;
  for (const folder of [data, content]) {
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(), 300);
    });
  }
  await runAstro('dev', { root, content, handover, out: defaults.out }, console.log);
} else {
  process.exitCode = 1;
}
