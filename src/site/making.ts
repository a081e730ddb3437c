import type { Finding } from '../model/finding.ts';
import type { Publication } from '../publish/publication.ts';
import type { Manner } from './manner.ts';
import type { Part } from './part.ts';

/** What a site is made from and where, as absolute paths. */
export interface Making extends Manner {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  /** A usable folder that keeps what was made, by the hash of what it shows; holds what is public only, and the code that makes it, and may be thrown away. */
  readonly cache: string;
  /** A work folder below the project, where the pages are made: for one elsewhere the page builder would use one place for all builds. */
  readonly work: string;
  /** Take drafts in, in a site that says so everywhere. Left out: none. */
  readonly drafts?: boolean;
  /** Which part of the site is made. Left out: all of it. */
  readonly part?: Part | undefined;
  /** A work folder beside the output, in which the site stands once it is whole. */
  readonly beside: string;
  /** Looks at what will be shown before anything is made of it. Throws a `Refusal` of what is not wanted. */
  readonly judge?: ((publication: Publication<'public'>) => void) | undefined;
}

/** What was in the way: nothing was made. */
export interface NotMade {
  readonly ok: false;
  readonly findings: readonly Finding[];
}
