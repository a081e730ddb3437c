/**
 * Something that a build tells while it works. It has no words of its own: the sentences of each language stand in
 * `src/text/`, and whoever runs a command prints them.
 */
export interface BuildNotes {
  /** The input is sound; `editions` of all periods together. */
  checked: { readonly providers: number; readonly periods: number; readonly editions: number };
  /** PDFs of the site, and how many were made anew. */
  reports: { readonly count: number; readonly made: number };
  /** All that stands beside the pages; `drawn` images anew. */
  shared: { readonly drawn: number };
  /** Texts packed for servers that send them so: made anew, and from the cache. */
  compressed: { readonly made: number; readonly kept: number };
  /** What came from the cache, of how many of the providers something was made anew, and what was cleared. */
  kept: {
    readonly files: number;
    readonly providers: number;
    readonly made: number;
    readonly sets: number;
    readonly dropped: number;
  };
  /** What differs from the site that stood. `list`: the file that lists it; or `fault`, why it could not be written. */
  changed: {
    readonly upload: number;
    readonly remove: number;
    readonly list?: string;
    readonly fault?: string;
  };
  /** Nothing was to be made. */
  unchanged: { readonly files: number };
  /** A site of an earlier version got its mark. */
  adopted: { readonly path: string };
  /** The cache is passed over: it is another user's (a number), or cannot be written to (what the system said). */
  cache:
    { readonly cache: string; readonly owner: number } | { readonly cache: string; readonly fault: string };
  /** A release is current, and others are no longer kept. */
  released: { readonly name: string; readonly dropped: readonly string[] };
}

/** A line of the page builder, which has words of its own in English. */
interface BuilderLine {
  readonly kind: 'builder';
  readonly line: string;
}

/** A step of the build, with what its sentence is made of. */
export type BuildStep = {
  [Kind in keyof BuildNotes]: { readonly kind: Kind } & BuildNotes[Kind];
}[keyof BuildNotes];

/** What a build tells, as it comes. */
export type BuildNote = BuildStep | BuilderLine;

/** Takes what a build tells. */
export type Tell = (note: BuildNote) => void;
