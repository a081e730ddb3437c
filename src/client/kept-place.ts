/** Where a reader was in what was found, when leaving the page. */
export interface KeptPlace {
  /** How many providers were shown; 0 for none. */
  readonly shown: number;
  /** How far down, in pixels. */
  readonly top: number;
}

/** Keeps it with this entry of the browser's history, so that going back finds it. */
export function keepPlace(place: KeptPlace): void {
  history.replaceState(place, '');
}

/** What was kept with this entry; null on a first visit. */
export function placeKept(): KeptPlace | null {
  const kept = history.state as Partial<KeptPlace> | null;
  return typeof kept?.shown === 'number' && typeof kept.top === 'number'
    ? { shown: kept.shown, top: kept.top }
    : null;
}
