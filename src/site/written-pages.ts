import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** What Astro says of a page that it was given no text of, as `writtenPages` wrote it. */
export const unwritten = ' (file not created, response body was empty)';

/**
 * Writes pages for Astro, one whole page after the other. Astro hands each of the four calls that make a folder and a file to a
 * thread, which takes some times what the call itself does: a page is made in one go, so nothing could go on meanwhile that has no process
 * of its own.
 */
export function writtenPages(): AstroIntegration {
  let [out, base] = ['', '/'];
  return {
    name: 'written-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        [out, base] = [config.outDir.href, config.base];
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => cardsInPlace(await usual.getStaticPaths()),
          render: async (request, options) => {
            // timers, lines that wait and word of the starter's end have their turn between two pages
            await setImmediate();
            const rendered = await usual.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const { pathname } = new URL(request.url);
            if (!response.ok || options.routeData.type !== 'page' || !pathname.endsWith('/')) return rendered;
            const bytes = new Uint8Array(await response.arrayBuffer());
            if (bytes.length === 0) throw new Error(`the page ${pathname} has no text`);
            // a file of public/ never stands there: these have names of their own
            const file = fileURLToPath(`${out}${pathname.slice(base.length)}index.html`);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, bytes);
            return new Response(null);
          },
        }));
      },
    },
  };
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
