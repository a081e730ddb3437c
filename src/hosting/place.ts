import { embedCardAddress } from '../address/address.ts';
import { basePath } from '../address/base-path.ts';
import { siteLanguages } from '../model/label.ts';

/**
 * A set of addresses of the site, in the two ways servers name one: a regular expression over the path (nginx, Apache,
 * Caddy) and the patterns of a `_headers` file (`*` for anything, `:provider` for one segment).
 */
export interface Place {
  /** Matches a path from its first character, a folder with or without its index.html. */
  readonly expression: string;
  readonly patterns: readonly string[];
}

/** Everything below the site's own folder. */
export function everywhere(): Place {
  return { expression: `^${literal(basePath())}`, patterns: [`${basePath()}*`] };
}

/** Everything below a folder, given from the site's root: `assets/`. */
export function below(folder: string): Place {
  return {
    expression: `^${literal(basePath() + folder)}`,
    patterns: [`${basePath()}${folder}*`],
  };
}

/** Files of the site by the end of their name, `gegevens.csv` or `.csv`; what else a host has beside its path is no part of it. */
export function ending(...ends: readonly string[]): Place {
  const within = basePath() === '/' ? '' : `^${literal(basePath())}.*`;
  return {
    expression: `${within}(?:${ends.map(literal).join('|')})$`,
    patterns: ends.map((end) => `${basePath()}*${end}`),
  };
}

/** The framed cards of providers, the only pages that other sites may show in a frame. */
export function framedCards(): Place {
  const addresses = siteLanguages().map((language) => embedCardAddress(':provider', language));
  return {
    expression: `^(?:${addresses.map((address) => literal(address).replace(':provider', '[^/]+')).join('|')})(?:index[.]html)?$`,
    patterns: addresses,
  };
}

/** A text as a regular expression that matches just that text. Dots stand in brackets: no server asks to escape those. */
export function literal(text: string): string {
  return text.replaceAll(/[\\^$*+?()[\]{}|]/g, '\\$&').replaceAll('.', '[.]');
}
