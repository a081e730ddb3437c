import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHandover, writeHandover, type Handover } from '../../src/site/handover.ts';
import { heldOnce } from '../../src/site/held-once.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();
let handover: Handover;

beforeAll(async () => {
  const prepared = await prepareSite(site.data, site.content);
  if (prepared.handover === null) throw new Error('the tiny site has errors');
  ({ handover } = prepared);
});

afterAll(() => rmSync(site.dir, { recursive: true }));

describe('a handover', () => {
  it('is read as it was written, whatever signs it has, and however often', async () => {
    const folder = join(site.dir, 'written');
    // a reader of lines takes the first for the end of one; the second is no more than two bytes of a piece
    const odd = 'Wiel\u2028en\u2029Co\r 😀\n';
    const { publication } = handover;
    const given = {
      ...handover,
      publication: {
        ...publication,
        providers: publication.providers.map((one) => ({ ...one, name: odd })),
        periods: publication.periods.map((period) => ({
          ...period,
          editions: period.editions.map((edition) => ({ ...edition, provider: odd })),
        })),
      },
    };
    for (let time = 0; time < 2; time += 1) {
      await writeHandover(folder, given);
      expect(await readHandover(folder)).toEqual(JSON.parse(JSON.stringify(given)));
    }
  });

  it('of thousands of editions is read in pieces', async () => {
    const folder = join(site.dir, 'large');
    const [older, ...newer] = handover.publication.periods;
    const [edition] = older?.editions ?? [];
    if (older === undefined || edition === undefined) throw new Error('no edition in the tiny site');
    const editions = Array.from({ length: 2000 }, (_, at) => ({ ...edition, provider: `é-${at}` }));
    const periods = [{ ...older, editions }, ...newer];
    await writeHandover(folder, { ...handover, publication: { ...handover.publication, periods } });
    const read = await readHandover(folder);
    expect(readFileSync(join(folder, 'handover.json')).length).toBeGreaterThan(3_000_000);
    expect(read.publication.periods[0]?.editions).toEqual(JSON.parse(JSON.stringify(editions)));
    expect(read.publication.periods.slice(1)).toEqual(JSON.parse(JSON.stringify(newer)));
  });

  it('that is of no public publication, or is none, is refused', async () => {
    const folder = join(site.dir, 'full');
    const publication = { ...handover.publication, audience: 'provider' } as never;
    await writeHandover(folder, { ...handover, publication });
    await expect(readHandover(folder)).rejects.toThrow('public publication only');
    writeFileSync(join(folder, 'handover.json'), '');
    await expect(readHandover(folder)).rejects.toThrow('public publication only');
  });
});

describe('what is held once', () => {
  it('is equal to what was given, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const hold = heldOnce();
        const given = JSON.stringify(values);
        expect(JSON.stringify(values.map((one) => hold(one)))).toBe(given);
      }),
    );
  });

  it('is one object for all that are equal, and no other', () => {
    const hold = heldOnce();
    const [one, same, other, text, listed, large] = [
      { grade: { status: 'withheld', reason: 'few' } },
      { grade: { status: 'withheld', reason: 'few' } },
      { grade: { status: 'withheld', reason: 'none' } },
      { grade: '{"status":"withheld","reason":"few"}' },
      { grade: { status: 'withheld', reason: 'few' }, shares: [1] },
      Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`part ${at}`, at])),
    ].map((value) => hold(value));
    expect(same).toBe(one);
    expect(other).not.toBe(one);
    expect(text).not.toBe(one);
    expect(listed?.grade).toBe(one?.grade);
    expect(hold({ grade: { status: 'withheld', reason: 'few' }, shares: [1] })).not.toBe(listed);
    expect(hold({ ...large })).not.toBe(large);
  });
});
