import { keptFolders } from '../src/site/build.ts';
import { mergeParts } from '../src/site/merge-parts.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { foldersOf, siteOption } from './folders.ts';
import { makeForReaders } from './for-readers.ts';
import { toTheEnd } from './to-the-end.ts';

/** The most parts that are named. */
const most = 1000;

const { values, words: parts } = readCommand(
  'build:merge',
  'DIR… [--out DIR] [--lang nl|en]',
  { lang: editorOptions.lang, ...siteOption, out: { type: 'string' } },
  most,
);
const folders = foldersOf('build:merge', values);
makeForReaders();
const say = words(languageOf(values.lang));
await toTheEnd(async (signal) => {
  const { root, out, here, path } = folders;
  const files = await mergeParts(
    { parts: parts.map(path), out, kept: keptFolders(folders), root, here },
    signal,
  );
  console.log(say.refusal.merged(parts.length, files, values.out ?? out));
});
