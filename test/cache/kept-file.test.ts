import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildNote } from '../../src/model/build-note.ts';
import { buildLine } from '../../src/text/build-note.ts';
import { keep, keptIn, provenBytes } from '../../src/site/cache/kept-file.ts';
import { usableCache } from '../../src/site/cache/usable-cache.ts';

const key = 'a'.repeat(32);
const bytes = Buffer.from('what was made');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-cache-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a kept file', () => {
  it('is found by its key and proves itself', async () => {
    const name = await keep(folder, key, 'pdf', bytes);
    expect(await keptIn(folder)).toEqual(new Map([[key, name]]));
    expect(await provenBytes(folder, name)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual([name]);
  });

  const damage: readonly (readonly [kind: string, damage: (path: string) => void])[] = [
    ['cut short', (path) => truncateSync(path, 5)],
    ['empty', (path) => truncateSync(path, 0)],
    ['longer', (path) => writeFileSync(path, 'x', { flag: 'a' })],
    ['with one other letter', (path) => writeFileSync(path, 'what was mads')],
    ['NULs of the same length', (path) => writeFileSync(path, Buffer.alloc(bytes.length))],
    ['a folder', (path) => replaced(path, () => mkdirSync(join(path, 'in'), { recursive: true }))],
    ['a link to a file with the same bytes', (path) => replaced(path, () => linkTo(path, bytes))],
    ['a link to nothing', (path) => replaced(path, () => symlinkSync('/no/such/file', path))],
    ['a pipe', (path) => replaced(path, () => spawnSync('mkfifo', [path]))],
    ['a device', (path) => replaced(path, () => symlinkSync('/dev/zero', path))],
  ];

  it.each(damage)('that is %s is not believed, and can be made anew', async (_kind, spoil) => {
    const name = await keep(folder, key, 'pdf', bytes);
    spoil(join(folder, name));
    expect(await provenBytes(folder, name)).toBeNull();
    expect(existsSync(join(folder, name))).toBe(false);
    expect(await keep(folder, key, 'pdf', bytes)).toBe(name);
    expect(readFileSync(join(folder, name))).toEqual(bytes);
  });
});

function replaced(path: string, by: () => void): void {
  rmSync(path);
  by();
}

function linkTo(path: string, content: Uint8Array): void {
  writeFileSync(join(folder, 'other'), content);
  symlinkSync(join(folder, 'other'), path);
}

describe('a cache that cannot be used', () => {
  it('is told in a line, and the build keeps its files elsewhere', () => {
    const said: string[] = [];
    const say = (note: BuildNote): void => void said.push(buildLine(note, 'en'));
    const instead = join(folder, 'instead');
    expect(usableCache(join(folder, 'own'), instead, say)).toBe(join(folder, 'own'));
    expect(said).toEqual([]);
    writeFileSync(join(folder, 'file'), '');
    expect(usableCache(join(folder, 'file'), instead, say)).toBe(instead);
    expect(said).toEqual([
      `cache: ${join(folder, 'file')} is not used, as it cannot be written to (EEXIST); this build makes everything anew`,
    ]);
  });

  it('is one that another user owns', () => {
    if (process.geteuid?.() !== 0)
      throw new Error('run as root: only root can give a folder to another user');
    const said: string[] = [];
    chownSync(folder, 65_534, 65_534);
    usableCache(folder, join(folder, 'instead'), (note) => said.push(buildLine(note, 'en')));
    expect(said).toEqual([
      `cache: ${folder} is not used, as it belongs to another user (number 65534); this build makes everything anew`,
    ]);
  });
});
