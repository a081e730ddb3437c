import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearSets } from '../../src/site/cache/clear-sets.ts';
import { keepSet, placeSet, provenSet, setsIn } from '../../src/site/cache/kept-set.ts';
import { linkOrCopy } from '../../src/site/cache/link-or-copy.ts';

const key = 'a'.repeat(32);
const day = 24 * 60 * 60 * 1000;
let dir: string;
let cache: string;
let site: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapportkaart-sets-'));
  [cache, site] = [join(dir, 'cache'), join(dir, 'site')];
  mkdirSync(join(site, 'a/b'), { recursive: true });
  writeFileSync(join(site, 'a/index.html'), 'a page');
  writeFileSync(join(site, 'a/b/same.html'), 'a page');
  writeFileSync(join(site, 'a/b/data.csv'), 'x;y');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

const paths = ['a/index.html', 'a/b/same.html', 'a/b/data.csv'];
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('files of a site that are kept under one key', () => {
  it('prove themselves, and stand in another site as links to the same bytes', () => {
    const name = keepSet(cache, key, site, paths);
    expect(setsIn(cache)).toEqual(new Map([[key, name]]));
    const files = provenSet(cache, name);
    expect(files?.map(({ path }) => path)).toEqual(paths);
    const other = join(dir, 'other');
    placeSet(cache, files ?? [], other);
    for (const path of paths) {
      expect(readFileSync(join(other, path), 'utf8')).toBe(readFileSync(join(site, path), 'utf8'));
      expect(statSync(join(other, path)).nlink).toBeGreaterThan(1);
    }
    // equal bytes are kept once
    expect(filesIn(join(cache, 'files'))).toHaveLength(2);
  });

  const damages: readonly (readonly [string, () => void])[] = [
    ['a file is longer', () => appendFileSync(filesIn(join(cache, 'files'))[0] ?? '', 'x')],
    ['a file is empty', () => truncateSync(filesIn(join(cache, 'files'))[0] ?? '', 0)],
    ['a file is gone', () => rmSync(filesIn(join(cache, 'files'))[0] ?? '')],
    ['the list is longer', () => appendFileSync(filesIn(join(cache, 'sets'))[0] ?? '', ' ')],
    ['the list is half', () => truncateSync(filesIn(join(cache, 'sets'))[0] ?? '', 20)],
    [
      'a file is a pipe',
      () => {
        const [path = ''] = filesIn(join(cache, 'files'));
        rmSync(path);
        execFileSync('mkfifo', [path]);
      },
    ],
  ];

  it.each(damages)('are not believed when %s, and are kept anew', (_what, damage) => {
    const name = keepSet(cache, key, site, paths);
    damage();
    expect(provenSet(cache, name)).toBeNull();
    // the site's own files share their bytes with the damaged ones: a build makes them anew
    rmSync(site, { recursive: true });
    mkdirSync(join(site, 'a/b'), { recursive: true });
    writeFileSync(join(site, 'a/index.html'), 'a page');
    writeFileSync(join(site, 'a/b/same.html'), 'a page');
    writeFileSync(join(site, 'a/b/data.csv'), 'x;y');
    expect(provenSet(cache, keepSet(cache, key, site, paths))?.map(({ path }) => path)).toEqual(paths);
  });

  it('are never written onto: a file that comes in the place of a link leaves the other as it was', () => {
    const [one, other] = [join(dir, 'one'), join(dir, 'other')];
    writeFileSync(one, 'new');
    writeFileSync(other, 'old');
    linkOrCopy(other, join(dir, 'link'));
    linkOrCopy(one, join(dir, 'link'));
    expect(readFileSync(join(dir, 'link'), 'utf8')).toBe('new');
    expect(readFileSync(other, 'utf8')).toBe('old');
    expect(readdirSync(dir).sort()).toEqual(['link', 'one', 'other', 'site']);
  });

  it('link to a file that another thread keeps anew again and again', async () => {
    const [file, links] = [join(dir, 'file'), join(dir, 'links')];
    writeFileSync(file, 'bytes');
    mkdirSync(links);
    const other = new Worker(
      `const { renameSync, writeFileSync } = require('node:fs');
      const { parentPort, workerData: file } = require('node:worker_threads');
      parentPort.postMessage('begins');
      for (;;) {
        writeFileSync(file + '.new', 'bytes');
        renameSync(file + '.new', file);
      }`,
      { eval: true, workerData: file },
    );
    try {
      await new Promise((begun) => other.once('message', begun));
      for (let at = 0; at < 20_000; at += 1) linkOrCopy(file, join(links, String(at)));
    } finally {
      await other.terminate();
    }
    expect(readdirSync(links)).toHaveLength(20_000);
  });

  const closed: readonly (readonly [string, number])[] = [
    ['its owner alone', 0o600],
    ['its group', 0o660],
  ];

  it.each(closed)('are for the readers of a file that is made now, where kept for %s', (_whom, rights) => {
    const files = provenSet(cache, keepSet(cache, key, site, paths)) ?? [];
    const usual = statSync(join(site, 'a/index.html')).mode & 0o777;
    for (const path of filesIn(join(cache, 'files'))) chmodSync(path, rights);
    const other = join(dir, 'other');
    placeSet(cache, files, other);
    for (const path of paths) expect(statSync(join(other, path)).mode & 0o777).toBe(usual);
    // what is kept is not changed: another site may have it as a link
    for (const path of filesIn(join(cache, 'files'))) expect(statSync(path).mode & 0o777).toBe(rights);
  });

  it('go a month after their last use, and keep the dates of what a site shows', () => {
    const now = Date.now();
    const used = keepSet(cache, key, site, ['a/index.html']);
    const old = keepSet(cache, 'b'.repeat(32), site, ['a/b/data.csv']);
    const foreign = join(cache, 'sets', 'notes.json');
    writeFileSync(foreign, '{}');
    utimesSync(join(cache, 'sets', old), (now - 31 * day) / 1000, (now - 31 * day) / 1000);
    const date = statSync(join(site, 'a/index.html')).mtimeMs;
    const { sums, dropped } = clearSets(cache, new Set([used]), now, { most: 9 });
    expect(dropped).toBe(1);
    expect([...setsIn(cache).values()]).toEqual([used]);
    expect(sums.size).toBe(1);
    expect(statSync(join(site, 'a/index.html')).mtimeMs).toBe(date);
    expect(existsSync(foreign)).toBe(true);
    // a file that no list names stays for a day: another build may be about to list it
    expect(filesIn(join(cache, 'files'))).toHaveLength(2);
    clearSets(cache, new Set([used]), now + 2 * day, { most: 9 });
    expect(filesIn(join(cache, 'files'))).toHaveLength(1);
  });

  it('leave a list alone that another build is writing', () => {
    const name = keepSet(cache, key, site, ['a/index.html']);
    const draft = join(cache, 'sets', `.${name}.${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}`);
    writeFileSync(draft, '[');
    const now = Date.now();
    clearSets(cache, new Set([name]), now, { most: 9 });
    expect(existsSync(draft)).toBe(true);
    // a month later nobody writes it any more
    utimesSync(draft, (now - 31 * day) / 1000, (now - 31 * day) / 1000);
    expect(clearSets(cache, new Set([name]), now, { most: 9 }).dropped).toBe(1);
    expect(existsSync(draft)).toBe(false);
  });

  it('are no more than is asked, and the oldest go first', () => {
    const now = Date.now();
    const names = Array.from({ length: 7 }, (_, at) => {
      const name = keepSet(cache, String(at).repeat(32), site, ['a/index.html']);
      utimesSync(join(cache, 'sets', name), now / 1000 - 100 + at, now / 1000 - 100 + at);
      return name;
    });
    clearSets(cache, new Set(names.slice(0, 1)), now, { most: 4 });
    expect([...setsIn(cache).values()].sort()).toEqual([names[0], ...names.slice(4)].sort());
  });
});
