import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { registerOf } from '../src/card/register.ts';
import { runAstro } from '../src/site/astro.ts';
import { writeHandover, type Handover } from '../src/site/handover.ts';
import { defaultFolders, prepareSite } from '../src/site/prepare.ts';
import { writeShareFiles } from '../src/site/share-files.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './findings.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const defaults = defaultFolders(root);
const values = readArguments('dev', '[--data DIR] [--content DIR]', {
  data: { type: 'string', default: defaults.data },
  content: { type: 'string', default: defaults.content },
});
const given = startedFrom('dev');
const [data, content] = [given(values.data), given(values.content)];
const handover = join(root, '.rapportkaart', 'dev');
const beside = join(handover, 'beside');

/** Checks the input again and hands it to the pages; with findings, the pages keep what they had. */
async function refresh(): Promise<boolean> {
  const prepared = await prepareSite(data, content);
  printFindings(prepared.findings, false);
  if (prepared.handover === null) return false;
  await writeHandover(handover, prepared.handover);
  void share(prepared.handover);
  return true;
}

let sharing = Promise.resolve();

/** Makes what a build puts beside the pages, one time after the other, while the pages are already there. */
function share(prepared: Handover): Promise<void> {
  sharing = sharing
    .then(() => mkdir(beside, { recursive: true }))
    .then(() =>
      writeShareFiles(
        prepared,
        registerOf(prepared.publication, prepared.terms),
        beside,
        join(defaults.cache, 'images'),
      ),
    )
    .then(() =>
      console.log('Data files, images, badges and charts are there; reports come with a build only.'),
    )
    .catch((fault: unknown) => console.error(fault));
  return sharing;
}

await toTheEnd(async (signal) => {
  if (!(await refresh())) {
    process.exitCode = 1;
    return;
  }
  let waiting: NodeJS.Timeout | undefined;
  const watchers = [data, content].map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(), 300);
    }),
  );
  try {
    await runAstro('dev', { root, handover, out: defaults.out, beside }, console.log, signal);
  } finally {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
  }
});
