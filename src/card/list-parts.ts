import { inEveryLanguage, listPartAddress } from '../address/address.ts';
import { words } from '../text/words.ts';
import { letterOf } from './directory-order.ts';
import type { DirectoryRow, Link, PageFrame } from './page.ts';

/** So many rows of a list of providers stand on one page: a phone gets no more at once, and finds its place by letter. */
const rowsOnPage = 200;

/** A page with a list of providers, in order of name. */
export interface ListedPage extends PageFrame {
  readonly rows: readonly DirectoryRow[];
}

/** One part of a list: its rows, and the way to all parts. */
export interface ListPart {
  readonly rows: readonly DirectoryRow[];
  /** Every part by the letters it has, "A – D"; none where the list stands on one page. */
  readonly parts: readonly (Link & { readonly isCurrent: boolean })[];
}

/** How many parts a list of so many rows has. */
export function partCount(rows: number, most: number = rowsOnPage): number {
  return Math.max(1, Math.ceil(rows / most));
}

/** The part of a page's list with this number, from 1. */
export function listPart(page: ListedPage, number: number, most: number = rowsOnPage): ListPart {
  const { rows, addresses, language } = page;
  const rowsOf = (part: number): readonly DirectoryRow[] => rows.slice((part - 1) * most, part * most);
  const count = partCount(rows.length, most);
  return {
    rows: rowsOf(number),
    parts:
      count === 1
        ? []
        : Array.from({ length: count }, (_, at) => ({
            label: lettersOf(rowsOf(at + 1)),
            href: listPartAddress(addresses[language], at + 1, language),
            isCurrent: at + 1 === number,
          })),
  };
}

/** A page of its own for a further part of a list. Throws a RangeError for a part that is not there. */
export function listPartPage(page: ListedPage, number: number, most: number = rowsOnPage): ListedPage {
  const { rows, addresses, language, title } = page;
  const count = partCount(rows.length, most);
  if (number < 2 || number > count) throw new RangeError(`no part ${number} of ${count}`);
  return {
    language,
    rows,
    addresses: inEveryLanguage((one) => listPartAddress(addresses[one], number, one)),
    title: words(language).places.part(title, number, count),
    description: page.description,
  };
}

function lettersOf(rows: readonly DirectoryRow[]): string {
  const [first, last] = [rows[0], rows.at(-1)].map((row) => letterOf(row?.name ?? ''));
  return first === last ? (first ?? '') : `${first} – ${last}`;
}
