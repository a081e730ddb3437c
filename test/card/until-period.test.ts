import { beforeAll, expect, it } from 'vitest';
import { editionPage } from '../../src/card/edition.ts';
import { registerOfOne } from '../../src/card/one-provider.ts';
import { registerOf, type Register } from '../../src/card/register.ts';
import { trendsOf } from '../../src/card/trend.ts';
import { registerUntil } from '../../src/card/until-period.ts';
import { demonstration } from '../share/demonstration.ts';

let all: Register<'public'>;
let periods: readonly string[];

beforeAll(async () => {
  ({ register: all } = await demonstration());
  periods = all.publication.periods.map(({ period }) => period.id);
});

it('an edition has the page that it had before later periods came, and after', () => {
  expect(periods.length).toBeGreaterThan(1);
  for (const [at, period] of periods.entries()) {
    const then = registerOf(
      { ...all.publication, periods: all.publication.periods.slice(0, at + 1) },
      all.terms,
    );
    for (const edition of then.period(period).editions) {
      const until = registerUntil(registerOfOne(all, edition.provider), period);
      const page = editionPage(until, until.edition(edition.provider, period), 'nl');
      expect(page).toEqual(editionPage(then, edition, 'nl'));
      expect(page).toEqual(editionPage(all, edition, 'nl'));
      expect(trendsOf(until, edition.provider, 'nl')).toEqual(trendsOf(then, edition.provider, 'nl'));
      expect(trendsOf(until, edition.provider, 'nl')).toEqual(trendsOf(all, edition.provider, 'nl', period));
    }
  }
});

it('nothing that came later can be looked up', () => {
  const last = periods.at(-1) ?? '';
  const id = all.publication.providers
    .map((one) => one.id)
    .find((one) => all.editions(one).length > 2 && all.editions(one)[0]?.period === last);
  if (id === undefined) throw new Error('no provider has three editions');
  const first = all.editions(id).at(-1)?.period ?? '';
  const until = registerUntil(registerOfOne(all, id), first);
  expect(until.publication.periods.at(-1)?.period.id).toBe(first);
  expect(until.editions(id).map(({ period }) => period)).toEqual([first]);
  expect(() => until.period(last)).toThrow(RangeError);
  expect(() => until.edition(id, last)).toThrow(RangeError);
  expect(() => registerUntil(until, last)).toThrow(RangeError);
  expect(until.benchmark(last, 'clients')).toBeUndefined();
});

it('what was withdrawn later is not seen, and a provider that cannot be looked up cannot be here either', () => {
  const [one, other] = all.publication.providers;
  const [first, ...rest] = all.publication.periods;
  if (one === undefined || other === undefined || first === undefined) throw new Error('too few');
  const gone = { provider: one.id, date: '2026-01-02', origin: 'tallied', about: [] } as const;
  const register = registerOf(
    { ...all.publication, periods: [first, ...rest.map((period) => ({ ...period, withdrawn: [gone] }))] },
    all.terms,
  );
  const until = registerUntil(registerOfOne(register, one.id), first.period.id);
  expect(register.withdrawn(one.id)).toHaveLength(rest.length);
  expect(until.withdrawn(one.id)).toEqual([]);
  expect(() => until.editions(other.id)).toThrow(RangeError);
  expect(() => until.nameApart(other.id)).toThrow(RangeError);
});

it('is cut once for each register, and is the register itself where nothing came later', () => {
  const [first = '', last = ''] = [periods[0], periods.at(-1)];
  expect(registerUntil(all, first)).toBe(registerUntil(all, first));
  expect(registerUntil(all, last)).toBe(all);
  expect(registerUntil(registerUntil(all, first), first)).toBe(registerUntil(all, first));
});
