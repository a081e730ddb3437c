import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outcomeOf } from '../src/delivery/outcome.ts';
import { takePeriod } from '../src/delivery/take-period.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { idSchema } from '../src/model/text-schema.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { givenLanguage } from './given-language.ts';
import { toTheEnd } from './to-the-end.ts';

const {
  values,
  words: [period],
} = readCommand(
  'data:take',
  'PERIOD [--confirm] [--replace] [--lang nl|en] [--data DIR]',
  {
    confirm: { type: 'boolean', default: false },
    replace: { type: 'boolean', default: false },
    lang: editorOptions.lang,
    ...siteOption,
    data: { type: 'string' },
  },
  1,
);
if (period === undefined || !idSchema.safeParse(period).success) {
  console.error(words(givenLanguage()).build.whichPeriod('npm run data:take -- 2027'));
  process.exit(1);
}
const language = languageOf(values.lang);
const { data } = foldersOf('data:take', values);

await toTheEnd(async () => {
  const result = await takePeriod(diskFiles(data), period);
  if (result.kind === 'findings') printFindings(result.findings, false, language);
  const { lines, writes, refusal } = outcomeOf(result, {
    period,
    language,
    where: [
      ...(values.site === undefined ? [] : ['--site', values.site]),
      ...(values.data === undefined ? [] : ['--data', values.data]),
    ],
    folder: values.data ?? data,
    confirm: values.confirm,
    replace: values.replace,
    standing: (path) => (existsSync(join(data, path)) ? readFileSync(join(data, path), 'utf8') : null),
  });
  for (const [path, text] of Object.entries(writes)) {
    // answers of people: for whoever makes the site alone, and each file whole or not there
    await writeFile(join(data, `${path}.new`), text, { mode: 0o600 });
    await rename(join(data, `${path}.new`), join(data, path));
  }
  for (const line of lines) console.log(line);
  if (refusal === null) return;
  console.error(refusal);
  process.exitCode = 1;
});
