import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, differing } from '../site/folders.ts';
import { buildCommand, demandRoot, run, tinySite, type TinySite } from './tiny-site.ts';

/** Starts what follows as root for whom the modes of files hold, as they do for anybody else. */
const withoutRights = ['setpriv', '--bounding-set=-dac_override,-dac_read_search', '--'];

/** Starts what follows as another user, who may read everything: a checkout may stand where only its owner may go. */
const asAnother = [
  'setpriv',
  '--reuid=65534',
  '--inh-caps=+dac_override,+dac_read_search',
  '--ambient-caps=+dac_override,+dac_read_search',
  '--',
];

let site: TinySite;
let whole: Map<string, string>;

beforeAll(async () => {
  demandRoot();
  site = tinySite();
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  whole = bytesOf(site.out);
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

/** A build that must be refused in one line, and change nothing. */
async function expectLine(
  told: RegExp,
  changes: Partial<TinySite>,
  through: readonly string[] = [],
): Promise<void> {
  const before = readdirSync(site.dir);
  const { code, text } = await run(buildCommand({ ...site, ...changes }), through);
  expect({ code, text }).toEqual({ code: 1, text: expect.stringMatching(told) as string });
  expect(text).not.toMatch(/fault of the program|^\s+at /m);
  expect(differing(bytesOf(site.out), whole)).toEqual([]);
  expect(readdirSync(site.dir)).toEqual(before);
}

describe('refused in a line, before any work', () => {
  it('an output on a disk that can be read only', async () => {
    const disk = join(site.dir, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'rapportkaart-faults', disk]);
    try {
      await expectLine(/^Not written: nothing can be made in .*disk, which is needed/, {
        out: join(disk, 'site'),
      });
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  it('an output at which a disk is mounted', async () => {
    const disk = join(site.dir, 'disk');
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', 'rapportkaart-faults', disk]);
    try {
      await expectLine(/^Not written: .*disk is a place where a disk is mounted, which cannot be swapped/, {
        out: disk,
      });
    } finally {
      execFileSync('umount', [disk]);
      rmSync(disk, { recursive: true });
    }
  });

  it('an output in a folder that cannot be written to', async () => {
    const closed = join(site.dir, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    await expectLine(
      /^Not written: nothing can be made in .*closed, which is needed/,
      { out: join(closed, 'site') },
      withoutRights,
    );
    expect(readdirSync(closed)).toEqual([]);
    rmSync(closed, { recursive: true });
  });

  it('an output of another user', async () => {
    await expectLine(/^Not written: .*site belongs to another user \(number 0\)/, {}, asAnother);
  });

  it('data that cannot be read, with its name', async () => {
    const file = join(site.data, '2023/responses.csv');
    chmodSync(file, 0);
    try {
      await expectLine(/^2023\/responses\.csv:1 error unreadable-file: .*may not read/m, {}, withoutRights);
    } finally {
      chmodSync(file, 0o644);
    }
  });

  it('a content folder that cannot be read, with its name', async () => {
    const folder = join(site.content, 'nl');
    chmodSync(folder, 0);
    try {
      await expectLine(/^content\/nl.* error /m, {}, withoutRights);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

describe('built all the same', () => {
  it('with a cache of another user, which is not believed', async () => {
    const cache = join(site.dir, 'cache-of-another');
    mkdirSync(cache);
    chownSync(cache, 65_534, 65_534);
    const { code, text } = await run(buildCommand({ ...site, cache }));
    expect({ code, text }).toMatchObject({
      code: 0,
      text: expect.stringMatching(
        /^cache: .*cache-of-another is not used, as it belongs to another user/m,
      ) as string,
    });
    expect(differing(bytesOf(site.out), whole)).toEqual([]);
    expect(readdirSync(cache)).toEqual([]);
    rmSync(cache, { recursive: true });
  });

  it('where a link leads, with a umask of 077: for every reader, as a line says', async () => {
    const [elsewhere, link] = [join(site.dir, 'elsewhere'), join(site.dir, 'link')];
    symlinkSync('elsewhere/site', link);
    mkdirSync(elsewhere);
    const { code, text } = await run(buildCommand({ ...site, out: link }), [
      'sh',
      '-c',
      'umask 077; exec "$@"',
      'sh',
    ]);
    expect({ code, text }).toMatchObject({
      code: 0,
      text: expect.stringMatching(
        /^This shell's umask \(077\) would close the site to a web server/m,
      ) as string,
    });
    expect(readlinkSync(link)).toBe('elsewhere/site');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(differing(bytesOf(join(elsewhere, 'site')), whole)).toEqual([]);
    const closed = [
      join(elsewhere, 'site'),
      ...readdirSync(join(elsewhere, 'site'), { recursive: true }).map((name) =>
        join(elsewhere, 'site', String(name)),
      ),
    ].filter((path) => {
      const { mode } = statSync(path);
      const needed = statSync(path).isDirectory() ? 0o555 : 0o444;
      return (mode & needed) !== needed;
    });
    expect(closed).toEqual([]);
    for (const path of [link, elsewhere]) rmSync(path, { recursive: true });
  });
});
