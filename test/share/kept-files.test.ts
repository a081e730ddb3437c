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

describe('files that builds keep', () => {
  it('go a month after a build last used them, half-written ones too', async () => {
    await keep('used-and-old.png', 90);
    await keep('unused-and-young.png', 29);
    await keep('unused-and-old.png', 31);
    await keep('used-and-old.png.4711-2', 31);
    await clearKeptFiles(folder, new Set(['used-and-old.png', 'never-there.png']), now);
    expect((await readdir(folder)).sort()).toEqual(['unused-and-young.png', 'used-and-old.png']);
  });

  it('count from their last use, not from when they were made', async () => {
    await keep('kept.pdf', 29);
    await clearKeptFiles(folder, new Set(['kept.pdf']), now);
    expect((await stat(join(folder, 'kept.pdf'))).mtimeMs).toBe(now);
    await clearKeptFiles(folder, new Set(), now + 29 * day);
    expect(await readdir(folder)).toEqual(['kept.pdf']);
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
