import { backGuard } from '../src/editor/back-guard.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { readRecords } from '../src/site/records.ts';
import { releaseBack } from '../src/site/release/release.ts';
import { words } from '../src/text/words.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('release:back', '[--data DIR] [--out DIR] [--lang nl|en]', {
  lang: editorOptions.lang,
  ...siteOption,
  data: { type: 'string' },
  out: { type: 'string' },
});
const folders = foldersOf('release:back', values, 'releases');
await toTheEnd(async () => {
  const language = languageOf(values.lang);
  const { records, findings } = await readRecords(diskFiles(folders.data));
  if (findings.length > 0) {
    // what cannot be read cannot be asked what was withdrawn
    printFindings(findings, false, language);
    process.exitCode = 1;
    return;
  }
  const guard = backGuard(
    [...records.values()].map(({ record }) => record),
    language,
  );
  console.log(words(language).build.back(await releaseBack(folders, guard)));
});
