/**
 * The languages this program has words for. In a file of its own: what runs in a browser needs them, and none of the
 * schemas.
 */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Languages in order, at least one; the first has the bare addresses. */
export type Languages = readonly [Language, ...Language[]];

/** Put in place by the page builder in what it bundles: pages and the scripts that run in a reader's browser. */
declare const RAPPORTKAART_LANGUAGES: string | undefined;

/** Name of the environment variable by which the page builder is told the site's languages. */
export const languagesVariable = 'RAPPORTKAART_LANGUAGES';

let spoken: Languages = languagesIn(
  typeof RAPPORTKAART_LANGUAGES === 'string' ? RAPPORTKAART_LANGUAGES : undefined,
);

/** The languages of the site that is made, as its `site.json` names them; all of the program's where it names none. */
export function siteLanguages(): Languages {
  return spoken;
}

/**
 * Tells which languages the site speaks. Each process that reads a site's texts or makes a part of it says it once,
 * before it does so; left out or empty, the site speaks all of them.
 */
export function setSiteLanguages(given: readonly Language[] = []): void {
  const [first, ...others] = given;
  spoken = first === undefined ? languages : [first, ...others];
}

/** The languages of a list such as "nl,en", as the environment holds it; all of the program's without one. */
export function languagesIn(list: string | undefined): Languages {
  const [first, ...others] = (list ?? '')
    .split(',')
    .flatMap((given) => languages.find((language) => language === given) ?? []);
  return first === undefined ? languages : [first, ...others];
}
