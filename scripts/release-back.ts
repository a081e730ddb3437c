import { join } from 'node:path';
import { backGuard } from '../src/editor/back-guard.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { defaultFolders } from '../src/site/prepare.ts';
import { readRecords } from '../src/site/records.ts';
import { releaseBack } from '../src/site/release/release.ts';
import { readArguments } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments('release:back', '[--data DIR] [--out DIR] [--lang nl|en]', {
  lang: editorOptions.lang,
  data: { type: 'string', default: defaultFolders(root).data },
  out: { type: 'string', default: join(root, 'releases') },
});
const given = startedFrom('release:back');
await toTheEnd(async () => {
  const data = given(values.data);
  const folders = { root, ...defaultFolders(root), data, here: given('.'), out: given(values.out) };
  const { records, findings } = await readRecords(diskFiles(data));
  if (findings.length > 0) {
    // what cannot be read cannot be asked what was withdrawn
    printFindings(findings, false);
    process.exitCode = 1;
    return;
  }
  const guard = backGuard(
    [...records.values()].map(({ record }) => record),
    languageOf(values.lang),
  );
  console.log(`${await releaseBack(folders, guard)} is current`);
});
