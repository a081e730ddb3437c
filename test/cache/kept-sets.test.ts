import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { comparisonDataAddress, providerAddress } from '../../src/address/address.ts';
import { fileOf } from '../../src/address/base-path.ts';
import { registerOf } from '../../src/card/register.ts';
import { languages } from '../../src/model/label.ts';
import { keptSets, type KeptSets } from '../../src/site/kept-sets.ts';
import { wholeSite } from '../../src/site/part.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();
afterAll(() => rmSync(site.dir, { recursive: true }));

it('is ended by a signal while files of providers are kept, and while they are placed', async () => {
  const { handover } = await prepareSite(site.data, site.content);
  if (handover === null) throw new Error('the tiny site has errors');
  const register = registerOf(handover.publication, handover.terms);
  const { providers } = handover.publication;
  const look = (signal: AbortSignal): Promise<KeptSets> =>
    keptSets({ handover, register, cache: site.cache, part: wholeSite, isCompressed: false }, signal);
  for (const { id, formerIds } of providers) {
    for (const address of [id, ...formerIds].flatMap((one) => [
      ...languages.map((language) => providerAddress(one, language)),
      comparisonDataAddress(one),
    ])) {
      const file = join(site.out, fileOf(address));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, address);
    }
  }
  const fileIn = (folder: string, id: string): string => join(folder, fileOf(providerAddress(id, 'nl')));

  const early = new AbortController();
  const keeping = (await look(early.signal)).keep(site.out, Date.now());
  early.abort(new Error('ended while keeping'));
  await expect(keeping).rejects.toThrow('ended while keeping');

  const unended = new AbortController().signal;
  await (await look(unended)).keep(site.out, Date.now());
  const all = join(site.dir, 'all');
  await (await look(unended)).place(all);
  expect(providers.map(({ id }) => existsSync(fileIn(all, id)))).toEqual(providers.map(() => true));

  const late = new AbortController();
  const some = join(site.dir, 'some');
  const placing = (await look(late.signal)).place(some);
  late.abort(new Error('ended while placing'));
  await expect(placing).rejects.toThrow('ended while placing');
  expect(providers.filter(({ id }) => existsSync(fileIn(some, id)))).toHaveLength(1);
});

it('a part clears by the size of the whole site: with one cache for all parts, each finds its own again', async () => {
  const { handover } = await prepareSite(site.data, site.content);
  if (handover === null) throw new Error('the tiny site has errors');
  const register = registerOf(handover.publication, handover.terms);
  const unended = new AbortController().signal;
  const partOf = (number: number): Promise<KeptSets> =>
    keptSets(
      { handover, register, cache: site.cache, part: { number, of: 8 }, isCompressed: false },
      unended,
    );
  for (let number = 1; number <= 8; number += 1) await (await partOf(number)).keep(site.out, Date.now());
  for (let number = 1; number <= 8; number += 1) expect((await partOf(number)).changed).toBe(0);
});
