import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proseNames } from '../../src/address/address.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { FindingLog } from '../../src/ingest/log.ts';
import { findingLine } from '../../src/text/finding.ts';
import { languages } from '../../src/model/label.ts';
import { terms } from '../share/terms.ts';
import { readProsePages } from '../../src/site/prose-files.ts';

const head = '---\ntitle: Titel\ndescription: Waar het over gaat.\norder: 1\n---\n\n';

/** The findings about a content folder of sound pages, of which one is another text or (null) is not there. */
async function linesAbout(changes: Readonly<Record<string, string | Uint8Array | null>>): Promise<string[]> {
  const files: Record<string, string | Uint8Array> = {};
  for (const language of languages) {
    for (const name of proseNames) files[`${language}/${name}.mdx`] = `${head}Tekst.\n`;
  }
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) delete files[path];
    else files[path] = text;
  }
  const log = new FindingLog();
  const folder = memoryFiles(files);
  await readProsePages({ files: folder, log }, (await folder.list()).paths, terms);
  return log.findings().map((one) => findingLine(one, 'en'));
}

const braces =
  'text: braces are code here, and code does not run in prose; write \\{ for a brace, or leave the braces out';
const tags = 'Markdown; the only tags are abbr, br, details, kbd, span, sub, summary, sup and wbr';

/** A body of a page, and every finding about it, word for word. The body begins on line 7. */
const bodies: readonly (readonly [body: string, lines: readonly string[]])[] = [
  ['Gewone tekst met *nadruk*, een [koppeling](/over/methode/) & 3 < 5.', []],
  ['Een streepje **{\'--\'}** en {"een tekst"}.', []],
  ["{/* een notitie voor collega's */}\n\nTekst", []],
  ['Een regel<br />en <abbr title="voorbeeld">vb.</abbr> en H<sub>2</sub>O', []],
  ['`{code}` en \\{geen code} en \\<5', []],
  [
    'Minder dan <5 mensen.',
    [
      '7:12 error prose-tag: found "<5"; expected text in Markdown; write \\< for the sign <, or say it in words',
    ],
  ],
  [
    'Een regel<br>en nog een.',
    ['7:10 error prose-tag: found "<br>", which is never closed; expected text in Markdown; write <br />'],
  ],
  ['Beste {provider},', [`7:7 error prose-code: found "{provider}"; expected ${braces}`]],
  [
    'Vanaf {minAnswer} antwoorden, {Mark}.',
    [
      '7:7 error prose-code: found "{minAnswer}"; expected a name that the program fills in; did you mean "{minAnswers}"? If not, write \\{ for a brace, or leave the braces out',
      '7:31 error prose-code: found "{Mark}"; expected a name that the program fills in; did you mean "{mark}"? If not, write \\{ for a brace, or leave the braces out',
    ],
  ],
  ['Het cijfer is {7,5}.', [`7:15 error prose-code: found "{7,5}"; expected ${braces}`]],
  ['Een blok:\n\n{7,5}\n', [`9:1 error prose-code: found "{7,5}"; expected ${braces}`]],
  ['{`x${1}`}', [`7:1 error prose-code: found "{\`x\${1}"; expected ${braces}`]],
  ['Een { zonder eind.', [`7:5 error prose-code: found a brace that is never closed; expected ${braces}`]],
  ['Een {1 +} som.', [`7:5 error prose-code: found "{1 +}"; expected ${braces}`]],
  [
    'Tekst <div>\n\nen meer.',
    [
      '7:7 error prose-tag: found "<div>", which is never closed; expected text in Markdown; close the tag, or use Markdown',
    ],
  ],
  [
    'Tekst</b> en meer.',
    [
      '7:6 error prose-tag: found "</b>", which closes nothing; expected text in Markdown; remove the tag, or correct the one before it',
    ],
  ],
  [
    '<script>alert(1)</script>',
    [`7:1 error prose-tag: found "<script>"; expected ${tags}; use Markdown, or leave the tag out`],
  ],
  [
    '<Kaart />',
    [`7:1 error prose-tag: found "<Kaart>"; expected ${tags}; use Markdown, or leave the tag out`],
  ],
  ['<>x</>', [`7:1 error prose-tag: found "<>"; expected ${tags}; use Markdown, or leave the tag out`]],
  [
    'Een <abbr title={1} onclick="x()">vb.</abbr>',
    [
      '7:5 error prose-tag: found "title" in <abbr>; expected only title and lang, with a text between quotes; leave it out',
      '7:5 error prose-tag: found "onclick" in <abbr>; expected only title and lang, with a text between quotes; leave it out',
    ],
  ],
  ['<br {...x} />', ['7:1 error prose-tag: found "{…}" in <br>; expected <br> alone; leave it out']],
  [
    '<!-- een notitie -->',
    [
      '7:1 error prose-tag: found "<!--"; expected text in Markdown; write \\< for the sign <, or say it in words',
    ],
  ],
  [
    'import van arbeid',
    [
      '7:1 error prose-code: found a line that begins with the word "import"; expected text: such a line is code here; begin the line with another word',
    ],
  ],
  [
    'export const a = 1;',
    [
      '7:1 error prose-code: found a line that begins with the word "export"; expected text: such a line is code here; begin the line with another word',
    ],
  ],
  [
    '[klik](javascript:alert(1))',
    [
      '7:1 error prose-link: found "javascript:alert(1)"; expected an address that begins with https://, mailto:, tel:, / or #; correct the address',
    ],
  ],
  [
    '![kaart](kaart.png)',
    [
      '7:1 error prose-link: found "kaart.png"; expected the address on this site of a picture in public/, which begins with /; put the picture in public/',
    ],
  ],
  [
    'Eerst <5, dan é 😀 {naam} en dan\n\n- <br>\n- {8,1}',
    [
      '7:7 error prose-tag: found "<5,"; expected text in Markdown; write \\< for the sign <, or say it in words',
      `7:20 error prose-code: found "{naam}"; expected ${braces}`,
      '9:3 error prose-tag: found "<br>", which is never closed; expected text in Markdown; write <br />',
      `10:3 error prose-code: found "{8,1}"; expected ${braces}`,
    ],
  ],
];

