/** Parts of a long list that always stay: more than a screen. */
const kept = 2;

/** Parts that leave or come back in one go, and the pause between, in milliseconds: letters are answered in between. */
const stretch = 3;
const pause = 10;

/** Nothing moves until typing has rested for so long, in milliseconds. */
const rest = 150;

/** The list that the page was delivered with. */
export interface FullList {
  readonly show: () => void;
  readonly hide: () => void;
}

/**
 * Hides the delivered list while something is asked. The parts of a long one are then taken out of the document, a few
 * at a time, until it is asked back: a browser goes past every element of a document, hidden ones too, each time it
 * draws the answer to a letter, and a country has forty thousand in its list.
 */
export function fullList(list: HTMLElement): FullList {
  const parts = [...list.querySelectorAll('.far')];
  const table = parts[0]?.parentElement;
  let present = parts.length;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isAside = (): boolean => list.classList.contains('aside');
  const step = (): void => {
    const next = isAside() ? Math.max(kept, present - stretch) : Math.min(parts.length, present + stretch);
    if (next === present) return;
    if (isAside()) for (const part of parts.slice(next, present)) part.remove();
    else table?.append(...parts.slice(present, next));
    present = next;
    timer = setTimeout(step, pause);
  };
  const turn = (aside: boolean): void => {
    if (isAside() === aside) return;
    list.classList.toggle('aside', aside);
    clearTimeout(timer);
    if (parts.length > kept) timer = setTimeout(step, rest);
  };
  return { show: () => turn(false), hide: () => turn(true) };
}
