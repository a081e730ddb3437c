import { spawnSync } from 'node:child_process';
import {
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
import { pairsIn } from '../../src/site/compared-pairs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-pairs-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a pair that was compared', () => {
  it('is known again, alone and to the same code alone', async () => {
    await pairsIn(folder, 'one').add('record', 'tables');
    expect(pairsIn(folder, 'one').has('record', 'tables')).toBe(true);
    expect(pairsIn(folder, 'one').has('record', 'others')).toBe(false);
    expect(pairsIn(folder, 'other').has('record', 'tables')).toBe(false);
    expect(pairsIn(join(folder, 'not-there'), 'one').has('record', 'tables')).toBe(false);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  const damage: readonly (readonly [kind: string, spoil: (path: string) => void])[] = [
    ['empty', (path) => truncateSync(path, 0)],
    ['longer', (path) => writeFileSync(path, 'x', { flag: 'a' })],
    ['of other text', (path) => writeFileSync(path, readFileSync(path, 'utf8').replace('record', 'recorD'))],
    [
      'a link to the same text',
      (path) => {
        writeFileSync(`${path}-moved`, readFileSync(path));
        rmSync(path);
        symlinkSync(`${path}-moved`, path);
      },
    ],
    [
      'a pipe',
      (path) => {
        rmSync(path);
        spawnSync('mkfifo', [path]);
      },
    ],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(join(path, 'in'), { recursive: true });
      },
    ],
  ];

  it.each(damage)('in a file that is %s is compared again, and then kept anew', async (_kind, spoil) => {
    const pairs = pairsIn(folder, 'one');
    await pairs.add('record', 'tables');
    spoil(join(folder, readdirSync(folder)[0] ?? ''));
    expect(pairs.has('record', 'tables')).toBe(false);
    await pairs.add('record', 'tables');
    expect(pairs.has('record', 'tables')).toBe(true);
  });
});