it.each(bodies)('%j', async (body, lines) => {
  expect(await linesAbout({ 'nl/method.mdx': head + body })).toEqual(
    lines.map((line) => `nl/method.mdx:${line}`),
  );
});

/** Changes to the folder, and every finding about them, word for word. */
const folders: readonly (readonly [
  name: string,
  changes: Readonly<Record<string, string | Uint8Array | null>>,
  lines: readonly string[],
])[] = [
  [
    'a page that is missing in one language',
    { 'en/method.mdx': null },
    [
      'en/method.mdx:1 error missing-file: found no such file; expected every page of the site in every language; write the page, or translate it from the other language',
    ],
  ],
  [
    'a page that is missing in both',
    { 'en/privacy.mdx': null, 'nl/privacy.mdx': null },
    [
      'en/privacy.mdx:1 error missing-file: found no such file; expected every page of the site in every language; write the page, or translate it from the other language',
      'nl/privacy.mdx:1 error missing-file: found no such file; expected every page of the site in every language; write the page, or translate it from the other language',
    ],
  ],
  [
    'a page without an address',
    { 'nl/nieuws.mdx': `${head}Tekst` },
    [
      'nl/nieuws.mdx:1 error unknown-file: found a page named "nieuws"; expected the name of a page that has an address: method, publication, missing, anonymity, questions, accessibility, privacy or reuse; give the file one of those names; for another page ask a developer to give it an address',
    ],
  ],
  [
    'what Excel, Windows and editors leave behind',
    { 'nl/~$method.mdx': 'x', 'nl/.#method.mdx': 'x', 'nl/.DS_Store': 'x', 'nl/Thumbs.db': 'x' },
    [],
  ],
  [
    'no head',
    { 'nl/method.mdx': 'Tekst' },
    [
      'nl/method.mdx:1 error bad-prose: found no head that can be read; expected lines of "key: value" between two lines of ---, with title, description and order; write the head above the text',
    ],
  ],
  [
    'a head with faults',
    { 'nl/method.mdx': '---\ntitel: Titel\ndescription:\norder: eerst\n---\n\nTekst' },
    [
      'nl/method.mdx:1 error bad-prose: found nothing for "title" in the head; expected a head with title, description and order; fill in the line',
      'nl/method.mdx:2 error bad-prose: found the name "titel" in the head; expected title, description and order; did you mean "title"? If not, remove the line',
      'nl/method.mdx:3 error bad-prose: found nothing for "description" in the head; expected a head with title, description and order; fill in the line',
      'nl/method.mdx:4 error bad-prose: found order "eerst"; expected the place in menus, a whole number from 1 to 99; correct the number',
    ],
  ],
  [
    'a name in the head, where none is filled in',
    {
      'nl/method.mdx':
        '---\ntitle: Hoe {mark} werkt\ndescription: Vanaf {minAnswers}\norder: 1\n---\n\nTekst',
    },
    [
      'nl/method.mdx:2 error bad-prose: found "{mark}" for "title" in the head; expected words: a name is filled in below the head alone; write what is to stand there, or leave it out',
      'nl/method.mdx:3 error bad-prose: found "{minAnswers}" for "description" in the head; expected words: a name is filled in below the head alone; write what is to stand there, or leave it out',
    ],
  ],
  [
    'no text',
    { 'nl/method.mdx': head },
    ['nl/method.mdx:1 error bad-prose: found no text; expected a text below the head; write the text'],
  ],
  [
    'damage, and line ends of Windows',
    { 'nl/method.mdx': `${head}EÃ©n regel\n{x}`.replaceAll('\n', '\r\n') },
    [
      'nl/method.mdx:7:2 error damaged-text: found the characters "Ã©", which come from a wrong conversion; expected text with its accents whole; write the text again, and save it as UTF-8',
    ],
  ],
  [
    'bytes that are no text',
    { 'nl/method.mdx': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]) },
    [
      'nl/method.mdx:1 error not-text: found bytes that are no text; expected a text file in UTF-8, UTF-16 or Windows-1252; save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again',
    ],
  ],
  [
    'a text without end',
    { 'nl/method.mdx': `${head}${'tekst '.repeat(200_000)}` },
    [
      'nl/method.mdx:1 error bad-text: found more than 1000 thousand characters; expected a text that people read; deliver the right file, or a shorter text',
    ],
  ],
];

