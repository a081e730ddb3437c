import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { publishFor } from '../../src/publish/publish.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { readRemarks } from '../../src/site/remark-files.ts';
import { small } from '../ingest/small.ts';
import { temporary, writeFiles } from '../site/folders.ts';

let publication: Publication<'public'>;
const dirs: string[] = [];

beforeAll(async () => {
  const { dataset } = await readDataset(memoryFiles(small()));
  if (!dataset) throw new Error('the small fixture does not read');
  ({ publication } = publishFor(scoreDataset(dataset), 'public'));
});

afterAll(() => dirs.forEach((dir) => rmSync(dir, { recursive: true, force: true })));

async function read(files: Readonly<Record<string, string | Uint8Array>>): ReturnType<typeof readRemarks> {
  const dir = temporary();
  dirs.push(dir);
  writeFiles(dir, files);
  return readRemarks(dir, publication);
}

const path = 'replies/2023/stapsteen.md';

const reply = '---\ndate: 2024-05-01\nlanguage: nl\n---\n\nWij zijn **blij**.\n';
const correction = (body: string): Record<string, string> => ({
  'corrections/2024-06-01-kaart.nl.md': `---\ndate: 2024-06-01\ntitle: Kaart\n---\n\n${body}\n`,
  'corrections/2024-06-01-kaart.en.md': `---\ndate: 2024-06-01\ntitle: Map\n---\n\n${body}\n`,
});

it('reads a reply and a correction', async () => {
  const { remarks, findings } = await read({ 'replies/2023/stapsteen.md': reply, ...correction('Anders.') });
  expect(findings).toEqual([]);
  expect(remarks.replies.map(({ provider, period, html }) => [provider, period, html])).toEqual([
    ['stapsteen', '2023', '<p>Wij zijn <strong>blij</strong>.</p>'],
  ]);
  expect(remarks.corrections.map(({ id, date }) => [id, date])).toEqual([['2024-06-01-kaart', '2024-06-01']]);
});

it('makes text of HTML', async () => {
  const { remarks } = await read({
    'replies/2023/stapsteen.md': `${reply}<img src=x onerror=alert(1)>\n[a](javascript:alert(1))`,
  });
  expect(remarks.replies[0]?.html).not.toMatch(/<img|href="javascript/);
});

it.each([
  [
    'a reply to an unknown provider',
    { 'replies/2023/nobody.md': reply },
    ['content/replies/2023/nobody.md:1 error unknown-edition'],
  ],
  [
    'a reply to an unknown period',
    { 'replies/1999/stapsteen.md': reply },
    ['content/replies/1999/stapsteen.md:1 error unknown-edition'],
  ],
  [
    'a reply without a head',
    { 'replies/2023/stapsteen.md': 'Hallo' },
    ['content/replies/2023/stapsteen.md:1 error bad-remark'],
  ],
  [
    'a reply without a text',
    { 'replies/2023/stapsteen.md': '---\ndate: 2024-05-01\nlanguage: nl\n---\n' },
    ['content/replies/2023/stapsteen.md:1 error bad-remark'],
  ],
  [
    'a reply with a wrong date',
    { 'replies/2023/stapsteen.md': reply.replace('2024-05-01', 'mei') },
    ['content/replies/2023/stapsteen.md:2 error bad-remark'],
  ],
  [
    'a reply with a figure',
    { 'replies/2023/stapsteen.md': `${reply}\nEen 7,4!` },
    ['content/replies/2023/stapsteen.md:1 warning figure-in-remark'],
  ],
  [
    'a correction that repeats a figure',
    correction('Er stond 7,4.'),
    [
      'content/corrections/2024-06-01-kaart.en.md:1 error figure-in-remark',
      'content/corrections/2024-06-01-kaart.nl.md:1 error figure-in-remark',
    ],
  ],
])('%s', async (_name, files, expected) => {
  const { findings } = await read(files);
  expect(findings.map((finding) => findingLine(finding, 'en').split(': found')[0])).toEqual(expected);
});

it('wants a correction in both languages', async () => {
  const { 'corrections/2024-06-01-kaart.nl.md': dutch = '' } = correction('Anders.');
  const { findings } = await read({ 'corrections/2024-06-01-kaart.nl.md': dutch });
  expect(findings.map(({ severity, file }) => [severity, file])).toEqual([
    ['error', 'content/corrections/2024-06-01-kaart.nl.md'],
  ]);
});

it.each([
  ['Windows-1252', Buffer.from(reply.replace('blij', 'één'), 'latin1')],
  [
    'UTF-16',
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(reply.replace('blij', 'één'), 'utf16le')]),
  ],
])('reads a reply in %s', async (_name, bytes) => {
  const { remarks, findings } = await read({ [path]: bytes });
  expect(findings).toEqual([]);
  expect(remarks.replies[0]?.html).toBe('<p>Wij zijn <strong>één</strong>.</p>');
});

