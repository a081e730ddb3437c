import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerOf } from '../../src/card/register.ts';
import type { Provider } from '../../src/model/provider.ts';
import type { Publication, PublishedPeriod } from '../../src/publish/publication.ts';
import type { Handover } from '../../src/site/handover.ts';
import { unitName, unitsOf } from '../../src/site/kept-unit.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { unitKeys } from '../../src/site/unit-keys.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();
afterAll(() => rmSync(site.dir, { recursive: true }));
let handover: Handover;

beforeAll(async () => {
  const prepared = await prepareSite(site.data, site.content);
  if (prepared.handover === null) throw new Error('the tiny site has errors');
  ({ handover } = prepared);
});

/** Which keys differ when the second provider is another one. */
function changed(change: (second: Provider, first: Provider) => Provider): boolean[] {
  const { publication, terms } = handover;
  const [first, second, ...rest] = publication.providers;
  if (first === undefined || second === undefined) throw new Error('the tiny site has no two providers');
  const other = { ...publication, providers: [first, change(second, first), ...rest] };
  const before = unitKeys(handover, registerOf(publication, terms), 'a version');
  const after = unitKeys({ ...handover, publication: other }, registerOf(other, terms), 'a version');
  return publication.providers.map(({ id }) => before({ provider: id }) !== after({ provider: id }));
}

it('what is kept of a provider depends on itself, and on whether another bears its name', () => {
  const rest = handover.publication.providers.slice(2).map(() => false);
  expect(changed((second) => second)).toEqual([false, false, ...rest]);
  expect(changed((second) => ({ ...second, phone: '088-1234567' }))).toEqual([false, true, ...rest]);
  expect(changed((second, { name }) => ({ ...second, name }))).toEqual([true, true, ...rest]);
});

describe('of a provider with editions in three periods', () => {
  const years = ['2021', '2022', '2023'] as const;

  /** The tiny site's first edition in three years, in a publication that ends with `last`. */
  function threeYears(
    change: (period: PublishedPeriod<'public'>) => PublishedPeriod<'public'> = (period) => period,
    last = 3,
  ): Handover {
    const [period] = handover.publication.periods;
    const [edition] = period?.editions ?? [];
    if (period === undefined || edition === undefined) throw new Error('the tiny site has no edition');
    const publication: Publication<'public'> = {
      ...handover.publication,
      periods: years.slice(0, last).map((id) =>
        change({
          ...period,
          period: { ...period.period, id },
          editions: [{ ...edition, period: id }],
          withdrawn: [],
        }),
      ),
    };
    return { ...handover, publication };
  }

  /** The key of each of its units, by name without the provider's: its own has none. */
  function keysOf(of: Handover): Record<string, string> {
    const provider = of.publication.periods[0]?.editions[0]?.provider ?? '';
    const keyOf = unitKeys(of, registerOf(of.publication, of.terms), 'a version');
    const periods = of.publication.periods.map(({ period }) => period.id);
    return Object.fromEntries(
      unitsOf(provider, periods).map((unit) => [unitName(unit).slice(provider.length), keyOf(unit)]),
    );
  }

  const differing = (one: Handover, other: Handover): string[] => {
    const [before, after] = [keysOf(one), keysOf(other)];
    return Object.keys(before).filter((unit) => before[unit] !== after[unit]);
  };

  const inYear =
    (year: string, change: (period: PublishedPeriod<'public'>) => PublishedPeriod<'public'>) =>
    (period: PublishedPeriod<'public'>): PublishedPeriod<'public'> =>
      period.period.id === year ? change(period) : period;

  it('no two units have one key', () => {
    const keys = Object.values(keysOf(threeYears()));
    expect(new Set(keys).size).toBe(4);
  });

  it('a period that comes leaves the keys of earlier editions as they were', () => {
    expect(differing(threeYears(undefined, 2), threeYears())).toEqual(['']);
  });

  it('an edition that changes changes its own key, those of later ones and the provider’s', () => {
    const printed = inYear('2022', (period) => ({
      ...period,
      editions: period.editions.map((edition) => ({ ...edition, late: '2023-05-06' })),
    }));
    expect(differing(threeYears(), threeYears(printed))).toEqual(['', '/2022', '/2023']);
  });

  it('so does what all participants of a period have in common', () => {
    const other = inYear('2022', (period) => ({
      ...period,
      period: { ...period.period, reportedOn: '2023-07-08' },
    }));
    expect(differing(threeYears(), threeYears(other))).toEqual(['', '/2022', '/2023']);
  });

  it('a reply changes the key of the provider alone', () => {
    const before = threeYears();
    const provider = before.publication.periods[0]?.editions[0]?.provider ?? '';
    const reply = {
      provider,
      period: '2022',
      date: '2024-01-02',
      language: 'nl',
      html: '<p>Dank.</p>',
    } as const;
    const after = { ...before, remarks: { ...before.remarks, replies: [reply] } };
    expect(differing(before, after)).toEqual(['']);
  });

  it('a provider that changes, or whose name another bears, changes all of its keys', () => {
    const handed = threeYears();
    const id = handed.publication.periods[0]?.editions[0]?.provider ?? '';
    const otherwise = (own: Partial<Provider>, others: Partial<Provider> = {}): Handover => ({
      ...handed,
      publication: {
        ...handed.publication,
        providers: handed.publication.providers.map((one) =>
          one.id === id ? { ...one, name: 'Een', place: 'Ede', ...own } : { ...one, ...others },
        ),
      },
    });
    const all = ['', '/2021', '/2022', '/2023'];
    expect(differing(otherwise({}), otherwise({ phone: '088-1234567' }))).toEqual(all);
    expect(differing(otherwise({}), otherwise({}, { name: 'Een' }))).toEqual(all);
    expect(differing(otherwise({}), otherwise({}, { name: 'Twee', phone: '088-1234567' }))).toEqual([]);
  });

  it('an edition that is withdrawn changes the keys of later editions, and of none before it', () => {
    const before = threeYears();
    const provider = before.publication.periods[0]?.editions[0]?.provider ?? '';
    const gone = { provider, date: '2024-01-02', origin: 'tallied', about: [] } as const;
    const withdrawn = inYear('2022', (period) => ({ ...period, editions: [], withdrawn: [gone] }));
    expect(differing(before, threeYears(withdrawn))).toEqual(['', '/2022', '/2023']);
  });
});
