import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setBasePath } from '../../src/address/base-path.ts';
import { announce } from '../../src/site/arrival.ts';
import { makeBundle, makePages } from '../../src/site/astro.ts';
import { writeHandover } from '../../src/site/handover.ts';
import { bytesOf, differing, temporary } from '../site/folders.ts';
import { demonstration } from './demonstration.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const { signal } = new AbortController();
// below the project, as the pages of a build are
let work: string;

beforeAll(async () => {
  // enough pages for a second task, which a tiny site has not
  const handover = await demonstration(dir, { providers: 120, periods: 1 });
  // below a path, as no other test of two tasks is
  setBasePath('https://example.org/kaart/');
  mkdirSync(join(root, '.rapportkaart'), { recursive: true });
  work = mkdtempSync(join(root, '.rapportkaart', 'two-tasks-'));
  await writeHandover(work, handover);
  for (const what of ['words', 'figures', 'wanted'] as const) await announce(work, what);
});

afterAll(() => {
  setBasePath('https://example.org/');
  for (const folder of [dir, work]) rmSync(folder, { recursive: true, force: true });
});

/** The pages as they were made one after the other, and their bytes. */
async function made(
  name: string,
): Promise<{ readonly order: string[]; readonly bytes: Map<string, string> }> {
  const out = join(work, name);
  const folders = { root, handover: work, bundle: join(work, 'bundle'), out, isAwaiting: true };
  const order: string[] = [];
  const hear = (line: string): void => {
    const path = /├─ (\S+index\.html)/.exec(line)?.[1];
    if (path !== undefined) order.push(path);
  };
  if (!existsSync(folders.bundle)) await makeBundle(folders, () => undefined, signal);
  await makePages(folders, hear, signal);
  return { order, bytes: bytesOf(out) };
}

it('makes the same pages with a second task, which starts when nothing goes on beside them any more', async () => {
  const one = await made('one');
  await announce(work, 'alone');
  const two = await made('two');
  expect(one.order.length).toBeGreaterThan(900);
  expect(differing(one.bytes, two.bytes)).toEqual([]);
  expect(two.order.toSorted()).toEqual(one.order.toSorted());
  // the last run of pages is begun before those in the middle are made
  expect(two.order).not.toEqual(one.order);
});
