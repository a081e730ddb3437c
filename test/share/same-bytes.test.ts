import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOf, type Register } from '../../src/card/register.ts';
import { writeShareFiles, writeSitemap } from '../../src/site/share-files.ts';
import { filesOf } from '../site/pages.ts';
import { demonstration } from './demonstration.ts';

/** Everything that is shared, made twice with nothing kept: another day, zone and order of providers. */
const few = [
  'interbeek-support',
  'innovium',
  'stapsteen-re-integratie',
  'wereldwoord-taalwerf',
  'wolkenfluiter-advies',
];
let dir: string;
const once = (): string => join(dir, 'once', 'site');
const again = (): string => join(dir, 'again', 'site');

/** The demonstration with a few of its providers, as a build gets it. */
function fewOf({ publication }: Register<'public'>): typeof publication {
  return {
    ...publication,
    providers: publication.providers.filter(({ id }) => few.includes(id)),
    periods: publication.periods.map((period) => ({
      ...period,
      editions: period.editions.filter(({ provider }) => few.includes(provider)),
    })),
  };
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'rapportkaart-same-'));
  const { register, site } = await demonstration();
  const publication = fewOf(register);
  const make = async (place: string, of: typeof publication): Promise<void> => {
    await mkdir(join(dir, place, 'site'), { recursive: true });
    const out = join(dir, place, 'site');
    const own = registerOf(of, register.terms);
    const made = await writeShareFiles({ site, register: own, out, cache: join(dir, place, 'cache') });
    await writeSitemap({ site }, own, out, { files: [], elsewhere: few });
    // what stands below a former id as well is drawn once
    expect(made.drawn).toBe(made.used.size);
  };
  await make('once', publication);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  try {
    // keys in another order: what a file says hangs on no order but that of periods, groups and rows
    await make('again', {
      ...publication,
      services: publication.services.toReversed(),
      providers: publication.providers.toReversed(),
      questionnaires: Object.fromEntries(Object.entries(publication.questionnaires).toReversed()),
    });
  } finally {
    process.env['TZ'] = zone;
  }
}, 120_000);

afterAll(() => rm(dir, { recursive: true, force: true }));

describe('the same publication', () => {
  it.each([
    ['share images', /\.png$/, 20],
    ['badges', /badge[a-z-]*\.svg$/, 40],
    ['charts', /\/figuren\/[a-z0-9-]+\.svg$/, 20],
    ['packed charts', /\/figuren\.zip$/, 10],
    ['data files', /\/gegevens[a-z.-]*$/, 40],
    ['settings of servers', /^(\.htaccess|_headers|_redirects|_hosting\/\w.*)$/, 6],
    [
      'schema, dictionary, catalogue, sitemap and robots',
      /(schema|tabel|woordenboek|catalogus|sitemap|robots)/,
      7,
    ],
  ])('gives the same bytes of %s', async (_name, kind, least) => {
    const files = filesOf(once()).filter((path) => kind.test(path));
    expect(files.length).toBeGreaterThanOrEqual(least);
    for (const path of files) {
      const [first, second] = [await readFile(join(once(), path)), await readFile(join(again(), path))];
      expect(first.equals(second), path).toBe(true);
    }
  });

  it('gives the same files and no others', () => {
    const known =
      /\.(png|svg|zip|ico|csv|json|jsonld|ttl|xml|txt|conf)$|^(\.htaccess|_headers|_redirects|_hosting\/Caddyfile)$/;
    expect(filesOf(again())).toEqual(filesOf(once()));
    expect(filesOf(once()).filter((path) => !known.test(path))).toEqual([]);
  });
});
