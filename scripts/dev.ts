import { watch } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { registerOf } from '../src/card/register.ts';
import { runAstro } from '../src/site/astro.ts';
import { keepBanner } from '../src/site/dev-banner.ts';
import { followed } from '../src/site/folder/links.ts';
import { takeLock } from '../src/site/folder/lock.ts';
import { clearWorkFolders, makeWorkFolder } from '../src/site/folder/work-folder.ts';
import { writeHandover, type Handover } from '../src/site/handover.ts';
import { prepareSite } from '../src/site/prepare.ts';
import { writeShareFiles } from '../src/site/share-files.ts';
import { words } from '../src/text/words.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('dev', '[--data DIR] [--content DIR] [--lang nl|en]', {
  lang: editorOptions.lang,
  ...siteOption,
  data: { type: 'string' },
  content: { type: 'string' },
});
const folders = foldersOf('dev', values);
const { data, content, out, cache: kept } = folders;
const language = languageOf(values.lang);
const project = join(root, '.rapportkaart');

/** Checks the input again and hands it to the pages; with errors, the pages keep what they had, below a banner that says so. */
async function refresh(handover: string): Promise<boolean> {
  const prepared = await prepareSite(data, content);
  printFindings(prepared.findings, false, language);
  const errors = prepared.findings.filter(({ severity }) => severity === 'error');
  keepBanner(join(handover, 'beside'), prepared.handover === null ? errors : [], language);
  if (prepared.handover === null) return false;
  await writeHandover(handover, prepared.handover);
  void share(prepared.handover, join(handover, 'beside'));
  return true;
}

let sharing = Promise.resolve();

/** Makes what a build puts beside the pages, one time after the other, while the pages are already there. */
function share(prepared: Handover, beside: string): Promise<void> {
  sharing = sharing
    .then(() => mkdir(beside, { recursive: true }))
    .then(() =>
      writeShareFiles({
        site: prepared.site,
        register: registerOf(prepared.publication, prepared.terms),
        out: beside,
        cache: join(kept, 'images'),
      }),
    )
    .then(() => console.log(words(language).refusal.devReady))
    .catch((fault: unknown) => console.error(fault));
  return sharing;
}

/** Serves the pages from a work folder until the signal comes. */
async function serve(handover: string, signal: AbortSignal): Promise<void> {
  if (!(await refresh(handover))) {
    process.exitCode = 1;
    return;
  }
  let waiting: NodeJS.Timeout | undefined;
  const watchers = [data, content].map((folder) =>
    watch(folder, { recursive: true }, () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => void refresh(handover), 300);
    }),
  );
  const [beside, cache] = [join(handover, 'beside'), join(handover, 'pages-cache')];
  try {
    // a site of one's own may stand in the project, where the server would hand out its answers and full reports
    const closed = [folders.site, data, content].flatMap((folder) => [folder, followed(folder)]);
    await runAstro('dev', { root, handover, out, beside, cache, closed }, console.log, signal);
  } finally {
    clearTimeout(waiting);
    for (const watcher of watchers) watcher.close();
    await sharing;
  }
}

await toTheEnd(async (signal) => {
  await mkdir(project, { recursive: true });
  // the pages of one checkout have one development server: what it keeps of them on the way would be mixed
  const lock = await takeLock(join(project, 'dev-lock'), { kind: 'serving', place: root });
  try {
    clearWorkFolders(join(project, 'dev-'), Date.now());
    const handover = makeWorkFolder(join(project, 'dev-'), project);
    try {
      await serve(handover, signal);
    } finally {
      await rm(handover, { recursive: true, force: true });
    }
  } finally {
    lock.release();
  }
});
