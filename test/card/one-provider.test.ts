import { beforeAll, describe, expect, it } from 'vitest';
import { registerOfOne } from '../../src/card/one-provider.ts';
import { editionPage, providerPage } from '../../src/card/edition.ts';
import { comparedProvider } from '../../src/card/comparison.ts';
import { registerOf, type Register } from '../../src/card/register.ts';
import { demonstration } from '../share/demonstration.ts';

let register: Register<'public'>;

beforeAll(async () => {
  ({ register } = await demonstration());
});

describe('a provider alone', () => {
  it('has the pages that it has among all others', () => {
    for (const { id } of register.publication.providers) {
      const alone = registerOfOne(register, id);
      expect(providerPage(alone, id, 'nl')).toEqual(providerPage(register, id, 'nl'));
      for (const edition of register.editions(id)) {
        const own = alone.edition(id, edition.period);
        expect(editionPage(alone, own, 'en')).toEqual(editionPage(register, edition, 'en'));
      }
    }
  });

  it('is told from another of its name, as it is among all others', () => {
    const [one, other] = register.publication.providers;
    if (one === undefined || other === undefined) throw new Error('no two providers');
    const twins = registerOf(
      { ...register.publication, providers: [one, { ...other, name: one.name }] },
      register.terms,
    );
    const alone = registerOfOne(twins, one.id);
    const { title } = providerPage(alone, one.id, 'nl');
    expect(title).toBe(`${one.name}, ${one.place}`);
    expect(title).toBe(providerPage(twins, one.id, 'nl').title);
    expect(comparedProvider(alone, one.id, 'nl').name).toBe(title);
  });

  it('is the only one that can be looked up', () => {
    const [one, other] = register.publication.providers;
    const alone = registerOfOne(register, one?.id ?? '');
    expect(alone.publication.providers).toEqual([one]);
    expect(() => alone.provider(other?.id ?? '')).toThrow(RangeError);
    expect(() => alone.nameApart(other?.id ?? '')).toThrow(RangeError);
    expect(() => alone.editions(other?.id ?? '')).toThrow(RangeError);
    expect(() => alone.withdrawn(other?.id ?? '')).toThrow(RangeError);
    expect(() => alone.edition(other?.id ?? '', '2025')).toThrow(RangeError);
    expect(
      alone.publication.periods.flatMap(({ editions }) => editions.map(({ provider }) => provider)),
    ).toEqual(register.editions(one?.id ?? '').map(() => one?.id));
  });
});
