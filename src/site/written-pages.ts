import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { hasArrived } from './arrival.ts';
import { handoverFile } from './handover.ts';
import { entryIn, type BundledApp } from './page-task.ts';
import { writePages } from './page-tasks.ts';
import { handoverVariable } from './source.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** A second task is for no fewer pages than are made in the second or two that it takes to start. */
const fewestForTwo = 400;

/** The largest handover, in bytes, that is held twice: of some 3,000 editions. */
const mostHeldTwice = 24e6;

/** Bytes that a second task takes of so many, with room to spare. */
const taskMemory = 500e6;

/**
 * Makes pages itself once Astro has bundled what makes them: one whole page after the other, each written by one call after the other. Astro
 * hands each of the four calls that make a folder and a file to a thread, which takes some times what the call itself does. Where nothing goes on
 * beside it any more, a second task makes pages from the other end. Files that are no pages, and the page of what is not there, stay with Astro.
 */
export function writtenPages(): AstroIntegration {
  let [out, base] = ['', '/'];
  return {
    name: 'written-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        [out, base] = [fileURLToPath(config.outDir), config.base];
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            const mine = cardsInPlace(paths.filter(isOurs));
            const pages = mine.map(({ pathname, route: { component } }) => ({ pathname, component }));
            // a line a page, nearly as Astro says it
            const tell = (pathname: string): void =>
              logger.info(`  ├─ ${pathname.replace(/\/?$/, '/')}index.html`);
            await writePages(loadedApp(usual), { out, base }, pages, await mayBeTwo(bundleOf(out)), tell);
            return paths.filter((path) => !isOurs(path));
          },
        }));
      },
    },
  };
}

/** The app that Astro loaded from its bundle, with what it knows of its own; its own way of making pages keeps it here. */
function loadedApp(usual: AstroPrerenderer & { readonly app?: BundledApp }): BundledApp {
  if (usual.app === undefined) throw new Error('the page builder loaded nothing that makes pages');
  return usual.app;
}

/** The folder in which Astro puts its bundle while it makes a site: below the working folder for a site that stands outside it. */
function bundleOf(out: string): string {
  const inside = join(out, '.prerender');
  return existsSync(inside) ? inside : resolve('.astro', '.prerender');
}

/** Whether a path is that of a page with an address of its own folder. */
function isOurs({ route }: PathWithRoute): boolean {
  return route.type === 'page' && route.pathname === undefined;
}

/**
 * Gives the entry of a bundle when a second task may take half of what is left: nothing goes on beside the pages any more, and there are a core
 * and memory for it.
 */
async function mayBeTwo(bundle: string): Promise<(left: number) => string | null> {
  const handover = process.env[handoverVariable] ?? '';
  const { size } = await stat(handoverFile(handover));
  const entry = entryIn(bundle);
  const mayEver = availableParallelism() > 1 && size <= mostHeldTwice;
  const isRoom = (): boolean => hasArrived(handover, 'alone') && freemem() >= taskMemory;
  return (left) => (mayEver && left >= fewestForTwo && isRoom() ? entry : null);
}

/** The route of the framed card, which is one of its own for its style. */
const framedCard = 'src/pages/[...card].astro';

/**
 * The same pages, each framed card directly after the page about sharing it, below which it stands: so it is made while what it shows is
 * still known (`site/provider-page.ts`). Cards below a former id, where no such page stands, are the last.
 */
export function cardsInPlace(paths: readonly PathWithRoute[]): PathWithRoute[] {
  const [cards, others] = [
    paths.filter(({ route }) => route.component === framedCard),
    paths.filter(({ route }) => route.component !== framedCard),
  ];
  const cardBelow = new Map(cards.map((card) => [card.pathname.replace(/[^/]+\/?$/, ''), card] as const));
  const placed = others.flatMap((page) => {
    const card = cardBelow.get(page.pathname);
    return card ? [page, card] : [page];
  });
  return [...new Set([...placed, ...cards])];
}
