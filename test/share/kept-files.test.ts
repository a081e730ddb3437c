import { mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearKeptFiles } from '../../src/site/kept-files.ts';

/** Noon of a fixed day, in milliseconds. */
const now = Date.UTC(2026, 2, 18, 12);
const day = 24 * 60 * 60 * 1000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapportkaart-kept-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function keep(name: string, days: number): Promise<void> {
  await writeFile(join(folder, name), name);
  await utimes(join(folder, name), (now - days * day) / 1000, (now - days * day) / 1000);
}

/** A name as the cache gives it, from one letter. */
const named = (letter: string): string => `${letter.repeat(32)}-${'0'.repeat(64)}.png`;

describe('files that builds keep', () => {
  it('go a month after a build last used them, half-written ones and those of earlier versions too', async () => {
    const half = `.${named('d')}.01234567-89ab-cdef-0123-456789abcdef`;
    await keep(named('a'), 90);
    await keep(named('b'), 29);
    await keep(named('c'), 31);
    await keep(half, 31);
    await keep(`${'e'.repeat(32)}.pdf`, 31);
    await keep(`${'e'.repeat(32)}.png.4711-2`, 31);
    await clearKeptFiles(folder, new Set([named('a'), named('f')]), now);
    expect((await readdir(folder)).sort()).toEqual([named('a'), named('b')]);
  });

  it('never go when the cache did not name them, however old', async () => {
    for (const name of ['thesis.pdf', 'photo.png', '.hidden', 'abc.pdf']) await keep(name, 900);
    await clearKeptFiles(folder, new Set(), now);
    expect(await readdir(folder)).toHaveLength(4);
  });

  it('count from their last use, not from when they were made', async () => {
    await keep(named('a'), 29);
    await clearKeptFiles(folder, new Set([named('a')]), now);
    expect((await stat(join(folder, named('a')))).mtimeMs).toBe(now);
    await clearKeptFiles(folder, new Set(), now + 29 * day);
    expect(await readdir(folder)).toEqual([named('a')]);
    await clearKeptFiles(folder, new Set(), now + 31 * day);
    expect(await readdir(folder)).toEqual([]);
  });

  it('may be none: a folder that is not there yet is no fault', async () => {
    await clearKeptFiles(join(folder, 'not-there'), new Set(['a.png']), now);
    await mkdir(join(folder, 'not-there'));
    await clearKeptFiles(join(folder, 'not-there'), new Set(['a.png']), now);
    expect(await readdir(join(folder, 'not-there'))).toEqual([]);
  });
});
