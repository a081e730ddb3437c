import type { Label } from '../model/label.ts';

/** Who publishes the open data, as files and catalogue say it. */
export interface Publisher {
  /** The site's name. */
  readonly name: string;
  /** Who publishes it. */
  readonly owner: string;
  /** Where it stands, without a path. */
  readonly address: string;
  readonly email: string;
  /** What providers give, with everything that it covers: "begeleiding naar werk of inburgering". */
  readonly field: Label;
  /** Words by which the data are found, of the site's own field. */
  readonly keywords: readonly Label[];
  /** A Creative Commons licence, or `niet-open` without an address. */
  readonly licence: { readonly name: string; readonly url: string | null };
  /** Said of every file of a demonstration. */
  readonly demonstration: Label | null;
}
