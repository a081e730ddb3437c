/** What is kept while images of a site are drawn, in bytes: grades and numbers of a country, or its words. */
const most = 8 * 1024 ** 2;

/** Things that are made once for a key; those longest unused are let go when all take too much room. */
export interface KeptParts<T> {
  /** What was made for this key, or what `make` makes of it. Two that ask at once get one. */
  of(key: string, make: () => Promise<T>): Promise<T>;
}

/** Keeps at most `room` bytes, by the size of each. */
export function keptParts<T>(sizeOf: (one: T) => number, room = most): KeptParts<T> {
  const kept = new Map<string, Promise<T>>();
  const sizes = new Map<string, number>();
  let taken = 0;
  const letGo = (): void => {
    for (const [oldest, size] of sizes) {
      if (taken <= room) return;
      kept.delete(oldest);
      sizes.delete(oldest);
      taken -= size;
    }
  };
  const begun = (key: string, make: () => Promise<T>): Promise<T> => {
    const one = make();
    kept.set(key, one);
    return one.then(
      (made) => {
        sizes.set(key, sizeOf(made));
        taken += sizeOf(made);
        letGo();
        return made;
      },
      (fault: unknown) => {
        kept.delete(key);
        throw fault;
      },
    );
  };
  return {
    of: (key, make) => {
      const known = kept.get(key);
      const size = sizes.get(key);
      if (size !== undefined) {
        // a Map goes by when keys came into it
        sizes.delete(key);
        sizes.set(key, size);
      }
      return known ?? begun(key, make);
    },
  };
}