it.each(folders)('%s', async (_name, changes, lines) => {
  expect(await linesAbout(changes)).toEqual(lines);
});

it.each([
  ['Windows-1252', Buffer.from(`${head}Cliënten én meer`, 'latin1')],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${head}Cliënten én meer`, 'utf16le')])],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${head}Cliënten én meer`)],
])('reads prose in %s', async (_name, bytes) => {
  const files = memoryFiles({ 'nl/method.mdx': bytes });
  const log = new FindingLog();
  const [page] = await readProsePages({ files, log }, ['nl/method.mdx'], terms);
  expect(page?.body).toBe('Cliënten én meer');
});

it('reads the words of a site as the page has them: a line that begins with one may be code', async () => {
  const log = new FindingLog();
  const mark = { nl: 'import "data:text/javascript,0"', en: 'the mark' };
  const files = memoryFiles({ 'nl/method.mdx': `${head}Tekst.\n\n{mark}\n\nMeer.` });
  await readProsePages({ files, log }, ['nl/method.mdx'], { ...terms, mark });
  expect(log.findings().map(({ file, kind }) => [file, kind])).toContainEqual([
    'terms.json',
    'prose-code/word',
  ]);
});

it('takes the pages of this repository', async () => {
  const root = join(import.meta.dirname, '../../content');
  const own = Object.fromEntries(
    languages.flatMap((language) =>
      proseNames.map((name) => {
        const path = `${language}/${name}.mdx`;
        return [path, readFileSync(join(root, path))] as const;
      }),
    ),
  );
  expect(await linesAbout(own)).toEqual([]);
});
