import { afterAll, beforeAll, expect, it } from 'vitest';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pageHash } from '../../src/card/hash.ts';
import { registerOfOne } from '../../src/card/one-provider.ts';
import { registerOf, type Register } from '../../src/card/register.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { readBasis } from '../../src/demo/basis.ts';
import { makeDemo } from '../../src/demo/demo.ts';
import { handWrittenPaths } from '../../src/demo/paths.ts';
import { temporary, writeFiles } from '../site/folders.ts';
import { prose, reportFor, sidesOf } from './made.ts';

const data = resolve(import.meta.dirname, '../../data');
const dir = temporary();
afterAll(() => rmSync(dir, { recursive: true }));
let all: Register<'public'>;

beforeAll(async () => {
  const basis = readBasis((path) => readFileSync(join(data, path), 'utf8'));
  const files = [...makeDemo({ providers: 30, periods: 2, seed: 7 }, basis)];
  for (const path of handWrittenPaths) cpSync(join(data, path), join(dir, path), { recursive: true });
  writeFiles(dir, Object.fromEntries(files.map(({ path, content }) => [path, content])));
  ({ open: all } = await sidesOf(diskFiles(dir)));
});

it('what is set of a report is the same when a later period comes, so that its PDF is kept', async () => {
  const words = await prose();
  const { periods } = all.publication;
  const before = registerOf({ ...all.publication, periods: periods.slice(0, -1) }, all.terms);
  const older = before.publication.periods.at(-1);
  const ids = (older?.editions ?? [])
    .map(({ provider }) => provider)
    .filter((id) => all.editions(id).length > 1);
  expect(ids.length).toBeGreaterThan(1);
  for (const id of ids) {
    const [then, now] = [before, all].map((register) =>
      reportFor(registerOfOne(register, id), words, id, older?.period.id ?? '', 'nl'),
    );
    if (then === undefined || now === undefined) throw new Error('no report');
    expect(now).toEqual(then);
    expect(pageHash(now)).toBe(pageHash(then));
  }
});
