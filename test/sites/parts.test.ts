import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildCommand, run, start, tinySite, type TinySite } from '../faults/tiny-site.ts';
import { bytesOf, differing } from '../site/folders.ts';

const root = resolve(import.meta.dirname, '../..');
let site: TinySite;
const partAt = (number: number): string => join(site.dir, `part-${number}`);
const merged = (): string => join(site.dir, 'merged');

const merge = (...parts: string[]) =>
  run([join(root, 'scripts/build-merge.ts'), '--lang', 'en', ...parts, '--out', merged()]);

beforeAll(async () => {
  site = tinySite();
  for (const number of [1, 2, 3]) {
    const made = await run(
      buildCommand({ ...site, out: partAt(number) }, '--part', `${number}/3`, '--jobs', '1'),
    );
    expect(made).toMatchObject({ code: 0 });
  }
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

describe('a site that is made in three parts', () => {
  it('is, put together in any order, the site that one build makes', async () => {
    expect(await merge(partAt(3), partAt(1), partAt(2))).toMatchObject({
      code: 0,
      text: expect.stringMatching(/^merged: 3 parts, \d+ files, in /) as string,
    });
    const whole = { ...site, out: join(site.dir, 'whole'), cache: join(site.dir, 'other-cache') };
    expect(await run(buildCommand(whole))).toMatchObject({ code: 0 });
    const bytes = bytesOf(whole.out);
    expect(differing(bytesOf(merged()), bytes)).toEqual([]);
    // no part is the whole: each has files that no other has
    for (const number of [1, 2, 3]) expect(bytesOf(partAt(number)).size).toBeLessThan(bytes.size);
  });

  const refused: readonly (readonly [what: string, spoil: () => string[], line: RegExp])[] = [
    ['a part is missing', () => [partAt(1), partAt(3)], /^Part 2 of 3 is there not at all: /],
    ['a part is named twice', () => [partAt(1), partAt(2), partAt(2)], /^Part 2 of 3 is there 2 times: /],
    ['no part is named', () => [], /^Nothing to merge: /],
    ['a folder is no part', () => [partAt(1), partAt(2), site.data], / is no part of a site: /],
    [
      'a part is of other input',
      () => {
        const other = join(site.dir, 'other');
        cpSync(partAt(3), other, { recursive: true });
        const path = join(other, '.rapportkaart-part.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"input":"\w{4}/, '"input":"0000'));
        return [partAt(1), partAt(2), other];
      },
      / are parts of different sites: /,
    ],
    [
      'a file of a part is not what it was',
      () => {
        const spoilt = join(site.dir, 'spoilt');
        cpSync(partAt(1), spoilt, { recursive: true });
        appendFileSync(join(spoilt, 'index.html'), ' ');
        return [spoilt, partAt(2), partAt(3)];
      },
      /index\.html is not what its part says: /,
    ],
    [
      'a part lists a file outside its folder',
      () => {
        const doctored = join(site.dir, 'doctored');
        cpSync(partAt(1), doctored, { recursive: true });
        writeFileSync(join(site.dir, 'strayed.txt'), 'strayed');
        const sum = createHash('sha256').update('strayed').digest('hex');
        const path = join(doctored, '.rapportkaart-part.json');
        const list = readFileSync(path, 'utf8');
        writeFileSync(path, list.replace('"files":[', `"files":[["../strayed.txt","${sum}"],`));
        return [doctored, partAt(2), partAt(3)];
      },
      / lists "\.\.\/strayed\.txt", which is no file of a site: /,
    ],
  ];

  it.each(refused)('is not put together when %s, and what stands stays', async (_what, spoil, line) => {
    rmSync(merged(), { recursive: true, force: true });
    mkdirSync(merged());
    expect(await merge(...spoil())).toMatchObject({ code: 1, text: expect.stringMatching(line) as string });
    expect(bytesOf(merged()).size).toBe(0);
  });

  it('is no part when data or content changed while it was made, and what stands stays', async () => {
    const before = bytesOf(partAt(2));
    const path = join(site.content, 'nl/method.mdx');
    const text = readFileSync(path, 'utf8');
    const seen = (line: string): void => {
      if (line.startsWith('checked: ')) appendFileSync(path, '\nEen zin van daarna.\n');
    };
    const { ending } = start(
      buildCommand({ ...site, out: partAt(2), cache: join(site.dir, 'new-cache') }, '--part', '2/3'),
      seen,
    );
    const ended = await ending;
    writeFileSync(path, text);
    expect(ended).toMatchObject({
      code: 1,
      text: expect.stringMatching(/^No part was made: data or content changed meanwhile, /m) as string,
    });
    expect(differing(bytesOf(partAt(2)), before)).toEqual([]);
  });

  it.each(['0/3', '4/3', '1', '1/0', 'x'])('has no part %s', async (part) => {
    const made = await run(buildCommand({ ...site, out: join(site.dir, 'none') }, '--part', part));
    expect(made).toMatchObject({ code: 1, text: expect.stringMatching(/^--part: found /) as string });
  });
});