it.each([
  [
    'damage',
    Buffer.from(`${reply}\nCliÃ«nten`),
    `content/${path}:8:4 error damaged-text: found the characters "Ã«", which come from a wrong conversion; expected text with its accents whole; write the text again, and save it as UTF-8`,
  ],
  [
    'bytes that are no text',
    Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
    `content/${path}:1 error not-text: found bytes that are no text; expected a text file in UTF-8, UTF-16 or Windows-1252; save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again`,
  ],
  [
    'a text without end',
    Buffer.from(`${reply}${'tekst '.repeat(20_000)}`),
    `content/${path}:1 error bad-text: found more than 100 thousand characters; expected a text that people read; deliver the right file, or a shorter text`,
  ],
])('finds %s in a reply', async (_name, bytes, line) => {
  const { remarks, findings } = await read({ [path]: bytes });
  expect(findings.map((one) => findingLine(one, 'en'))).toEqual([line]);
  expect(remarks.replies).toEqual([]);
});

it('does not wait for a pipe in place of a reply, and passes over what Word left behind', async () => {
  const dir = temporary();
  dirs.push(dir);
  writeFiles(dir, { 'replies/2023/~$apsteen.md': 'x', 'replies/2023/.#stapsteen.md': 'x' });
  execFileSync('mkfifo', [join(dir, path)]);
  const { findings } = await readRemarks(dir, publication);
  expect(findings.map((one) => findingLine(one, 'en'))).toEqual([
    `content/${path}:1 error unreadable-file: found a pipe; expected a file that can be read; put a copy of the file in this place`,
  ]);
});

it('lets a reply to a draft wait with it, and a word about what was withdrawn stand', async () => {
  const dir = temporary();
  dirs.push(dir);
  writeFiles(dir, {
    'replies/2027/stapsteen.md': reply,
    'corrections/2024-06-01-weg.nl.md':
      '---\ndate: 2024-06-01\ntitle: Weg\nprovider: stapsteen\nperiod: 2023\n---\n\nIngetrokken.\n',
    'corrections/2024-06-01-weg.en.md':
      '---\ndate: 2024-06-01\ntitle: Gone\nprovider: stapsteen\nperiod: 2023\n---\n\nWithdrawn.\n',
    'replies/2023/stapsteen.md': reply,
  });
  const withdrawn = {
    ...publication,
    periods: publication.periods.map((one) => ({
      ...one,
      editions: one.editions.filter(({ provider }) => provider !== 'stapsteen'),
      withdrawn:
        one.period.id === '2023'
          ? [
              {
                provider: 'stapsteen',
                date: '2024-06-01',
                origin: 'tallied' as const,
                about: ['clients' as const],
              },
            ]
          : [],
    })),
  };
  const { remarks, findings } = await readRemarks(dir, withdrawn, ['2027']);
  expect(findings).toEqual([]);
  expect(remarks.replies.map(({ period }) => period)).toEqual(['2023']);
  expect((await readRemarks(dir, withdrawn)).findings.map(({ code, file }) => [code, file])).toEqual([
    ['unknown-edition', 'content/replies/2027/stapsteen.md'],
  ]);
});

it('leaves out what a demonstration says of providers that other data lacks, and stops nothing', async () => {
  const dir = temporary();
  dirs.push(dir);
  writeFiles(dir, {
    [path]: reply,
    'replies/2023/onbekend.md': reply,
    'corrections/2024-06-01-kaart.nl.md':
      '---\ndate: 2024-06-01\ntitle: Kaart\nprovider: onbekend\n---\n\nAangepast.\n',
    'corrections/2024-06-01-kaart.en.md':
      '---\ndate: 2024-06-01\ntitle: Map\nprovider: onbekend\n---\n\nChanged.\n',
  });
  const { remarks, findings } = await readRemarks(dir, publication, [], 'warning');
  expect(remarks.replies.map(({ provider }) => provider)).toEqual(['stapsteen']);
  expect(remarks.corrections).toEqual([]);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['unknown-provider', 'warning'],
    ['unknown-provider', 'warning'],
    ['unknown-edition', 'warning'],
  ]);
});
