import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundledApp, type PagePlace, type PageToMake } from '../../src/site/page-task.ts';
import { writePages } from '../../src/site/page-tasks.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-tasks-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A bundle whose pages say where they stand and in which thread they were made; `body` is what it does for each address. */
function place(body = 'new Response(`${address} ${threadId} ${styles}`)') {
  const bundle = join(folder, 'bundle');
  mkdirSync(bundle);
  writeFileSync(
    join(bundle, 'prerender-entry.made.mjs'),
    `import { threadId } from 'node:worker_threads';
     let pages;
     export const app = {
       manifest: { routes: [{ routeData: { route: '/[...page]', component: 'page' }, styles: [{ src: 'a.css' }] }] },
       setInternals: ({ pagesByKeys }) => { pages = pagesByKeys; },
       setOptions: () => undefined,
       async render({ url }, { routeData: { route, component } }) {
         const address = new URL(url).pathname;
         const styles = pages?.get(\`\${route}&\${component}\`).styles.map(({ sheet }) => sheet.src);
         for (const end = performance.now() + 1; performance.now() < end; );
         return ${body};
       },
     };`,
  );
  return { bundle, out: join(folder, 'out'), base: '/below/' };
}

const pages = (count: number): PageToMake[] =>
  Array.from({ length: count }, (_, at) => ({ pathname: `/${at}`, component: 'page' }));

/** Makes pages of a place with its own bundle. */
async function write(
  where: PagePlace,
  wanted: readonly PageToMake[],
  mayBeTwo: (left: number) => boolean,
  tell: (pathname: string) => void = () => undefined,
): Promise<void> {
  await writePages(await bundledApp(where.bundle), where, wanted, mayBeTwo, tell);
}

const text = (pathname: string): string => readFileSync(join(folder, 'out', pathname, 'index.html'), 'utf8');

it('makes pages in their order, each below its own folder', async () => {
  const told: string[] = [];
  await write(
    place(),
    pages(70),
    () => false,
    (pathname) => told.push(pathname),
  );
  expect(told).toEqual(pages(70).map(({ pathname }) => pathname));
  expect(text('/69')).toBe('/below/69/ 0 undefined');
});

it('has a second task make them from the other end where it may, each of them once', async () => {
  const told: string[] = [];
  const asked: number[] = [];
  await write(
    place(),
    pages(3000),
    (left) => asked.push(left) > 1,
    (pathname) => told.push(pathname),
  );
  // it is asked until it says yes, with how many are left
  expect(asked).toEqual([3000, 2936]);
  expect(new Set(told).size).toBe(3000);
  expect(told).toHaveLength(3000);
  const threads = pages(3000).map(({ pathname }) => text(pathname).split(' ')[1]);
  const second = threads.lastIndexOf('0') + 1;
  // some by each: all of the first before all of the second
  expect(second).toBeLessThan(3000);
  expect(threads.slice(0, second).every((thread) => thread === '0')).toBe(true);
  // and what the page builder gives its own app, it has too
  expect(text('/2999').split(' ')[2]).toBe('a.css');
});

it.each([
  [
    'a page of the first task',
    "address === '/below/0/' ? new Response(null, { status: 500 }) : new Response('a')",
  ],
  [
    'one of the second',
    "address === '/below/2950/' ? Promise.reject(new Error('2950 ended with 500')) : new Response('a')",
  ],
])('rejects with what went wrong in %s, and makes nothing more', async (_, body) => {
  await expect(write(place(body), pages(3000), () => true)).rejects.toThrow(/(?:0|2950) ended with 500/);
  expect(existsSync(join(folder, 'out', '2990', 'index.html'))).toBe(false);
});

it('takes a page without text for a fault', async () => {
  await expect(write(place('new Response(null)'), pages(1), () => false)).rejects.toThrow(
    'the page /0 has no text',
  );
});

it('misses the entry of a bundle', async () => {
  const none = { ...place(), bundle: folder };
  await expect(write(none, [], () => false)).rejects.toThrow('no entry of a bundle');
});
