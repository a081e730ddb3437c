import { cpSync, mkdirSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeWorkFolder, nextIn } from '../../src/site/folder/work-folder.ts';
import { writeMark } from '../../src/site/folder/mark.ts';
import { writeHostingFiles } from '../../src/site/hosting-files.ts';
import { placeRelease } from '../../src/site/release/release.ts';
import { releasesIn } from '../../src/site/release/kept-releases.ts';
import { writeFiles } from '../site/folders.ts';
import { serveWithNginx } from '../site/web-server.ts';
import type { Served } from '../site/server.ts';

/** Larger than what a server sends in one piece, so that a switch may come while it is sent. */
const lines = 200_000;

let dir: string;
let server: Served;

/** Makes and places a release whose every file says which one it is of. */
function releaseOf(number: number): void {
  const work = makeWorkFolder(join(dir, '.rapportkaart-'), dir);
  cpSync(join(dir, 'base'), nextIn(work), { recursive: true });
  writeFiles(nextIn(work), {
    'index.html': ['style.css', 'app.js', 'font.woff2'].map((kind) => `/assets/${number}.${kind}`).join('\n'),
    [`assets/${number}.style.css`]: String(number),
    [`assets/${number}.app.js`]: String(number),
    [`assets/${number}.font.woff2`]: String(number),
    'data.csv': `${number}\n`.repeat(lines),
  });
  placeRelease(work, dir, '2026-11-26');
  rmSync(work, { recursive: true });
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'rapportkaart-readers-'));
  writeMark(dir, 'releases');
  mkdirSync(join(dir, 'base'));
  await writeHostingFiles([], { address: 'https://rapportkaart.example/' }, join(dir, 'base'));
  releaseOf(0);
  server = await serveWithNginx(join(dir, 'current'));
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

/** One reader's round: a page, then what it asks for, then a large file. Gives what was wrong with any of them. */
async function round(between: () => void): Promise<string[]> {
  const get = async (path: string): Promise<readonly [status: number, text: string]> => {
    const answer = await fetch(`${server.origin}${path}`);
    return [answer.status, await answer.text()];
  };
  const faults: string[] = [];
  const [status, page] = await get('/');
  if (status !== 200) faults.push(`/ answered ${status}`);
  // a switch between a page and its style
  between();
  const number = /^\/assets\/(\d+)\./.exec(page)?.[1] ?? 'none';
  for (const path of page.split('\n')) {
    const [code, text] = await get(path);
    if (code !== 200 || text !== number) faults.push(`${path} answered ${code} ${text.slice(0, 20)}`);
  }
  const [code, data] = await get('/data.csv');
  const of = data.slice(0, data.indexOf('\n') + 1);
  if (code !== 200 || data !== of.repeat(lines)) faults.push(`/data.csv answered ${code}, not whole`);
  return faults;
}

it('readers meet no gap during 20 releases: every page with its own style, every file whole', async () => {
  const faults: string[] = [];
  const so = { current: 0, read: 0, goesOn: true };
  // readers that never stop, and one between whose page and style each switch is made
  const readers = Array.from({ length: 3 }, async () => {
    while (so.goesOn) {
      faults.push(...(await round(() => undefined)));
      so.read += 1;
    }
  });
  while (so.current < 20) {
    const before = so.read;
    faults.push(
      ...(await round(() => {
        so.current += 1;
        releaseOf(so.current);
      })),
    );
    while (so.read - before < 3) await new Promise((later) => setTimeout(later, 1));
  }
  so.goesOn = false;
  await Promise.all(readers);
  expect(faults).toEqual([]);
  expect(so.read).toBeGreaterThan(60);
  expect(readlinkSync(join(dir, 'current'))).toBe('2026-11-26-21');
  expect(releasesIn(dir)).toHaveLength(3);
});
