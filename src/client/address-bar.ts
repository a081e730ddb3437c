import { carryQuestion } from './page-language.ts';

/** Browsers refuse an address that changes with every letter for long: it follows when typing rests. */
const restMilliseconds = 300;

/** The question in the address, and in the link to the other language. */
export interface AddressBar {
  /** Writes the question once typing rests, in place of what stands. */
  readonly follow: (search: string) => void;
  /** Writes what still waits, now. */
  readonly settle: () => void;
  /** Drops what still waits: the reader went to another address. */
  readonly drop: () => void;
  /** A question that the back button leaves again. */
  readonly push: (search: string) => void;
}

/** The address bar of this page. What waits is written before the reader leaves the field. */
export function addressBar(): AddressBar {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (how: 'pushState' | 'replaceState', search: string): void => {
    if (search !== location.search) history[how](null, '', location.pathname + search);
    carryQuestion(search);
  };
  const drop = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const settle = (): void => {
    const search = waiting;
    drop();
    if (search !== null) write('replaceState', search);
  };
  return {
    follow: (search) => {
      drop();
      waiting = search;
      timer = setTimeout(settle, restMilliseconds);
    },
    settle,
    drop,
    push: (search) => {
      settle();
      write('pushState', search);
    },
  };
}
