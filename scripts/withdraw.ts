import { existsSync } from 'node:fs';
import { holdsEdition } from '../src/editor/back-guard.ts';
import { correctionFiles } from '../src/editor/correction-files.ts';
import { refusalSentence } from '../src/editor/refusal-sentence.ts';
import { withdrawFigures } from '../src/editor/withdraw-figures.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { Refusal } from '../src/site/refusal.ts';
import { release, removeReleases } from '../src/site/release/release.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf, notThere, todayOf, writeAll } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { makeForReaders } from './for-readers.ts';
import { progressPrinter } from './progress.ts';
import { toTheEnd } from './to-the-end.ts';

const usage = '2027 ID [--lang nl|en] [--data DIR] [--content DIR] [--out DIR] [--cache DIR] [--compress]';
const { values, words: given } = readCommand(
  'withdraw',
  usage,
  {
    ...editorOptions,
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
    cache: { type: 'string' },
    compress: { type: 'boolean', default: false },
  },
  2,
);
const folders = foldersOf('withdraw', values, 'releases');
makeForReaders();
await toTheEnd(async (signal) => {
  const language = languageOf(values.lang);
  const say = words(language);
  const [period, provider] = given;
  if (period === undefined || provider === undefined) throw new Refusal(`npm run withdraw -- ${usage}`);
  const today = todayOf(values.today, language);
  const { data, content, out } = folders;
  const result = await withdrawFigures(diskFiles(data), period, provider, today);
  if ('refusal' in result) {
    if (result.refusal.kind === 'findings') printFindings(result.refusal.findings, false, language);
    throw new Refusal(refusalSentence(result.refusal, period, language));
  }
  writeAll(data, result.files);
  const told = notThere(
    content,
    correctionFiles('withdrawn', { id: provider, name: result.name }, period, today),
  );
  writeAll(content, told);
  console.log(say.editor.withdrawn(provider, period));
  for (const one of told) console.log(say.editor.written(`content/${one.path}`));
  if (!existsSync(out)) {
    console.log(say.editor.now);
    return;
  }
  // readers get a site without the figures first; then nothing may lead back to one that has them
  const { say: print, seen } = progressPrinter(process.stdout, false, language, () => performance.now());
  const { name, findings } = await release(
    { ...folders, compress: values.compress, seen },
    today,
    print,
    signal,
  );
  printFindings(findings, false, language);
  if (name === null) throw new Refusal(say.editor.now);
  const removed = await removeReleases(folders, (site) => holdsEdition(site, provider, period));
  for (const one of removed) console.log(say.editor.removed(one));
});
