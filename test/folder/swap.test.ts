import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thisHolder } from '../../src/site/folder/holder.ts';
import { moveBeside, swapIn } from '../../src/site/folder/swap.ts';
import { clearWorkFolders, makeWorkFolder, nextIn, previousIn } from '../../src/site/folder/work-folder.ts';

let dir: string;
let out: string;
let prefix: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapportkaart-swap-'));
  out = join(dir, 'site');
  prefix = join(dir, '.work-');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function site(path: string, text: string): void {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), text);
}

const standing = (): string => readFileSync(join(out, 'index.html'), 'utf8');

/** The work folder of a build that is gone, with a site in each of its places. */
function leftBy(holder: object, places: Readonly<Record<string, string>>): string {
  const work = `${prefix}aaaaaa`;
  mkdirSync(work);
  writeFileSync(join(work, 'work.json'), JSON.stringify({ output: out, holder }));
  for (const [place, text] of Object.entries(places)) site(join(work, place), text);
  return work;
}

const gone = { ...thisHolder(), boot: 'earlier' };
const hour = 60 * 60 * 1000;

describe('a swap', () => {
  it('puts a new site in place, first or again', async () => {
    for (const text of ['first', 'second']) {
      const work = makeWorkFolder(prefix, out);
      site(join(dir, 'pages'), text);
      await moveBeside(join(dir, 'pages'), work);
      swapIn(work, out);
      expect(standing()).toBe(text);
      rmSync(work, { recursive: true });
    }
    expect(readdirSync(dir)).toEqual(['site']);
  });

  it('brings the old site back when the second rename fails', () => {
    site(out, 'old');
    const work = makeWorkFolder(prefix, out);
    site(nextIn(work), 'new');
    const rename = (from: string, to: string): void => {
      if (from === nextIn(work)) throw new Error('EIO: the disk says no');
      renameSync(from, to);
    };
    expect(() => swapIn(work, out, rename)).toThrow(/what stood there is back: EIO/);
    expect(standing()).toBe('old');
  });

  it('brings it back too when the new site is not there', () => {
    site(out, 'old');
    expect(() => swapIn(makeWorkFolder(prefix, out), out)).toThrow(/what stood there is back: ENOENT/);
    expect(standing()).toBe('old');
  });
});

describe('what a build that is gone left', () => {
  it('brings back the site that it put aside', () => {
    leftBy(gone, { previous: 'old', next: 'new' });
    clearWorkFolders(prefix, Date.now());
    expect(standing()).toBe('old');
    expect(readdirSync(dir)).toEqual(['site']);
  });

  it('goes where a site stands', () => {
    site(out, 'new');
    leftBy(gone, { previous: 'old' });
    clearWorkFolders(prefix, Date.now());
    expect(standing()).toBe('new');
    expect(readdirSync(dir)).toEqual(['site']);
  });

  it('stays while its maker runs, or may run elsewhere', () => {
    for (const holder of [thisHolder(), { ...thisHolder(), host: 'elsewhere' }]) {
      const work = leftBy(holder, { next: 'new' });
      clearWorkFolders(prefix, Date.now());
      expect(readdirSync(nextIn(work))).toEqual(['index.html']);
      rmSync(work, { recursive: true });
    }
  });

  it('is known by its mark: a folder of somebody else stays, whatever its name', () => {
    const foreign = [`${prefix}thesis`, `${prefix}abcdef`, `${out}-next`, `${out}-previous`];
    for (const folder of foreign) site(folder, 'mine');
    writeFileSync(`${prefix}zzzzzz`, 'a file');
    mkdirSync(`${prefix}empty0`);
    mkdirSync(`${prefix}draft0`);
    writeFileSync(`${prefix}draft0/.work.json`, '{"output":');
    clearWorkFolders(prefix, Date.now());
    expect(readdirSync(dir)).toHaveLength(7);
    // left by a build that was cut off before it could mark it, or while it did
    clearWorkFolders(prefix, Date.now() + 2 * hour);
    expect(readdirSync(dir)).toHaveLength(5);
    for (const folder of foreign) expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('mine');
  });

  it('keeps its places in one folder', () => {
    const work = makeWorkFolder(prefix, out);
    expect([nextIn(work), previousIn(work)].every((place) => place.startsWith(work))).toBe(true);
  });
});
