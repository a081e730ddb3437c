import { describe, expect, it } from 'vitest';
import { listPart, listPartPage, type ListedPage } from '../../src/card/list-parts.ts';
import type { DirectoryRow } from '../../src/card/page.ts';

const named = (...names: string[]): ListedPage => ({
  language: 'nl',
  title: 'Dienstverleners in Zeeland',
  description: '',
  addresses: { nl: '/provincies/zeeland/', en: '/en/provinces/zeeland/' },
  rows: names.map((name) => ({ name }) as DirectoryRow),
});

describe('a list of providers', () => {
  it('that fits on a page is whole there, with no way to parts', () => {
    const page = named('Aap', 'Beer');
    expect(listPart(page, 1, 2)).toEqual({ rows: page.rows, first: 0, parts: [], steps: [] });
  });

  it('that is longer is told by letters, every row in one part and in its order', () => {
    const page = named('Aap', 'Beer', 'Bij', 'Bok', 'Das');
    expect(listPart(page, 2, 2)).toMatchObject({
      first: 2,
      parts: [
        { label: 'A – B', href: '/provincies/zeeland/', isCurrent: false },
        { label: 'B', href: '/provincies/zeeland/lijst/2/', isCurrent: true },
        { label: 'B – D', href: '/provincies/zeeland/lijst/3/', isCurrent: false },
      ],
    });
    const rows = [1, 2, 3].flatMap((number) => listPart(page, number, 2).rows);
    expect(rows).toEqual(page.rows);
  });

  it('leads on from the end of each part', () => {
    const page = named('Aap', 'Beer', 'Bij', 'Bok', 'Das');
    const [before, after] = [
      { rel: 'prev', label: 'Vorige: A – B', href: '/provincies/zeeland/' },
      { rel: 'next', label: 'Volgende: B – D', href: '/provincies/zeeland/lijst/3/' },
    ];
    expect(listPart(page, 2, 2).steps).toEqual([before, after]);
    expect(listPart(page, 1, 2).steps.map(({ rel }) => rel)).toEqual(['next']);
    expect(listPart(page, 3, 2).steps.map(({ rel }) => rel)).toEqual(['prev']);
  });

  it('has a page for each further part in every language, and no other', () => {
    const page = named('Aap', 'Beer', 'Bij');
    expect(listPartPage(page, 2, 2)).toMatchObject({
      title: 'Dienstverleners in Zeeland, deel 2 van 2',
      addresses: { nl: '/provincies/zeeland/lijst/2/', en: '/en/provinces/zeeland/list/2/' },
      rows: page.rows,
    });
    for (const number of [1, 3]) expect(() => listPartPage(page, number, 2)).toThrow(RangeError);
  });
});
