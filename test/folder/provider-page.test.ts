import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { EditionPage } from '../../src/card/page.ts';
import { drawPicture } from '../../src/chart/chart.ts';
import { writeHandover, type Handover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import type { ProviderPage } from '../../src/site/provider-page.ts';
import type { ProviderRoute } from '../../src/site/provider-routes.ts';
import { handoverVariable } from '../../src/site/source.ts';
import { writeWanted } from '../../src/site/wanted.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();

let routes: readonly ProviderRoute[];
/** What stands at an address, made as the page builder makes it: in what is known of that provider alone. */
let pageAt: (route: ProviderRoute) => Promise<ProviderPage>;

/** The tiny site's publication with one surveyed provider twenty times, of which the first was called otherwise, and lost its newest edition. */
async function country(): Promise<Handover> {
  const { handover } = await prepareSite(site.data, site.content);
  if (handover === null) throw new Error('the tiny site has errors');
  const { publication } = handover;
  const [older, newer] = publication.periods;
  const [edition] = older?.editions ?? [];
  const provider = publication.providers.find(({ id }) => id === edition?.provider);
  if (!older || !newer || !edition || !provider) throw new Error('no edition in the tiny site');
  const ids = Array.from({ length: 20 }, (_, at) => `provider-${at}`);
  return {
    ...handover,
    publication: {
      ...publication,
      providers: ids.map((id, at) => ({ ...provider, id, formerIds: at === 0 ? ['once'] : [] })),
      periods: [
        { ...older, editions: ids.map((id) => ({ ...edition, provider: id })), withdrawn: [] },
        {
          ...newer,
          editions: [],
          withdrawn: [{ provider: 'provider-0', date: '2026-01-02', origin: 'tallied', about: [] }],
        },
      ],
    },
  };
}

beforeAll(async () => {
  const folder = join(site.dir, 'handover');
  await writeHandover(folder, await country());
  await writeWanted(folder, { units: null, common: true });
  vi.stubEnv('RAPPORTKAART_DEV_FILES', undefined);
  vi.stubEnv(handoverVariable, folder);
  vi.resetModules();
  const { providerPaths } = await import('../../src/site/provider-paths.ts');
  const { providerPageAt } = await import('../../src/site/provider-page.ts');
  const { aboutOne } = await import('../../src/site/source.ts');
  routes = (await providerPaths()).map(({ props }) => props);
  pageAt = (route) => {
    const period = route.kind === 'report' ? route.ofEdition : undefined;
    return aboutOne({ provider: route.ofProvider, period }, () => providerPageAt(route));
  };
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(site.dir, { recursive: true });
});

/** The page of an edition that a kind of route shows. */
async function shown(kind: ProviderRoute['kind'], id: string): Promise<EditionPage> {
  const route = routes.find((one) => one.kind === kind && one.id === id && one.language === 'nl');
  const page = route && (await pageAt(route));
  if (page?.view !== 'card' && page?.view !== 'report') throw new Error(`no ${kind} of ${id}`);
  return page.page;
}

describe('the pages of one provider', () => {
  it('are made one after the other, in one language and then in the next', () => {
    const inOrder = routes.map(({ ofProvider, language }) => `${ofProvider} ${language}`);
    const runs = inOrder.filter((one, at) => one !== inOrder[at - 1]);
    expect(runs).toHaveLength(new Set(inOrder).size);
    expect(runs).toHaveLength(40);
  });

  it('show one page object: what card and report tell of an edition is made once, and so is each chart', async () => {
    const [newest, edition, report] = await Promise.all(
      (['newest', 'edition', 'report'] as const).map((kind) => shown(kind, 'provider-1')),
    );
    expect(edition?.summaries).toBe(newest?.summaries);
    expect(report?.chapters).toBe(newest?.chapters);
    expect([newest, edition, report].map((page) => page?.addresses.nl)).toEqual([
      '/dienstverleners/provider-1/',
      '/dienstverleners/provider-1/2022/',
      '/dienstverleners/provider-1/2022/rapport/',
    ]);
    const grade = newest?.summaries.find((one) => one.grade.status === 'shown')?.grade;
    if (grade?.status !== 'shown') throw new Error('no grade');
    expect(drawPicture(grade.figure)).toBe(drawPicture(grade.figure));
    const wide = drawPicture(grade.figure, { width: 640 });
    expect(wide.svg).not.toBe(drawPicture(grade.figure).svg);
    expect(drawPicture({ ...grade.figure }, { width: 640 })).toEqual(wide);
  });

  it('are shared by as many providers as are made at once', async () => {
    const ids = Array.from({ length: 8 }, (_, at) => `provider-${at + 10}`);
    const first = await Promise.all(ids.map((id) => shown('newest', id)));
    const again = await Promise.all(ids.map((id) => shown('edition', id)));
    again.forEach((page, at) => expect(page.summaries).toBe(first[at]?.summaries));
  });

  it('are let go a few providers later', async () => {
    const before = await shown('newest', 'provider-2');
    expect((await shown('newest', 'provider-2')).summaries).toBe(before.summaries);
    for (let at = 3; at < 20; at += 1) await shown('newest', `provider-${at}`);
    const after = await shown('newest', 'provider-2');
    expect(after).toEqual(before);
    expect(after.summaries).not.toBe(before.summaries);
  });
});

it.each([
  ['newest', '/dienstverleners/provider-0/'],
  ['edition', '/dienstverleners/provider-0/2022/'],
  ['report', '/dienstverleners/provider-0/2022/rapport/'],
] as const)('below a former id the %s leads to %s', async (kind, href) => {
  const route = routes.find((one) => one.kind === kind && one.id === 'once' && one.language === 'nl');
  expect(route && (await pageAt(route))).toMatchObject({ view: 'moved', href });
});

it('an edition that was withdrawn keeps its addresses, which say so', async () => {
  const withdrawn = routes.filter(
    (one) => 'period' in one && one.period === '2023' && one.id === 'provider-0',
  );
  expect(withdrawn.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
    'withdrawn nl',
    'withdrawn nl',
    'withdrawn en',
    'withdrawn en',
  ]);
  for (const route of withdrawn) expect((await pageAt(route)).view).toBe('unsurveyed');
});

it('nobody else is known while a page about one provider is made', async () => {
  const route = routes.find(({ kind, id }) => kind === 'newest' && id === 'provider-4');
  if (!route) throw new Error('no route');
  const { aboutOne } = await import('../../src/site/source.ts');
  const { providerPageAt } = await import('../../src/site/provider-page.ts');
  await expect(aboutOne({ provider: 'provider-5' }, () => providerPageAt(route))).rejects.toThrow(
    'provider-4 is asked for where only provider-5 is seen',
  );
});
