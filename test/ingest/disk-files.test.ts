import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { readContent } from '../../src/site/content-files.ts';
import { small } from './small.ts';
import { temporary, writeFiles } from '../site/folders.ts';

let dir: string;
const at = (path: string): string => join(dir, path);

beforeEach(() => {
  dir = temporary();
  writeFiles(dir, small());
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The findings about the folder, one line each. */
async function lines(): Promise<string[]> {
  const { findings } = await readDataset(diskFiles(dir));
  return findings.map((one) => findingLine(one, 'en'));
}

/** Puts something else in the place of a file. */
function replace(path: string, make: (file: string) => void): void {
  rmSync(at(path));
  make(at(path));
}

const pipe = (file: string): void => void execFileSync('mkfifo', [file]);
const link =
  (target: string) =>
  (file: string): void =>
    symlinkSync(target, file);

/** What stands in the place of a file, and what is said of it. */
const stand: readonly (readonly [name: string, make: (file: string) => void, said: string])[] = [
  ['a pipe', pipe, 'found a pipe; expected a file that can be read; put a copy of the file in this place'],
  [
    'an endless device',
    link('/dev/zero'),
    'found a device; expected a file that can be read; put a copy of the file in this place',
  ],
  [
    'a device that waits',
    link('/dev/tty'),
    'found a device; expected a file that can be read; put a copy of the file in this place',
  ],
  [
    'a broken link',
    link('not-there.csv'),
    'found a link to a file that is not there; expected a file that can be read; put the file itself in this place',
  ],
  [
    'a link to itself',
    (file) => symlinkSync(file, file),
    'found a link that leads back to itself; expected a file that can be read; put the file itself in this place',
  ],
  [
    'a link to a folder',
    link('.'),
    'found a folder, or a link to one; expected a file that can be read; put the file itself in this place',
  ],
  [
    'a file that the system does not give',
    link('/proc/self/mem'),
    'found a file that the disk or network does not give; expected a file that can be read; see whether the disk is there and whole',
  ],
];

describe.each(['providers.csv', 'services.json', '2023/sample.csv', '2023/responses.csv'])(
  'in place of %s',
  (path) => {
    it.each(stand)('%s', async (_name, make, said) => {
      replace(path, make);
      expect(await lines()).toContain(`${path}:1 error unreadable-file: ${said}`);
    });
  },
);

describe.each(['nl/method.mdx', 'site.json', 'report/nl/survey.json', 'replies/2023/stapsteen.md'])(
  'in place of content/%s',
  (path) => {
    it.each(stand.slice(0, 4))('%s', async (_name, make, said) => {
      writeFiles(dir, { [path]: 'x' });
      replace(path, make);
      const { findings } = await readContent(dir);
      const own = findings
        .map((one) => findingLine(one, 'en'))
        .filter((line) => line.startsWith(`content/${path}:`));
      // remarks are read once the figures are there; the test of remarks hands them the same
      expect(own).toEqual(
        path.startsWith('replies/') ? [] : [`content/${path}:1 error unreadable-file: ${said}`],
      );
    });
  },
);

it('a socket', async () => {
  rmSync(at('providers.csv'));
  const server = createServer();
  await new Promise<void>((done) => server.listen(at('providers.csv'), done));
  try {
    expect(await lines()).toContain(
      'providers.csv:1 error unreadable-file: found a socket; expected a file that can be read; put a copy of the file in this place',
    );
  } finally {
    await new Promise((done) => server.close(done));
  }
});

it('a gigabyte of nothing is judged by its first bytes', async () => {
  replace('2023/responses.csv', (file) => writeFileSync(file, ''));
  truncateSync(at('2023/responses.csv'), 2 ** 30);
  let read = 0;
  const files = diskFiles(dir);
  const { findings } = await readDataset({
    list: () => files.list(),
    async open(path) {
      const pieces = await files.open(path);
      return (async function* () {
        for await (const piece of pieces) {
          if (path === '2023/responses.csv') read += piece.length;
          yield piece;
        }
      })();
    },
  });
  expect(findings.map((one) => findingLine(one, 'en'))).toEqual([
    '2023/responses.csv:1 error not-text: found bytes that are no text; expected a text file in UTF-8, UTF-16 or Windows-1252; save the file as text (from a spreadsheet: "CSV UTF-8") and deliver it again',
  ]);
  expect(read).toBeLessThanOrEqual(64 * 1024);
});

/** Reads the folder as a user who owns nothing, in a process of its own. */
async function linesOfNobody(): Promise<string[]> {
  const code = `
    const [data, ingest, text] = process.argv.slice(1);
    const { readDataset } = await import(ingest + '/dataset.ts');
    const { diskFiles } = await import(ingest + '/disk-files.ts');
    const { findingLine } = await import(text + '/finding.ts');
    process.setgroups([]); process.setgid(65534); process.setuid(65534);
    const { findings } = await readDataset(diskFiles(data));
    console.log(JSON.stringify(findings.map((one) => findingLine(one, 'en'))));`;
  const src = join(import.meta.dirname, '../../src');
  const child = spawn(
    process.execPath,
    ['--input-type=module', '-e', code, dir, join(src, 'ingest'), join(src, 'text')],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const output: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => output.push(part));
  await new Promise((done) => child.on('close', done));
  return JSON.parse(Buffer.concat(output).toString('utf8')) as string[];
}

it('a file and a folder that may not be read, as a user who owns nothing', async () => {
  chmodSync(dir, 0o755);
  chmodSync(at('services.json'), 0o600);
  mkdirSync(at('2019'), { mode: 0o700 });
  expect(await linesOfNobody()).toEqual([
    '2019/:1 error unreadable-file: found something that this user may not read; expected a folder that can be read; give the user who builds the site leave to read it',
    'services.json:1 error unreadable-file: found something that this user may not read; expected a file that can be read; give the user who builds the site leave to read it',
  ]);
});

it('passes over what Excel, Windows and editors leave behind', async () => {
  writeFiles(dir, {
    '2023/~$sample.csv': 'x',
    '~$providers.xlsx': 'x',
    'Thumbs.db': 'x',
    '2023/desktop.ini': 'x',
    'Desktop.ini': 'x',
    '.DS_Store': 'x',
    '2023/.#sample.csv': 'x',
    '__MACOSX/2023/._sample.csv': 'x',
    '.git/config': 'x',
  });
  expect(await lines()).toEqual([]);
});

it('prints names that hide something safely, and tells names that are no text', async () => {
  writeFiles(dir, { '2023/a\u001b[31m\n\u202efdp.csv': 'x' });
  writeFileSync(
    Buffer.concat([Buffer.from(`${dir}/2023/caf`), Buffer.from([0xe9]), Buffer.from('.csv')]),
    'x',
  );
  expect(await lines()).toEqual([
    '2023/a\\u{1b}[31m\\u{a}\\u{202e}fdp.csv:1 error unknown-file: found a file without a role; expected a file of the data folder; rename it, or move it out of the data folder',
    '2023/caf\ufffd.csv:1 error unreadable-file: found a name that the system cannot pass on; expected a file that can be read; give the file a shorter name in plain letters',
  ]);
});

it.each(['met # en %20', '[2023] {a}', 'wat! een? map&', 'Coöperatie ’t Ei', 'x'.repeat(240)])(
  'reads a folder named %s',
  async (name) => {
    const inside = join(dir, name);
    writeFiles(inside, small());
    const { findings, dataset } = await readDataset(diskFiles(inside));
    expect(findings).toEqual([]);
    expect(dataset?.periods.length).toBeGreaterThan(0);
  },
);

it('says that there is no folder', async () => {
  const { findings } = await readDataset(diskFiles(at('providers.csv')));
  expect(findings.map((one) => findingLine(one, 'en'))).toEqual([
    '.:1 error missing-file: found no data folder that can be read; expected a folder with providers.csv and services.json; correct the path of the folder',
  ]);
});
