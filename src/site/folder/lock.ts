import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import type { Doing } from '../../model/refusal.ts';
import { Refusal } from '../refusal.ts';
import { holderFrom, stateOf, thisHolder, type Holder } from './holder.ts';

/** A lock that this process holds. */
export interface Lock {
  readonly release: () => void;
}

interface Held extends Holder {
  /** Distinguishes one taking of a lock from every other. */
  readonly token: string;
}

/** Tries before it is admitted that others are always first. */
const tries = 200;

/**
 * Takes the lock that a file stands for, or throws a `Refusal` that names who has it; `doing` says what it is for. The file holds process and machine, so that the lock of a process that is gone is taken
 * over. One of another machine is never: whether that still runs cannot be known here.
 */
export async function takeLock(path: string, doing: Doing): Promise<Lock> {
  const mine: Held = { ...thisHolder(), token: randomUUID() };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (isTaken(path, mine)) return { release: () => release(path, mine) };
    const held = heldBy(path);
    if (held === null) continue;
    if (held === 'unreadable') {
      // one that is being written on a disk without hard links is whole a moment later
      if (attempt > tries / 2) {
        throw new Refusal({ kind: 'no-lock', path, doing });
      }
    } else if (stateOf(held) === 'gone') {
      await removeStale(path, held);
      continue;
    } else {
      throw busy(path, held, doing);
    }
    await later(10);
  }
  throw new Refusal({ kind: 'always-others', doing });
}

function busy(path: string, held: Held, doing: Doing): Refusal {
  return new Refusal({
    kind: 'busy',
    pid: held.pid,
    host: held.host === thisHolder().host ? null : held.host,
    doing,
    path: stateOf(held) === 'running' ? null : path,
  });
}

/** Makes the lock's file, whole at once; false when it is there. */
function isTaken(path: string, mine: Held): boolean {
  const draft = `${path}.${mine.token}`;
  const text = JSON.stringify(mine);
  try {
    writeFileSync(draft, text);
    linkSync(draft, path);
    return true;
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw fault;
    return isWritten(path, text);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** For a disk without hard links. */
function isWritten(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fault;
  }
}

function heldBy(path: string): Held | 'unreadable' | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
  try {
    const value = JSON.parse(text) as { token?: unknown };
    const holder = holderFrom(value);
    return holder && typeof value.token === 'string' ? { ...holder, token: value.token } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/**
 * Removes the lock of a process that is gone. Two that both saw it gone must not remove each other's new one: who holds
 * the lock on removing this very taking looks once more, and it alone may remove it.
 */
async function removeStale(path: string, stale: Held): Promise<void> {
  const claim = await takeLock(`${path}-${stale.token}`, { kind: 'taking-over' }).catch((fault: unknown) => {
    if (fault instanceof Refusal) return null;
    throw fault;
  });
  if (claim === null) return void (await later(10));
  try {
    const now = heldBy(path);
    if (now !== null && now !== 'unreadable' && now.token === stale.token) rmSync(path, { force: true });
  } finally {
    claim.release();
  }
}

function release(path: string, mine: Held): void {
  const now = heldBy(path);
  if (now !== null && now !== 'unreadable' && now.token === mine.token) rmSync(path, { force: true });
}
