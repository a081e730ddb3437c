import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSet } from '../../src/site/cache/kept-set.ts';
import { lastProven } from '../../src/site/cache/last-proven.ts';
import { changedFiles } from '../../src/site/changed-files.ts';
import { inThread, mayBeBeside } from '../../src/site/file-thread.ts';
import { provenBeside } from '../../src/site/kept-sets.ts';

const never = new AbortController().signal;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-thread-'));
  for (const [path, text] of [
    ['was/a.txt', 'a'],
    ['was/gone.txt', 'g'],
    ['now/a.txt', 'A'],
    ['now/new.txt', 'n'],
  ] as const) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a thread that looks at files', () => {
  it('tells what the same work tells without one', async () => {
    const sites = [join(folder, 'was'), join(folder, 'now')] as const;
    const changed = { upload: ['a.txt', 'new.txt'], remove: ['gone.txt'] };
    expect(changedFiles(...sites)).toEqual(changed);
    await expect(inThread('compare', [...sites], never)).resolves.toEqual(changed);
    const cache = join(folder, 'cache');
    keepSet(cache, 'a'.repeat(32), join(folder, 'now'), ['a.txt', 'new.txt']);
    expect(lastProven([cache]).get(cache)?.size).toBe(2);
    await expect(inThread('prove', [cache], never)).resolves.toEqual(lastProven([cache]));
    await expect(provenBeside([cache], undefined, never)).resolves.toEqual(lastProven([cache]));
  });

  it('tells what the system said against it', async () => {
    const file = join(folder, 'now', 'a.txt');
    await expect(inThread('compare', [file, join(folder, 'now')], never)).rejects.toMatchObject({
      code: 'ENOTDIR',
      path: file,
    });
  });

  it('ends with the reason of a signal, before and while it works', async () => {
    const reason = new Error('somebody ended it');
    const cache = join(folder, 'cache');
    const work = (signal: AbortSignal): Promise<unknown> => inThread('prove', [cache], signal);
    const ended = new AbortController();
    const working = work(ended.signal);
    ended.abort(reason);
    await expect(working).rejects.toBe(reason);
    await expect(work(ended.signal)).rejects.toBe(reason);
  });

  it('is no reason to stop where it proves: nothing is known then', async () => {
    await expect(provenBeside([join(folder, 'none')], undefined, never)).resolves.toEqual(new Map());
    const cache = join(folder, 'cache');
    keepSet(cache, 'a'.repeat(32), join(folder, 'now'), ['a.txt']);
    await expect(provenBeside([cache], 1, never)).resolves.toEqual(new Map());
    await expect(provenBeside([cache], undefined, AbortSignal.abort())).resolves.toEqual(new Map());
  });

  it.each([
    [undefined, 2, true],
    [4, 8, true],
    [1, 8, false],
    [undefined, 1, false],
  ])('with --jobs %s on %s cores may be: %s', (jobs, cores, may) => {
    expect(mayBeBeside(jobs, cores)).toBe(may);
  });
});
