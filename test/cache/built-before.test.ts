import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { builtBefore, recordBuilt } from '../../src/site/cache/built-before.ts';
import { linkOrCopy } from '../../src/site/cache/link-or-copy.ts';
import { changedFiles, writeChanged } from '../../src/site/changed-files.ts';

let dir: string;
let cache: string;
let site: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapportkaart-built-'));
  [cache, site] = [join(dir, 'cache'), join(dir, 'site')];
  mkdirSync(join(site, 'a'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'start');
  writeFileSync(join(site, 'a/index.html'), 'a page');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('a site that was built before from the same', () => {
  it('is known, with whether anything was found in its input', () => {
    recordBuilt(cache, site, 'input', true);
    expect(builtBefore(cache, site, 'input')).toEqual({ hasFindings: true, files: 2 });
  });

  const changes: readonly (readonly [what: string, change: () => void, input: string])[] = [
    ['the input is another', () => undefined, 'other input'],
    ['a file was edited', () => appendFileSync(join(site, 'a/index.html'), ' more'), 'input'],
    ['a file is gone', () => rmSync(join(site, 'a/index.html')), 'input'],
    ['a file came', () => writeFileSync(join(site, 'a/notes.txt'), ''), 'input'],
    [
      'a file was replaced by one of the same length',
      () => {
        rmSync(join(site, 'a/index.html'));
        writeFileSync(join(site, 'a/index.html'), 'A PAGE');
      },
      'input',
    ],
    ['the site is gone', () => rmSync(site, { recursive: true }), 'input'],
    [
      'the record is damaged',
      () => {
        const [record = ''] = readdirSync(join(cache, 'built'));
        const path = join(cache, 'built', record);
        writeFileSync(path, readFileSync(path, 'utf8').replace('"files":2', '"files":3'));
      },
      'input',
    ],
    ['the record is gone', () => rmSync(cache, { recursive: true }), 'input'],
  ];

  it.each(changes)('is not when %s', (_what, change, input) => {
    recordBuilt(cache, site, 'input', true);
    change();
    expect(builtBefore(cache, site, input)).toBeNull();
  });
});

describe('what a host must be given', () => {
  it('is what is new or has other bytes, and what is there no more; a link to the same bytes is neither', () => {
    const next = join(dir, 'next');
    mkdirSync(join(next, 'b'), { recursive: true });
    writeFileSync(join(site, 'same.csv'), 'x');
    writeFileSync(join(next, 'same.csv'), 'x');
    linkOrCopy(join(site, 'index.html'), join(next, 'index.html'));
    writeFileSync(join(site, 'old.html'), 'start');
    writeFileSync(join(next, 'old.html'), 'START');
    writeFileSync(join(next, 'b/index.html'), 'b');
    writeFileSync(join(next, '.rapportkaart-site'), '{}');
    const changed = changedFiles(site, next);
    expect(changed).toEqual({ upload: ['b/index.html', 'old.html'], remove: ['a/index.html'] });
    expect(readFileSync(writeChanged(cache, changed), 'utf8')).toBe(
      'upload b/index.html\nupload old.html\nremove a/index.html\n',
    );
    expect(changedFiles(join(dir, 'none'), site).upload).toHaveLength(4);
  });

  it.each([
    ['nowhere', [] as string[], undefined],
    ['in its last byte', ['data.json'], -1],
    ['where a second piece of it begins', ['data.json'], 1 << 18],
  ])('is the same or another file of some pieces that differs %s', (_, upload, at) => {
    const next = join(dir, 'next');
    cpSync(site, next, { recursive: true });
    const bytes = new Uint8Array(600_000).fill(7);
    writeFileSync(join(site, 'data.json'), bytes);
    writeFileSync(join(next, 'data.json'), at === undefined ? bytes : bytes.with(at, 8));
    expect(changedFiles(site, next)).toEqual({ upload, remove: [] });
  });
});
