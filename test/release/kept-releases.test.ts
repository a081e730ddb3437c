import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeMark } from '../../src/site/folder/mark.ts';
import { assetsIn, carryAssets } from '../../src/site/release/carried-assets.ts';
import {
  currentRelease,
  dropReleases,
  makeCurrent,
  nextRelease,
  releaseBefore,
  releasesIn,
  removeRelease,
} from '../../src/site/release/kept-releases.ts';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapportkaart-releases-'));
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function made(...names: string[]): void {
  for (const name of names) mkdirSync(join(dir, name));
}

it.each([
  [[], '2026-11-26', '2026-11-26-1'],
  [['2026-11-25-4'], '2026-11-26', '2026-11-26-1'],
  [['2026-11-26-9', '2026-11-26-10'], '2026-11-26', '2026-11-26-11'],
  // a clock that went back
  [['2026-11-27-1', '2026-11-26-3'], '2026-11-26', '2026-11-27-2'],
] as const)('after %j comes, on %s, %s', (names, today, next) => {
  expect(nextRelease(names, today)).toBe(next);
});

it.each([
  [['2026-01-01-9', '2026-01-01-10', '2026-01-02-1'], '2026-01-02-1', '2026-01-01-10'],
  [['2026-01-01-9', '2026-01-01-10'], '2026-01-01-10', '2026-01-01-9'],
  [['2026-01-01-9', '2026-01-01-10'], '2026-01-01-9', null],
  [['2026-01-01-9'], '2026-01-02-1', '2026-01-01-9'],
] as const)('of %j, before %s stands %s', (names, current, before) => {
  expect(releaseBefore(names, current)).toBe(before);
});

describe('a folder of releases', () => {
  it('has a link to the current one, and keeps three', () => {
    made('2026-01-01-1', '2026-01-01-2', '2026-01-01-10', '2026-01-02-1', 'other');
    expect(currentRelease(dir)).toBeNull();
    makeCurrent(dir, '2026-01-01-2');
    makeCurrent(dir, '2026-01-02-1');
    expect(readlinkSync(join(dir, 'current'))).toBe('2026-01-02-1');
    expect(dropReleases(dir)).toEqual(['2026-01-01-1']);
    expect(readdirSync(dir).sort()).toEqual([
      '2026-01-01-10',
      '2026-01-01-2',
      '2026-01-02-1',
      'current',
      'other',
    ]);
  });

  it('never drops the current one', () => {
    made('2026-01-01-1', '2026-01-01-2', '2026-01-01-3', '2026-01-01-4', '2026-01-01-5');
    makeCurrent(dir, '2026-01-01-1');
    expect(dropReleases(dir)).toEqual(['2026-01-01-2']);
    expect(() => removeRelease(dir, '2026-01-01-1')).toThrow(/is what readers get/);
    removeRelease(dir, '2026-01-01-5');
    expect(releasesIn(dir)).toEqual(['2026-01-01-1', '2026-01-01-3', '2026-01-01-4']);
  });

  it('leaves a folder named current of somebody else alone', () => {
    made('current');
    expect(() => currentRelease(dir)).toThrow(/is no link of this program/);
    expect(lstatSync(join(dir, 'current')).isDirectory()).toBe(true);
  });
});

describe('assets that a release carries', () => {
  it('are those that the others were made with, and not what they carry themselves', () => {
    for (const [name, own, carried] of [
      ['a', 'a.css', 'older.css'],
      ['b', 'b.css', 'a.css'],
    ] as const) {
      mkdirSync(join(dir, name, 'assets'), { recursive: true });
      for (const asset of [own, carried]) writeFileSync(join(dir, name, 'assets', asset), asset);
      writeMark(join(dir, name), 'site', [own]);
    }
    mkdirSync(join(dir, 'c', 'assets'), { recursive: true });
    writeFileSync(join(dir, 'c', 'assets', 'c.css'), 'c.css');
    carryAssets([join(dir, 'a'), join(dir, 'b')], join(dir, 'c'));
    expect(assetsIn(join(dir, 'c'))).toEqual(['a.css', 'b.css', 'c.css']);
    // shared, and still there when the release that it came from goes
    expect(statSync(join(dir, 'c', 'assets', 'a.css')).nlink).toBe(2);
    rmSync(join(dir, 'a'), { recursive: true });
    expect(existsSync(join(dir, 'c', 'assets', 'a.css'))).toBe(true);
  });
});
