import { inEveryLanguage, listPartAddress } from '../address/address.ts';
import { words } from '../text/words.ts';
import { cutList, nameRanges, partCount } from './list-cuts.ts';
import type { DirectoryRow, Link, PageFrame } from './page.ts';

/** At most so many rows of a list of providers stand on one page: a phone gets no more at once, and finds its place by letter. */
const rowsOnPage = 150;

/** A page with a list of providers, in order of name. */
export interface ListedPage extends PageFrame {
  readonly rows: readonly DirectoryRow[];
}

/** One part of a list: its rows, and the way to all parts. */
export interface ListPart {
  readonly rows: readonly DirectoryRow[];
  /** How many rows stand before it. */
  readonly first: number;
  /** Every part by the names it has, "Aa – De"; none where the list stands on one page. */
  readonly parts: readonly (Link & { readonly isCurrent: boolean })[];
  /** The way on from the end of its rows: to the part before and the part after, as far as there are. */
  readonly steps: readonly (Link & { readonly rel: 'prev' | 'next' })[];
}

/** How many pages a list of so many rows takes. */
export function pagesOfList(rows: number): number {
  return partCount(rows, rowsOnPage);
}

/** The part of a page's list with this number, from 1. */
export function listPart(page: ListedPage, number: number, most: number = rowsOnPage): ListPart {
  const { rows, addresses, language } = page;
  const say = words(language);
  const names = rows.map(({ name }) => name);
  const cuts = cutList(names, most);
  const first = cuts[number - 1] ?? 0;
  const ranges = nameRanges(
    cuts.map((from, at) => [names[from] ?? '', names[(cuts[at + 1] ?? names.length) - 1] ?? '']),
  );
  const all = ranges.map((label, at) => ({
    label,
    href: listPartAddress(addresses[language], at + 1, language),
    isCurrent: at + 1 === number,
  }));
  const [before, after] = [all[number - 2], all[number]];
  return {
    rows: rows.slice(first, cuts[number]),
    first,
    parts: all.length === 1 ? [] : all,
    steps: [
      ...(before
        ? [{ rel: 'prev' as const, label: say.places.partBefore(before.label), href: before.href }]
        : []),
      ...(after
        ? [{ rel: 'next' as const, label: say.places.partAfter(after.label), href: after.href }]
        : []),
    ],
  };
}

/**
 * What a further part of a list is as a page of its own: all that the page of the list is, under its own title and
 * address. Throws a RangeError for a part that is not there.
 */
export function listPartPage<Page extends ListedPage>(
  page: Page,
  number: number,
  most: number = rowsOnPage,
): Page {
  const { rows, addresses, language, title } = page;
  const count = partCount(rows.length, most);
  if (number < 2 || number > count) throw new RangeError(`no part ${number} of ${count}`);
  return {
    ...page,
    addresses: inEveryLanguage((one) => listPartAddress(addresses[one], number, one)),
    title: words(language).places.part(title, number, count),
  };
}
