import { isPlain, writeDirectoryQuery, type DirectoryQuery } from '../address/query.ts';
import { carryQuestion } from './page-language.ts';

/** Browsers refuse an address that changes with every letter for long: it follows when typing rests. */
const restMilliseconds = 300;

/** The question in the address, and in the link to the other language. */
export interface AddressBar {
  /** Writes the question once typing rests, in place of what stands. */
  readonly follow: (query: DirectoryQuery) => void;
  /** Writes what still waits, now. */
  readonly settle: () => void;
  /** Drops what still waits: the reader went to another address. */
  readonly drop: () => void;
  /** A question that the back button leaves again. */
  readonly push: (query: DirectoryQuery) => void;
}

/**
 * The address bar of this page. What waits is written before the reader leaves the field. A question about the whole
 * list stands in the address of the directory, `whole`, also where it is asked on a page with a further part; without
 * one that page has its own.
 */
export function addressBar(whole: string): AddressBar {
  const own = location.pathname;
  let waiting: DirectoryQuery | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (how: 'pushState' | 'replaceState', query: DirectoryQuery): void => {
    const search = writeDirectoryQuery(query);
    const address = (isPlain(query) ? own : whole) + search;
    if (address !== location.pathname + location.search) history[how](null, '', address);
    carryQuestion(search);
  };
  const drop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const settle = (): void => {
    const query = waiting;
    drop();
    if (query !== null) write('replaceState', query);
  };
  return {
    follow: (query) => {
      drop();
      waiting = query;
      timer = setTimeout(settle, restMilliseconds);
    },
    settle,
    drop,
    push: (query) => {
      settle();
      write('pushState', query);
    },
  };
}
