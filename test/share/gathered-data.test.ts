import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editionDataAddress, openDataFileAddress } from '../../src/address/address.ts';
import { fileOf } from '../../src/address/base-path.ts';
import { writeDataFiles } from '../../src/site/data-files.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { keptData } from '../../src/site/kept-data.ts';
import type { StateOf } from '../../src/site/kept-unit.ts';
import { publisherOf } from '../../src/site/publisher.ts';
import { demonstration } from './demonstration.ts';

const { register, site } = await demonstration();
const publisher = publisherOf(site, register.terms);
const [newest] = register.publication.periods.toReversed();
const [edition] = newest?.editions ?? [];
if (newest === undefined || edition === undefined) throw new Error('the demonstration has no edition');
const whole = fileOf(openDataFileAddress('csv'));
const one = fileOf(editionDataAddress(edition.provider, newest.period.id, 'csv'));
const never = new AbortController().signal;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-gathered-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const made: StateOf = () => 'made';
const sets = (): string[] => filesIn(join(folder, 'cache', 'sets'));

it('puts the data of periods and of the whole in place where every row is the same', async () => {
  const texts: string[] = [];
  for (const out of ['first', 'second'].map((name) => join(folder, name))) {
    const kept = keptData(join(folder, 'cache'));
    await writeDataFiles(register, publisher, out, { stateOf: made, common: true, kept });
    await kept.keep(out, Date.now(), never);
    texts.push(readFileSync(join(out, whole), 'utf8'));
  }
  expect(texts[1]).toBe(texts[0]);
  // one for each period, and the whole
  expect(sets()).toHaveLength(register.publication.periods.length + 1);
});

it('keeps nothing that was made of a file in which somebody wrote meanwhile', async () => {
  const out = join(folder, 'site');
  await writeDataFiles(register, publisher, out, { stateOf: made, common: false });
  const before = keptData(join(folder, 'cache'));
  before.written(one, before.sumOf(out, one));
  appendFileSync(join(out, one), 'an altered row\r\n');
  await writeDataFiles(register, publisher, out, { stateOf: () => 'kept', common: true, kept: before });
  expect(readFileSync(join(out, whole), 'utf8')).toContain('an altered row');
  await before.keep(out, Date.now(), never);
  expect(filesIn(folder).filter((path) => path.startsWith('cache'))).toEqual([]);
});

it('asks for nothing that is kept where editions are in another part', async () => {
  const out = join(folder, 'site');
  const kept = keptData(join(folder, 'cache'));
  const stateOf: StateOf = ({ provider }) => (provider === edition.provider ? 'made' : 'elsewhere');
  await writeDataFiles(register, publisher, out, { stateOf, common: true, kept });
  const all = join(folder, 'all');
  await writeDataFiles(register, publisher, all);
  expect(readFileSync(join(out, whole), 'utf8')).toBe(readFileSync(join(all, whole), 'utf8'));
  await kept.keep(out, Date.now(), never);
  expect(filesIn(folder).filter((path) => path.startsWith('cache'))).toEqual([]);
});

it('ends between two editions with the reason of a signal', async () => {
  const ended = AbortSignal.abort(new Error('enough'));
  const out = join(folder, 'site');
  await writeDataFiles(register, publisher, out, { stateOf: made, common: false });
  const gathering = writeDataFiles(register, publisher, out, {
    stateOf: () => 'kept',
    common: true,
    signal: ended,
  });
  await expect(gathering).rejects.toThrow('enough');
});
