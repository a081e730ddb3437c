import type { AstroPrerenderer } from 'astro';
import { missingPage, type PageToMake } from './page-task.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * What is to be made for the paths of a bundle's routes, in order: each page below its own folder as `index.html`, files that are no pages under their
 * own name. Each framed card comes directly after the page about sharing it.
 */
export function pagesOfRoutes(paths: readonly PathWithRoute[]): PageToMake[] {
  return cardsInPlace(paths).map(({ pathname, route: { component, type } }) => {
    if (type === 'endpoint') return { component, pathname, file: pathname.replace(/^\//, '') };
    const folder = pathname.replace(/\/$/, '');
    const file = folder === '/404' ? missingPage : `${folder}/index.html`.replace(/^\//, '');
    return { component, pathname: `${folder}/`, file };
  });
}

/** The route of the framed card, which is one of its own for its style. */
const framedCard = 'src/pages/[...card].astro';

/**
 * The same paths, each framed card directly after the page about sharing it, below which it stands: so it is made while what it shows is
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
