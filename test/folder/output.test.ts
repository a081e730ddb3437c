import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptFolders } from '../../src/site/build.ts';
import { writeMark } from '../../src/site/folder/mark.ts';
import { judgeOutput, makeParent } from '../../src/site/folder/output.ts';

let dir: string;
const at = (...parts: string[]): string => join(dir, ...parts);

beforeEach(() => {
  dir = realpathSync(mkdtempSync(join(tmpdir(), 'rapportkaart-output-')));
  for (const folder of [
    'project/data/2025',
    'project/content',
    'project/src',
    'project/public',
    'here',
    'cache',
  ]) {
    mkdirSync(at(folder), { recursive: true });
  }
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), path);
  }
}

/** Judges a folder as an output of the project that stands in `project`. */
function judged(out: string) {
  const kept = keptFolders({
    root: at('project'),
    data: at('project/data'),
    content: at('project/content'),
    cache: at('cache'),
  });
  return judgeOutput(at(out), kept, at('here'));
}

/** A site as an earlier version wrote it, without a mark. */
function earlierSite(folder: string): void {
  write(`${folder}/index.html`, `${folder}/dienstverleners/index.html`);
  writeFileSync(at(folder, '_headers'), '/dienstverleners/:provider/insluiten/kaart/\n');
  writeFileSync(at(folder, 'sitemap.xml'), '<loc>https://x.example/dienstverleners/</loc>');
}

describe('a folder that is not ours to replace', () => {
  const refused: readonly (readonly [name: string, out: string, make: () => void, line: RegExp])[] = [
    ['the folder you are in', 'here', () => undefined, /is the folder you are in, or holds it/],
    ['one above it', '.', () => undefined, /is the folder you are in, or holds it/],
    ['the project', 'project', () => undefined, /is or holds the (data folder|project)/],
    ['the data', 'project/data', () => undefined, /is or holds the data folder/],
    ['below the data', 'project/data/dist', () => undefined, /stands in the data folder/],
    ['the content', 'project/content', () => undefined, /is or holds the content folder/],
    ['the code', 'project/src', () => undefined, /is or holds the project's own src/],
    [
      'what is copied into every site',
      'project/public/x',
      () => undefined,
      /stands in the project's own public/,
    ],
    ['the cache', 'cache', () => undefined, /is or holds the cache folder/],
    ['a file', 'file', () => write('file'), /is a file, not a folder/],
    ['a folder with a thesis', 'work', () => write('work/thesis.docx'), /bears no mark .*"thesis\.docx"/],
    ['a folder under version control', 'repo', () => write('repo/.git/config'), /"\.git"/],
    ['a folder of a host', 'host', () => write('host/CNAME', 'host/index.html'), /"CNAME"/],
    [
      'a site that is not ours',
      'other',
      () => write('other/index.html', 'other/assets/a.js'),
      /bears no mark/,
    ],
    [
      'a site of ours, put under version control since',
      'site',
      () => {
        write('site/index.html');
        writeMark(at('site'), 'site');
        write('site/.git/config');
      },
      /holds what this program did not write: "\.git"/,
    ],
    [
      'a site of ours, with a file put deep in it since',
      'site',
      () => {
        write('site/nl/index.html');
        writeMark(at('site'), 'site');
        write('site/nl/a/letter.pdf');
      },
      /1 file in nl \(the newest is .*letter\.pdf\)/,
    ],
    [
      'a site of an earlier version, with something beside it',
      'site',
      () => {
        earlierSite('site');
        write('site/CNAME');
      },
      /bears no mark .*"CNAME"/,
    ],
    [
      'a kept release',
      'releases/2026-01-01-1',
      () => {
        write('releases/2026-01-01-1/index.html');
        writeMark(at('releases/2026-01-01-1'), 'site');
        writeMark(at('releases'), 'releases');
      },
      /is a kept release/,
    ],
    [
      'releases',
      'releases',
      () => {
        write('releases/2026-01-01-1/index.html');
        writeMark(at('releases'), 'releases');
      },
      /holds releases/,
    ],
    [
      'a link to the data',
      'link',
      () => symlinkSync(at('project/data'), at('link')),
      /link \(-> .*data\) is or holds the data folder/,
    ],
    ['a link to itself', 'link', () => symlinkSync(at('link'), at('link')), /leads back to itself/],
  ];

  it.each(refused)('%s', (_name, out, make, line) => {
    make();
    const before = readdirSync(dir, { recursive: true }).sort();
    expect(() => judged(out)).toThrow(line);
    expect(readdirSync(dir, { recursive: true }).sort()).toEqual(before);
  });

  it('is a place where a disk is mounted', () => {
    expect(() => judgeOutput('/proc', [], at('here'))).toThrow(/a place where a disk is mounted/);
  });
});

describe('a folder that a site may take', () => {
  it('is a new one, an empty one and our own', () => {
    mkdirSync(at('empty'));
    write('site/index.html', 'site/page.html');
    writeMark(at('site'), 'site');
    // left by a system, made by a packer, taken away by somebody
    write('site/.DS_Store', 'site/index.html.gz');
    rmSync(at('site/page.html'));
    for (const out of ['new', 'deep/er/new', 'empty', 'site']) {
      expect(judged(out)).toEqual({ path: at(out), isAdopted: false });
    }
  });

  it('is a site of an earlier version, once', () => {
    earlierSite('site');
    expect(judged('site')).toEqual({ path: at('site'), isAdopted: true });
    writeMark(at('site'), 'site');
    expect(judged('site')).toEqual({ path: at('site'), isAdopted: false });
  });

  it('stands where a link leads', () => {
    mkdirSync(at('disk'));
    symlinkSync('disk/site', at('link'));
    expect(judged('link').path).toBe(at('disk/site'));
    mkdirSync(at('disk/site'));
    expect(judged('link').path).toBe(at('disk/site'));
  });

  it('gets the folders above it, which go when nothing came of it', () => {
    const unmake = makeParent(at('a/b/.work-'), at('a/b/site'));
    expect(readdirSync(at('a'))).toEqual(['b']);
    unmake();
    expect(readdirSync(dir)).not.toContain('a');
    const kept = makeParent(at('a/b/.work-'), at('a/b/site'));
    write('a/other');
    kept();
    expect(readdirSync(at('a'))).toEqual(['other']);
  });
});
