import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stateOf, thisHolder } from '../../src/site/folder/holder.ts';
import { takeLock } from '../../src/site/folder/lock.ts';

const building = { kind: 'building', place: 'x' } as const;

let dir: string;
let path: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'rapportkaart-lock-'));
  path = join(dir, 'lock');
});

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** A process that has ended: its number may be free again. */
function gone(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('whether a holder still runs', () => {
  const here = thisHolder();
  it.each([
    ['this process', here, 'running'],
    ['a process that ended', { ...here, pid: gone() }, 'gone'],
    ['a number given to another process since', { ...here, started: '1' }, 'gone'],
    ['the same machine before it started again', { ...here, boot: 'earlier' }, 'gone'],
    ['another machine', { ...here, host: 'elsewhere', pid: gone() }, 'elsewhere'],
    ['another container of this machine', { ...here, space: 'pid:[1]', pid: gone() }, 'elsewhere'],
  ] as const)('%s', (_name, holder, state) => {
    expect(stateOf(holder, here)).toBe(state);
  });
});

describe('a lock', () => {
  it('is held once, and free after its release', async () => {
    const lock = await takeLock(path, building);
    await expect(takeLock(path, building)).rejects.toThrow(
      `Not started: process ${process.pid} is building x. Wait until that is done.`,
    );
    lock.release();
    (await takeLock(path, building)).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('of a process that is gone is taken over', async () => {
    writeFileSync(path, JSON.stringify({ ...thisHolder(), pid: gone(), token: 'old' }));
    (await takeLock(path, building)).release();
    expect(readdirSync(dir)).toEqual([]);
  });

  it('of a process that was killed while it took one over is taken over', async () => {
    const dead = { ...thisHolder(), pid: gone() };
    writeFileSync(path, JSON.stringify({ ...dead, token: 'old' }));
    writeFileSync(`${path}-old`, JSON.stringify({ ...dead, token: 'older' }));
    (await takeLock(path, building)).release();
    expect(existsSync(path)).toBe(false);
  });

  it('of another machine stays, and the line says which file to remove', async () => {
    writeFileSync(path, JSON.stringify({ ...thisHolder(), host: 'elsewhere', pid: 7, token: 'old' }));
    await expect(takeLock(path, building)).rejects.toThrow(
      `Not started: process 7 on elsewhere is building x, or was. When nothing runs there any more, remove ${path}.`,
    );
  });

  it('that is somebody else’s file stays', async () => {
    writeFileSync(path, 'a thesis');
    await expect(takeLock(path, building)).rejects.toThrow(/is no lock of this program/);
    expect(readFileSync(path, 'utf8')).toBe('a thesis');
  });

  it('is held by one at a time where many find the same stale one', async () => {
    writeFileSync(path, JSON.stringify({ ...thisHolder(), pid: gone(), token: 'old' }));
    const shared = join(dir, 'shared');
    writeFileSync(shared, '');
    const module = resolve(import.meta.dirname, '../../src/site/folder/lock.ts');
    // each that gets the lock writes that it has it, waits, and writes that it gives it back
    const program = `
      import { appendFileSync } from 'node:fs';
      import { setTimeout as later } from 'node:timers/promises';
      const { takeLock } = await import(${JSON.stringify(module)});
      for (let taken = 0; taken < 5; ) {
        const lock = await takeLock(${JSON.stringify(path)}, { kind: 'taking-over' }).catch(() => null);
        if (lock === null) { await later(1); continue; }
        appendFileSync(${JSON.stringify(shared)}, '<');
        await later(2);
        appendFileSync(${JSON.stringify(shared)}, '>');
        lock.release();
        taken += 1;
      }`;
    const all = Array.from({ length: 4 }, () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'inherit' });
      return new Promise((done) => child.on('close', done));
    });
    expect(await Promise.all(all)).toEqual([0, 0, 0, 0]);
    expect(readFileSync(shared, 'utf8')).toBe('<>'.repeat(20));
    expect(readdirSync(dir)).toEqual(['shared']);
  });
});
