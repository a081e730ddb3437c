import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, run, tinySite, type TinySite } from '../faults/tiny-site.ts';
import { bytesOf, differing } from '../site/folders.ts';

const root = resolve(import.meta.dirname, '../..');
let site: TinySite;
let packed: Map<string, string>;
const isPacked = (path: string): boolean => /\.(?:br|gz)$/.test(path);
const build = (out: string, ...more: string[]) =>
  run(buildCommand({ ...site, out: join(site.dir, out) }, ...more));

beforeAll(async () => {
  site = tinySite();
  expect(await build('packed', '--compress')).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^compressed: \d+ packed files made anew, 0 from before$/m) as string,
  });
  packed = bytesOf(join(site.dir, 'packed'));
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

describe('a site that is compressed', () => {
  it('stays when nothing changed', async () => {
    expect(await build('packed', '--compress')).toMatchObject({
      text: expect.stringMatching(/^unchanged: nothing that the site is made from; /m) as string,
    });
  });

  it('is the site that is not, with packed forms beside its texts', async () => {
    expect(await build('plain')).toMatchObject({ code: 0 });
    const plain = bytesOf(join(site.dir, 'plain'));
    expect([...plain.keys()].filter(isPacked)).toEqual([]);
    const rest = new Map([...packed].filter(([path]) => !isPacked(path)));
    // the mark counts no packed forms: whoever packs files by hand may too
    expect(differing(rest, plain)).toEqual([]);
    const pages = [...plain].filter(([path, bytes]) => path.endsWith('index.html') && bytes.length >= 1024);
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter(([path]) => !packed.has(`${path}.br`) || !packed.has(`${path}.gz`))).toEqual([]);
  });

  it('is another one when it is to be plain, and gets its packed forms back', async () => {
    expect(await build('packed')).toMatchObject({
      text: expect.stringMatching(/^changed: 0 files to upload, [1-9]\d* to remove; /m) as string,
    });
    const changes = readFileSync(join(site.cache, 'changed.txt'), 'utf8').trimEnd().split('\n');
    expect(changes.filter((line) => !/^remove .*\.(?:br|gz)$/.test(line))).toEqual([]);
    expect(changes).toHaveLength([...packed.keys()].filter(isPacked).length);
    // everything was kept from the first build
    expect(await build('packed', '--compress')).toMatchObject({
      text: expect.stringMatching(/^compressed: 0 packed files made anew, [1-9]\d* from before$/m) as string,
    });
    expect(differing(bytesOf(join(site.dir, 'packed')), packed)).toEqual([]);
  });

  it('is the same from parts that are compressed, and from no others', async () => {
    const part = (number: number, ...more: string[]) =>
      build(`part-${number}`, '--part', `${number}/2`, '--jobs', '1', ...more);
    const merge = () =>
      run([
        join(root, 'scripts/build-merge.ts'),
        '--lang',
        'en',
        ...[1, 2].map((number) => join(site.dir, `part-${number}`)),
        '--out',
        join(site.dir, 'merged'),
      ]);
    expect(await part(1, '--compress')).toMatchObject({ code: 0 });
    expect(await part(2)).toMatchObject({ code: 0 });
    expect(await merge()).toMatchObject({
      code: 1,
      text: expect.stringMatching(/ are parts of different sites: /) as string,
    });
    expect(await part(2, '--compress')).toMatchObject({ code: 0 });
    expect(await merge()).toMatchObject({ code: 0 });
    expect(differing(bytesOf(join(site.dir, 'merged')), packed)).toEqual([]);
  });

  it('gets new packed forms of what changed', async () => {
    appendFileSync(join(site.content, 'nl/method.mdx'), '\nEen zin van daarna.\n');
    expect(await build('packed', '--compress')).toMatchObject({
      text: expect.stringMatching(/^compressed: 2 packed files made anew, [1-9]\d* from before$/m) as string,
    });
    const changes = readFileSync(join(site.cache, 'changed.txt'), 'utf8').trimEnd().split('\n');
    const page = 'upload over/methode/index.html';
    expect(changes).toEqual([page, `${page}.br`, `${page}.gz`]);
  });
});
