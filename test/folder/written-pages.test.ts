import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { cardsInPlace } from '../../src/site/written-pages.ts';

type PathWithRoute = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

it('has each framed card made directly after the page about sharing it, and those below a former id last', () => {
  const page = (pathname: string, component: string): PathWithRoute =>
    ({ pathname, route: { component: `src/pages/[...${component}].astro` } }) as PathWithRoute;
  const inOrder = cardsInPlace([
    page('/before/share/card/', 'card'),
    page('/a/share/card/', 'card'),
    page('/b/share/card/', 'card'),
    page('/a/share/', 'provider'),
    page('/a/', 'provider'),
    page('/b/share/', 'provider'),
    page('/', 'start'),
  ]).map(({ pathname }) => pathname);
  expect(inOrder).toEqual([
    '/a/share/',
    '/a/share/card/',
    '/a/',
    '/b/share/',
    '/b/share/card/',
    '/',
    '/before/share/card/',
  ]);
});
