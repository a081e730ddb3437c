import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { firstPeriod, newPeriod } from '../src/editor/new-period.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf, writeAll } from './editor-options.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { shownPath } from './shown-path.ts';
import { toTheEnd } from './to-the-end.ts';

const usage = '2027 [--lang nl|en] [--data DIR]';
const { values, words: given } = readCommand(
  'data:new',
  usage,
  { lang: editorOptions.lang, ...siteOption, data: { type: 'string' } },
  1,
);
const folders = foldersOf('data:new', values);
await toTheEnd(async () => {
  const say = words(languageOf(values.lang));
  const [id] = given;
  if (id === undefined) throw new Refusal(`npm run data:new -- ${usage}`);
  const data = folders.data;
  const made = await newPeriod(diskFiles(data), id);
  if ('refusal' in made) {
    const first = made.refusal === 'no-last' ? await firstPeriod(diskFiles(join(root, 'data')), id) : null;
    if (first !== null) {
      writeAll(data, [first]);
      mkdirSync(join(data, id, 'levering'), { recursive: true });
      console.log(say.setUp.firstPeriod(shownPath(folders.here, join(data, first.path))));
      return;
    }
    const sentences = {
      exists: say.overview.exists(id),
      'bad-name': say.overview.badName(id),
      'no-last': say.overview.noLast,
      'no-folder': say.overview.noFolder(data),
    };
    throw new Refusal(sentences[made.refusal]);
  }
  writeAll(data, [made.file]);
  mkdirSync(join(data, id, 'levering'), { recursive: true });
  console.log(say.overview.made(shownPath(folders.here, join(data, made.file.path)), made.after));
});
