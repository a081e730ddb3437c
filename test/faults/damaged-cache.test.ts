import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { bytesOf, differing } from '../site/folders.ts';
import { buildCommand, run, tinySite, type TinySite } from './tiny-site.ts';

let site: TinySite;
let whole: Map<string, string>;

beforeAll(async () => {
  site = tinySite();
  // the first build finds an empty cache
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  whole = bytesOf(site.out);
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

const kinds: readonly ((path: string) => void)[] = [
  (path) => truncateSync(path, 0),
  (path) => truncateSync(path, Math.floor(statSync(path).size / 2)),
  (path) => appendFileSync(path, 'x'),
  (path) => writeFileSync(path, Buffer.alloc(statSync(path).size)),
  (path) => {
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length / 2);
    // twice is not as it was: a file may bear two names
    bytes[at] = ((bytes[at] ?? 0) + 1) % 256;
    writeFileSync(path, bytes);
  },
  (path) => {
    rmSync(path);
    mkdirSync(join(path, 'in'), { recursive: true });
  },
  (path) => {
    rmSync(path);
    symlinkSync('/dev/zero', path);
  },
  (path) => {
    rmSync(path);
    execFileSync('mkfifo', [path]);
  },
];

it('entries damaged in eight ways are made anew: the site is that of a build without a cache', async () => {
  const images = join(site.cache, 'images');
  // reports, images, the lists of files that were made together, the page bundle and the data of all, in turn, and one whole file under the name of another
  const folders = [
    'reports',
    'images',
    'sets',
    ...['', 'bundles/', 'data/'].flatMap((kept) =>
      readdirSync(join(site.cache, kept, 'files')).map((part) => `${kept}files/${part}`),
    ),
  ];
  const files = folders.flatMap((folder) =>
    readdirSync(join(site.cache, folder))
      .sort()
      .map((name) => join(site.cache, folder, name)),
  );
  expect(files.length).toBeGreaterThan(kinds.length);
  files.forEach((path, at) => kinds[at % kinds.length]?.(path));
  const [first = '', second = ''] = readdirSync(images)
    .filter((name) => statSync(join(images, name)).isFile())
    .map((name) => join(images, name));
  copyFileSync(second, first);

  const built = await run(buildCommand(site));
  expect(built).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^reports: 6 in pdf, 6 made anew$/m) as string,
  });
  expect(built.text).toMatch(/; [1-9]\d* images drawn anew$/m);
  expect(differing(bytesOf(site.out), whole)).toEqual([]);
  // of a site that stands nothing would be made
  rmSync(site.out, { recursive: true });
  const again = await run(buildCommand(site));
  expect(again.text).toMatch(/^reports: 6 in pdf, 0 made anew$/m);
  expect(again.text).toMatch(/; 0 images drawn anew$/m);
  expect(differing(bytesOf(site.out), whole)).toEqual([]);
});

it.each([
  ['every third file', 3],
  ['each file', 1],
])('%s of those that whole lists name, damaged or gone, gives the same site', async (_, nth) => {
  const files = ['', 'bundles/', 'data/'].flatMap((kept) =>
    filesIn(join(site.cache, kept, 'files')).map((path) => join(site.cache, kept, 'files', path)),
  );
  const changed = files.filter((_path, at) => at % nth === 0);
  expect(changed.length).toBeGreaterThan(nth === 1 ? 100 : 30);
  for (const [at, path] of changed.entries()) {
    if (at % 2 === 0) rmSync(path);
    // as long as it was
    else
      writeFileSync(
        path,
        readFileSync(path).map((byte) => byte ^ 1),
      );
  }
  rmSync(site.out, { recursive: true });
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  expect(differing(bytesOf(site.out), whole)).toEqual([]);
});
