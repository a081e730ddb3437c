import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';

/** A page to be made, or a file that is made as one: the component of its route, by which the bundle knows it, its address and its file, both as paths below the site. */
export interface PageToMake {
  readonly component: string;
  readonly pathname: string;
  readonly file: string;
}

/** Where pages come to stand: the folder of the site, and the path below which that is. */
export interface PagePlace {
  readonly out: string;
  readonly base: string;
}

/** What of Astro's bundle makes pages (`astro/entrypoints/prerender`), and knows its routes. */
export interface BundledApp extends StaticPathsApp {
  readonly render: (request: Request, options: { readonly routeData: object }) => Promise<Response>;
  readonly setInternals: (internals: object) => void;
  readonly setOptions: (options: object) => void;
}

/**
 * Loads what makes pages from the file that is a bundle's entry. The same every time in one thread. Gives it what the page builder gives an app that it loads itself:
 * the styles of each route, which its manifest names too, and that no script stands on every page. Of what it says, warnings are said on.
 */
export async function bundledApp(entry: string): Promise<BundledApp> {
  const { app } = (await import(pathToFileURL(entry).href)) as { readonly app: BundledApp };
  // all of its code now, while a build has other things to wait for, instead of when each route's first page is made
  for (const { routeData } of app.manifest.routes) await app.getComponentByRoute?.(routeData);
  const styles = new Map(
    app.manifest.routes.map(({ routeData: { route, component }, styles: sheets }) => [
      `${route}&${component}`,
      { styles: sheets.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: sayWarning } } } });
  return app;
}

/** Says what Astro warns of; of the rest there is much. */
function sayWarning({ level, message }: { readonly level: string; readonly message: string }): boolean {
  if (level === 'warn' || level === 'error') console.warn(message);
  return true;
}

/** The entry of the bundle in a folder; null where there is not one alone. */
export function entryIn(bundle: string): string | null {
  const [entry, ...others] = readdirSync(bundle).filter((name) => /^prerender-entry\..*mjs$/.test(name));
  return entry === undefined || others.length > 0 ? null : join(bundle, entry);
}

/** All pages, in runs of some that are made one after the other as what they share is made once (`site/provider-page.ts`), and which runs are taken. */
export interface PageWork extends PagePlace {
  readonly runs: readonly (readonly PageToMake[])[];
  /** 1 for each run that a task has taken. Tasks share it, so that each run is taken once. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/**
 * Makes the pages of runs in `order`, until it comes to one that is taken: the first task goes through them from the front and a second one from the
 * back, so that they meet. Gives each file to `tell`. Rejects with the first fault, which names its page.
 */
export async function makePages(
  app: BundledApp,
  work: PageWork,
  order: Iterable<number>,
  tell: (file: string) => void,
): Promise<void> {
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeData.component, routeData]));
  for (const at of order) {
    if (Atomics.exchange(work.taken, at, 1) === 1) return;
    for (const page of work.runs[at] ?? []) {
      // timers, lines that wait and word of the starter's end have their turn between two pages
      await setImmediate();
      const routeData = routes.get(page.component);
      if (routeData === undefined) throw new Error(`no route of ${page.component}`);
      await makePage(app, work, page, routeData).catch((fault: unknown) => {
        const why = fault instanceof Error ? fault.message : String(fault);
        throw new Error(`the page ${page.pathname}: ${why}`, { cause: fault });
      });
      tell(page.file);
    }
  }
}

/** The page of what is not there, which hosts ask for by the name of its file. */
export const missingPage = '404.html';

async function makePage(
  app: BundledApp,
  { out, base }: PagePlace,
  { pathname, file }: PageToMake,
  routeData: object,
): Promise<void> {
  const address = `/${base}/${encodeURI(pathname)}`.replace(/\/+/g, '/');
  const response = await app.render(new Request(`http://localhost${address}`), { routeData });
  const isExpected = file === missingPage ? response.status === 404 : response.ok;
  if (!isExpected) throw new Error(`it ended with ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length === 0) throw new Error('it has no text');
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  // a file of public/ of that name is a fault: it may be a link to what is kept, and is never written onto
  writeFileSync(path, bytes, { flag: 'wx' });
}
