import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileToWrite } from '../src/editor/kept-files.ts';
import { newSite } from '../src/editor/new-site.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { languages } from '../src/model/language.ts';
import { isWithin } from '../src/site/folder/links.ts';
import { defaultFolders } from '../src/site/prepare.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf, writeAll } from './editor-options.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

/** What a new site holds beside content and data, as file of scripts/site-new/ -> path in the site. */
const beside = {
  'README.md': 'README.md',
  'data.md': 'data/README.md',
  'gitignore.txt': '.gitignore',
  'site.yml': '.github/workflows/site.yml',
} as const;

const usage =
  'DIR [--name NAME] [--owner NAME] [--address URL] [--email ADDRESS] [--languages nl,en] [--lang nl|en]';
const { values, words: given } = readCommand(
  'site:new',
  usage,
  {
    lang: editorOptions.lang,
    name: { type: 'string' },
    owner: { type: 'string' },
    address: { type: 'string', default: 'https://kaart.example/' },
    email: { type: 'string', default: 'redactie@kaart.example' },
    languages: { type: 'string', default: languages.join(',') },
  },
  1,
);
const path = startedFrom('site:new');
await toTheEnd(async () => {
  const say = words(languageOf(values.lang));
  const [folder] = given;
  if (folder === undefined) throw new Refusal(`npm run site:new -- ${usage}`);
  const site = path(folder);
  if (isWithin(site, root)) throw new Refusal(say.setUp.insideProgram(folder));
  if (existsSync(site) && readdirSync(site).length > 0) throw new Refusal(say.setUp.notEmpty(folder));
  const program = defaultFolders(root);
  const { address, email, name = say.setUp.name, owner = say.setUp.owner } = values;
  const made = await newSite(diskFiles(program.content), diskFiles(program.data), {
    name,
    owner,
    address,
    email,
    languages: values.languages.split(','),
  });
  if ('faults' in made)
    throw new Refusal(
      say.setUp.doesNotFit(
        made.faults.map(({ setting, expected }) => `${setting}: ${say.finding.expectation(expected)}`),
      ),
    );
  const own = Object.entries(beside).map(([file, to]): FileToWrite => {
    const text = readFileSync(join(root, 'scripts/site-new', file), 'utf8');
    return { path: to, text, isConfidential: false };
  });
  writeAll(site, [...made.files, ...own]);
  console.log(say.setUp.made(folder, made.files.length + own.length));
});
