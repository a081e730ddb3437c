import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { aboutGrade, differenceCsv, differencePage } from '../src/editor/difference-page.ts';
import { lookAhead, namesIn } from '../src/editor/look-ahead.ts';
import { changedGrades, distanceOf } from '../src/editor/moved-grades.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import type { Publication, PublishedPeriod } from '../src/publish/publication.ts';
import { writeConfidential } from '../src/site/folder/confidential.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

/** So many lines are printed, those that moved most; the files have them all. */
const printed = 40;

const usage = '2026 2027 | DIR DIR [--lang nl|en] [--data DIR] [--out DIR]';
const { values, words: given } = readCommand(
  'data:diff',
  usage,
  {
    lang: editorOptions.lang,
    ...siteOption,
    data: { type: 'string' },
    out: { type: 'string' },
  },
  2,
);
const folders = foldersOf('data:diff', values, 'reports');
const { path } = folders;
await toTheEnd(async () => {
  const language = languageOf(values.lang);
  const say = words(language);
  const [first, second] = given;
  if (first === undefined || second === undefined) throw new Refusal(`npm run data:diff -- ${usage}`);

  const figuresOf = async (folder: string): Promise<Publication<'public'>> => {
    const { publication, findings } = await lookAhead(diskFiles(folder));
    if (publication !== null) return publication;
    printFindings(findings, false, language);
    throw new Refusal(say.editor.hasFindings);
  };
  const periodIn = (publication: Publication<'public'>, id: string): PublishedPeriod<'public'> => {
    const found = publication.periods.find(({ period }) => period.id === id);
    if (found === undefined) throw new Refusal(say.editor.noPeriod(id));
    return found;
  };

  const areFolders = existsSync(path(first)) && existsSync(path(second));
  const [was, is] = areFolders
    ? [await figuresOf(path(first)), await figuresOf(path(second))]
    : await figuresOf(folders.data).then((one) => [one, one] as const);
  const pairs = areFolders
    ? is.periods.flatMap((one) => {
        const old = was.periods.find(({ period }) => period.id === one.period.id);
        return old ? [[old, one] as const] : [];
      })
    : [[periodIn(was, first), periodIn(is, second)] as const];
  const names = namesIn([was, is], language);
  for (const [old, present] of pairs) {
    const changes = changedGrades(old, present).sort((a, b) => distanceOf(b) - distanceOf(a));
    const title = areFolders
      ? `${say.overview.title(first, second)}: ${present.period.id}`
      : say.overview.title(first, second);
    console.log(title);
    for (const one of changes.slice(0, printed))
      console.log(`  ${say.overview.change[one.kind](aboutGrade(one, names, language), one.was, one.is)}`);
    console.log(say.overview.changes(changes.length));
    const name = areFolders ? present.period.id : `${first}-${second}`;
    const files = [
      [`diff-${name}.csv`, differenceCsv(changes, names, language)],
      [`diff-${name}.html`, differencePage(title, changes, names, language)],
    ] as const;
    for (const [file, text] of files) {
      const target = join(folders.out, file);
      writeConfidential(target, new TextEncoder().encode(text), join(root, 'public'));
      console.log(say.editor.written(target));
    }
  }
  console.log(say.overview.confidential);
});
