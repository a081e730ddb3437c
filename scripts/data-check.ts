import { join } from 'node:path';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { pairsIn } from '../src/site/compared-pairs.ts';
import { prepareSite } from '../src/site/prepare.ts';
import { words } from '../src/text/words.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
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
  const { handover, findings } = await prepareSite(
    folders.data,
    folders.content,
    pairsIn(join(folders.cache, 'compared')),
  );
  printFindings(findings, values.json, languageOf(values.lang));
  if (handover === null) process.exitCode = 1;
  else if (!values.json) {
    console.log('no errors: this data can be built');
    const { paths } = await diskFiles(folders.data).list();
    if (!paths.some((path) => path.endsWith('/period.json'))) console.log(words('nl').setUp.noPeriod);
  }
});
