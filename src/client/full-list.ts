/**
 * The folded list leaves the page altogether so long after the letter that folded it, in milliseconds: after the frame
 * with the answer, and mostly before a next letter.
 */
const pause = 120;

/** The list that the page was delivered with. */
export interface FullList {
  readonly show: () => void;
  readonly hide: () => void;
  /** True from the moment it is folded. */
  readonly isAside: () => boolean;
}

/**
 * Puts the delivered list aside while something is asked: folded and silent to screen readers at once, and
 * soon out of reach of Tab. A page of the list has some two thousand elements, and a browser that takes away or brings back its
 * rows needs longer than the frame that answers a letter has.
 */
export function fullList(list: HTMLElement): FullList {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFolded = false;
  return {
    show: () => {
      clearTimeout(timer);
      isFolded = false;
      list.hidden = false;
      list.ariaHidden = null;
      list.classList.remove('folded');
    },
    hide: () => {
      if (isFolded) return;
      isFolded = true;
      list.classList.add('folded');
      // at once, so that nobody hears a provider both among all and among what was found; no row is looked at for it
      list.ariaHidden = 'true';
      timer = setTimeout(() => {
        list.hidden = true;
      }, pause);
    },
    isAside: () => isFolded,
  };
}
