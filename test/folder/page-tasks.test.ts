import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { bundledApp, entryIn, type PageToMake } from '../../src/site/page-task.ts';
import { writePages } from '../../src/site/page-tasks.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-tasks-'));
  out = join(folder, 'out');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * The entry of a bundle whose pages say where they stand, in which thread they were made (0: the first task's) and which styles it knows;
 * `first` is what it does before that, and may wait `until` a file stands, so that no test depends on how fast a thread starts.
 */
function entry(first = ''): string {
  const path = join(folder, 'prerender-entry.made.mjs');
  writeFileSync(
    path,
    `import { existsSync, writeFileSync } from 'node:fs';
     import { setTimeout } from 'node:timers/promises';
     import { threadId } from 'node:worker_threads';
     const inOut = (path) => ${JSON.stringify(out)} + path;
     const until = async (path) => { while (!existsSync(inOut(path))) await setTimeout(5); };
     let pages;
     export const app = {
       manifest: { routes: [{ routeData: { route: '/[...page]', component: 'page' }, styles: [{ src: 'a.css' }] }] },
       setInternals: ({ pagesByKeys }) => { pages = pagesByKeys; },
       setOptions: () => undefined,
       async render({ url }, { routeData: { route, component } }) {
         const at = Number(new URL(url).pathname.split('/')[2]);
         const styles = pages?.get(\`\${route}&\${component}\`).styles.map(({ sheet }) => sheet.src);
         ${first}
         return new Response(\`\${new URL(url).pathname} \${threadId} \${styles}\`);
       },
     };`,
  );
  return path;
}

/** Ten runs of pages, `/0` to `/639`. */
const pages: readonly PageToMake[] = Array.from({ length: 640 }, (_, at) => ({
  component: 'page',
  pathname: `/${at}/`,
  file: `${at}/index.html`,
}));

/** Makes pages, and has a second task as soon as that is so. Gives the files in the order in which they were told. */
async function make(by: string, wanted: readonly PageToMake[], isForTwo: (left: number) => boolean) {
  const told: string[] = [];
  const mayBeTwo = (left: number): string | null => (isForTwo(left) ? by : null);
  const tell = (file: string): unknown => told.push(file);
  await writePages(await bundledApp(by), { out, base: '/below/' }, wanted, mayBeTwo, tell);
  return told;
}

const text = (pathname: string): string => readFileSync(join(out, pathname, 'index.html'), 'utf8');

it('makes pages in their order, each below its own folder', async () => {
  const told = await make(entry(), pages, () => false);
  expect(told).toEqual(pages.map(({ file }) => file));
  expect(text('/639')).toBe('/below/639/ 0 a.css');
});

it('has a second task make them from the other end where it may, each of them once', async () => {
  const asked: number[] = [];
  const told = await make(entry("if (at === 130) await until('/639/index.html');"), pages, (left) => {
    asked.push(left);
    return left < 600;
  });
  // it is asked at each run until it says yes, with how many are left
  expect(asked).toEqual([640, 576]);
  expect(told).toHaveLength(640);
  expect(new Set(told).size).toBe(640);
  const threads = pages.map(({ pathname }) => text(pathname).split(' ')[1]);
  const met = threads.lastIndexOf('0') + 1;
  // some by each, and all of the first before all of the second
  expect(met).toBeLessThanOrEqual(576);
  expect(threads.slice(0, met).every((thread) => thread === '0')).toBe(true);
  // which styles a route has, both tasks know
  expect(text('/639').split(' ')[2]).toBe('a.css');
});

it('tells which page went wrong and why in the first task, and makes nothing more', async () => {
  const spoilt = `
    if (at === 70) { await until('/639/index.html'); throw new Error('no such figure'); }
    if (threadId !== 0 && at < 576) await setTimeout(50);`;
  await expect(make(entry(spoilt), pages, () => true)).rejects.toThrow('the page /70/: no such figure');
  const made = filesIn(out).length;
  await setTimeout(300);
  expect(filesIn(out)).toHaveLength(made);
});

it('tells which page went wrong and why in the second, and makes nothing more', async () => {
  const spoilt = `
    if (at === 600) { writeFileSync(inOut('/failed'), ''); throw new Error('no such figure'); }
    if (at === 63) { await until('/failed'); await setTimeout(500); }`;
  await expect(make(entry(spoilt), pages, () => true)).rejects.toThrow('the page /600/: no such figure');
  expect(existsSync(join(out, '575', 'index.html'))).toBe(false);
});

it.each([
  ['a page without text', 'return new Response(null);', 'the page /0/: it has no text'],
  [
    'a page that is not there',
    'return new Response(null, { status: 404 });',
    'the page /0/: it ended with 404',
  ],
])('takes %s for a fault', async (_, first, fault) => {
  await expect(make(entry(first), pages, () => false)).rejects.toThrow(fault);
});

it('refuses two pages at one address before anything is made', async () => {
  const twice = [...pages, { component: 'other', pathname: '/7', file: '7/index.html' }];
  await expect(make(entry(), twice, () => false)).rejects.toThrow('page and other both make 7/index.html');
  expect(existsSync(out)).toBe(false);
});

it('finds the entry of a bundle, and none where a build that was cut off left another', () => {
  expect(entryIn(folder)).toBeNull();
  const path = entry();
  expect(entryIn(folder)).toBe(path);
  writeFileSync(join(folder, 'prerender-entry.older.mjs'), '');
  expect(entryIn(folder)).toBeNull();
});
