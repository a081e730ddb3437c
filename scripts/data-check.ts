import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkFolder, type CheckedFolder } from '../src/editor/check-folder.ts';
import { checkLines } from '../src/editor/check-lines.ts';
import { periodOf } from '../src/editor/decisions.ts';
import { findingsCsv, listOf } from '../src/editor/findings-list.ts';
import type { Language } from '../src/model/label.ts';
import { pairsIn } from '../src/site/compared-pairs.ts';
import { words } from '../src/text/words.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf, writeAll } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { shownPath } from './shown-path.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('data:check', '[--data DIR] [--content DIR] [--lang nl|en] [--json]', {
  lang: editorOptions.lang,
  ...siteOption,
  data: { type: 'string' },
  content: { type: 'string' },
  json: { type: 'boolean', default: false },
});
const folders = foldersOf('data:check', values);

await toTheEnd(async () => {
  const language = languageOf(values.lang);
  const say = words(language);
  const checked = await checkFolder(folders.data, folders.content, pairsIn(join(folders.cache, 'compared')));
  const hasErrors = checked.findings.some(({ severity }) => severity === 'error');
  if (hasErrors) process.exitCode = 1;
  if (values.json) {
    printFindings(checked.findings, true, language);
    return;
  }
  const lists = existsSync(folders.data) ? writeLists(checked, language) : [];
  const print = hasErrors ? console.error : console.log;
  for (const line of checkLines(checked.findings, checked.sizes, language)) print(line);
  if (lists.length > 0) print(say.check.all(lists));
  if (!hasErrors) console.log(say.check.good);
  else if (checked.canBuild) console.error(say.check.onlyDraft);
  if (!checked.hasPeriods && !hasErrors) console.log(say.setUp.noPeriod);
});

/** Writes `bevindingen.csv` of each period, and of what all share; one that has nothing to say any more goes. Their paths. */
function writeLists({ findings, sizes }: CheckedFolder, language: Language): string[] {
  const isPeriod = (folder: string): boolean => existsSync(join(folders.data, folder, 'period.json'));
  const periods = new Set([...sizes.map(({ period }) => period), ...findings.map(periodOf)]);
  return [...new Set([null, ...periods])].flatMap((period) => {
    const own = findings.filter((finding) => listOf(finding, isPeriod) === period);
    const path = period === null ? 'bevindingen.csv' : `${period}/bevindingen.csv`;
    if (own.length === 0) {
      rmSync(join(folders.data, path), { force: true });
      return [];
    }
    writeAll(folders.data, [{ path, text: findingsCsv(own, language), isConfidential: true }]);
    // as it is opened from where the command was given
    return [shownPath(folders.here, join(folders.data, path))];
  });
}
