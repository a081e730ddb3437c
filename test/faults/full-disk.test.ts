import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesOf, differing } from '../site/folders.ts';
import { buildCommand, demandRoot, run, tinySite, type TinySite } from './tiny-site.ts';

let site: TinySite;
let disk: string;
let whole: Map<string, string>;
/** Bytes on the disk: of the site that stands, and of a site with its cache. */
const room = { site: 0, more: 0 };

function mounted(option: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', option, 'rapportkaart-faults', disk]);
}

function used(): number {
  const { blocks, bfree, bsize } = statfsSync(disk);
  return (blocks - bfree) * bsize;
}

beforeAll(async () => {
  demandRoot();
  const own = tinySite();
  disk = join(own.dir, 'disk');
  mkdirSync(disk);
  mounted('size=256m');
  // site, work folder and cache share a disk that gets smaller
  site = { ...own, out: join(disk, 'site'), cache: join(disk, 'cache') };
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  whole = bytesOf(site.out);
  room.more = used();
  rmSync(site.cache, { recursive: true });
  room.site = used();
});

afterAll(() => {
  execFileSync('umount', [disk]);
  rmSync(site.dir, { recursive: true, force: true });
});

const root = resolve(import.meta.dirname, '../..');

/** Room for this part of what a second build needs beside the site that stands. */
const parts = [0.01, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9];

it.each(parts)('a disk with room for %d of a build: told in a line, and the site stays', async (part) => {
  mounted(`remount,size=${Math.ceil((room.site + room.more * part) / 4096) * 4096}`);
  const { code, text } = await run(buildCommand(site));
  expect({ code, text }).toMatchObject({
    code: 1,
    text: expect.stringMatching(
      /^There is no room left on the disk of \/.+\. Make room, and start again\./m,
    ) as string,
  });
  expect(text).not.toMatch(/report-not-set|fault of the program|^\s+at /m);
  expect(differing(bytesOf(site.out), whole)).toEqual([]);
  expect(readdirSync(disk).filter((name) => name !== 'cache')).toEqual(['site']);
  rmSync(site.cache, { recursive: true, force: true });
});

it('and with room again the next build is right', async () => {
  mounted('remount,size=256m');
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  expect(differing(bytesOf(site.out), whole)).toEqual([]);
});

/**
 * A command that starts another one for which the program's own folder of work, and nothing else, is a disk of so many
 * kilobytes: in a name space of its own, so that no other process sees that disk and nothing is left to unmount.
 */
const smallWorkFolder = (kilobytes: number): string[] => [
  'unshare',
  '--mount',
  'sh',
  '-c',
  `mkdir -p "$0" && mount -t tmpfs -o size=${kilobytes}k rapportkaart-faults "$0" && exec "$@"`,
  join(root, '.rapportkaart'),
];

it.each([4, 256, 512, 1024, 2048, 3072])(
  'a disk of %d KB for the folder in which the pages are made: told in a line, and the site stays',
  async (kilobytes) => {
    // a build of what was built before would have no page to make
    rmSync(site.cache, { recursive: true, force: true });
    const { code, text } = await run(buildCommand(site), smallWorkFolder(kilobytes));
    expect({ code, text }).toMatchObject({
      code: 1,
      text: expect.stringMatching(
        /^There is no room left on the disk of \/.+\. Make room, and start again\./m,
      ) as string,
    });
    expect(text).not.toMatch(/report-not-set|fault of the program|^\s+at /m);
    expect(differing(bytesOf(site.out), whole)).toEqual([]);
    expect(readdirSync(disk).filter((name) => name !== 'cache')).toEqual(['site']);
  },
);
