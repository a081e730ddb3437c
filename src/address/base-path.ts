/** Put in place by the page builder in what it bundles: pages and the scripts that run in a reader's browser. */
declare const RAPPORTKAART_BASE_PATH: string | undefined;

/** Name of the environment variable by which the page builder is told the path. */
export const basePathVariable = 'RAPPORTKAART_BASE_PATH';

let base = typeof RAPPORTKAART_BASE_PATH === 'string' ? RAPPORTKAART_BASE_PATH : '/';

/**
 * The path under which the site stands, with a slash at both ends: `/`, or `/kaart/` for https://example.org/kaart/.
 * Every address begins with it.
 */
export function basePath(): string {
  return base;
}

/**
 * Tells where the site stands, by its own address. Each process that makes a part of a site says it once, before it
 * asks for an address. Throws where the path does not end in a slash: a relative address would lose its last part.
 */
export function setBasePath(siteAddress: string): void {
  const { pathname } = new URL(siteAddress);
  if (!pathname.endsWith('/')) throw new Error(`the address of a site ends in a slash: ${siteAddress}`);
  base = pathname;
}

/** The address of a site as people write it: "rapportkaart.example", "example.org/kaart". */
export function siteHost(siteAddress: string): string {
  const { host, pathname } = new URL(siteAddress);
  return host + pathname.replace(/\/$/, '');
}

/** The file of an address, as a path below the folder of the site: `dienstverleners/a/index.html` for a page. */
export function fileOf(address: string): string {
  if (!address.startsWith(base)) throw new Error(`not an address of this site: ${address}`);
  const path = address.slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The address of a file that stands below the folder of the site; of a page's index.html, the folder. */
export function addressOf(file: string): string {
  return base + file.replace(/(^|\/)index\.html$/, '$1');
}

/** An address as editors write it in prose, from the root of the site: `/over/methode/`. Others come back as they are. */
export function fromRoot(link: string): string {
  return /^\/(?!\/)/.test(link) ? base + link.slice(1) : link;
}
