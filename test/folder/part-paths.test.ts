import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { writeHandover, type Handover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { handoverVariable } from '../../src/site/source.ts';
import { writeWanted } from '../../src/site/wanted.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();

/** The tiny site with so many providers in one period that lists of them have parts. */
async function country(): Promise<Handover> {
  const { handover } = await prepareSite(site.data, site.content);
  if (handover === null) throw new Error('the tiny site has errors');
  const { publication } = handover;
  const [period] = publication.periods;
  const [edition] = period?.editions ?? [];
  const provider = publication.providers.find(({ id }) => id === edition?.provider);
  if (period === undefined || edition === undefined || provider === undefined)
    throw new Error('no edition in the tiny site');
  const ids = Array.from({ length: 450 }, (_, at) => `provider-${at}`);
  return {
    ...handover,
    publication: {
      ...publication,
      providers: ids.map((id) => ({ ...provider, id, formerIds: [] })),
      periods: [{ ...period, editions: ids.map((id) => ({ ...edition, provider: id })) }],
    },
  };
}

/** How many pages each route has that is about no single provider, and one that is about one, in a part of the site. */
async function pathsIn(part: string, common: boolean): Promise<Record<string, number>> {
  const folder = join(site.dir, part);
  await writeHandover(folder, await country());
  await writeWanted(folder, { units: new Set(['provider-7']), common });
  // what pages are made from is read once in a process
  vi.resetModules();
  vi.stubEnv(handoverVariable, folder);
  const paths = await import('../../src/site/paths.ts');
  const { embedCardPaths } = await import('../../src/site/provider-paths.ts');
  const { directoryPaths, listPartPaths } = await import('../../src/site/list-paths.ts');
  const index = await import('../../src/pages/[...index].json.ts');
  const places = await import('../../src/pages/[...places].json.ts');
  const found = {
    directory: await directoryPaths(),
    service: await paths.servicePaths(),
    province: await paths.provincePaths(),
    period: await paths.periodPaths(),
    listPart: await listPartPaths(),
    index: await index.getStaticPaths(),
    places: await places.getStaticPaths(),
    card: await embedCardPaths(),
  };
  return Object.fromEntries(Object.entries(found).map(([name, list]) => [name, list.length]));
}

beforeAll(() => {
  vi.stubEnv('RAPPORTKAART_DEV_FILES', undefined);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(site.dir, { recursive: true });
});

describe('pages that are about no single provider', () => {
  it('are in the first part of a site', async () => {
    const { card, directory, ...rest } = await pathsIn('first', true);
    // 450 providers take four pages in each of two languages
    expect([card, directory]).toEqual([2, 8]);
    for (const [name, count] of Object.entries(rest)) expect(count, name).toBeGreaterThan(0);
  });

  it('are in no other part, also not the further parts of lists and what search reads', async () => {
    expect(await pathsIn('other', false)).toEqual({
      directory: 0,
      service: 0,
      province: 0,
      period: 0,
      listPart: 0,
      index: 0,
      places: 0,
      card: 2,
    });
  });
});
