/**
 * What a reader asked of the directory, as it stands in the address. One set of names for both languages, so that the
 * language switch keeps the question. Anything that is not known is left out: an address is typed by people too.
 */

/** Orders of the directory. `-down` runs from high to low, or from Z to A. */
const directorySorts = ['name', 'name-down', 'grade-down', 'grade', 'answers-down', 'answers'] as const;
export type DirectorySort = (typeof directorySorts)[number];

export interface DirectoryQuery {
  /** Words to find in names and places. */
  readonly words: string;
  /** Ids; empty for all. */
  readonly service: string;
  readonly province: string;
  readonly group: string;
  /** `yes`: with a published grade only; `no`: without. */
  readonly published: '' | 'yes' | 'no';
  /** Empty: by name, or best match first where words were given. */
  readonly sort: '' | DirectorySort;
  readonly view: '' | 'cards';
  /** Ids of providers that are being compared. */
  readonly chosen: readonly string[];
}

/** No more than so many providers stand side by side. */
export const mostCompared = 4;

/** The names of the fields, in the order in which they stand in the address. */
export const queryNames = {
  words: 'q',
  service: 'service',
  province: 'province',
  group: 'group',
  published: 'grade',
  sort: 'sort',
  view: 'view',
  chosen: 'p',
} as const;

const longestWords = 100;
const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads the part of an address after `?`. */
export function readDirectoryQuery(search: string): DirectoryQuery {
  const found = new URLSearchParams(search);
  const id = (name: string): string => {
    const value = found.get(name) ?? '';
    return idPattern.test(value) ? value : '';
  };
  const published = found.get(queryNames.published);
  const sort = directorySorts.find((one) => one === found.get(queryNames.sort));
  return {
    words: (found.get(queryNames.words) ?? '').slice(0, longestWords),
    service: id(queryNames.service),
    province: id(queryNames.province),
    group: id(queryNames.group),
    published: published === 'yes' || published === 'no' ? published : '',
    sort: sort ?? '',
    view: found.get(queryNames.view) === 'cards' ? 'cards' : '',
    chosen: readChosen(search),
  };
}

/** The providers chosen for comparison, in the order of the address, each once, no more than fit. */
export function readChosen(search: string): readonly string[] {
  const ids = new URLSearchParams(search).getAll(queryNames.chosen).filter((id) => idPattern.test(id));
  return [...new Set(ids)].slice(0, mostCompared);
}

/** The part of an address after the path: `?q=…`, or nothing when all of it is as it was at the start. */
export function writeDirectoryQuery(query: DirectoryQuery): string {
  const written = new URLSearchParams();
  const add = (name: string, value: string): void => {
    if (value !== '') written.append(name, value);
  };
  add(queryNames.words, query.words.trim());
  add(queryNames.service, query.service);
  add(queryNames.province, query.province);
  add(queryNames.group, query.group);
  add(queryNames.published, query.published);
  add(queryNames.sort, query.sort);
  add(queryNames.view, query.view);
  for (const id of query.chosen) add(queryNames.chosen, id);
  const text = written.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when nothing is searched, filtered, sorted or shown otherwise: the page stands as it was delivered. */
export function isPlain(query: DirectoryQuery): boolean {
  return writeDirectoryQuery({ ...query, chosen: [] }) === '';
}
