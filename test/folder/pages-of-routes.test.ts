import type { AstroPrerenderer } from 'astro';
import { expect, it } from 'vitest';
import { cardsInPlace, pagesOfRoutes } from '../../src/site/pages-of-routes.ts';

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

it.each([
  ['/', 'page', { pathname: '/', file: 'index.html' }],
  ['', 'page', { pathname: '/', file: 'index.html' }],
  ['/over/methode/', 'page', { pathname: '/over/methode/', file: 'over/methode/index.html' }],
  ['/over/methode', 'page', { pathname: '/over/methode/', file: 'over/methode/index.html' }],
  // a host asks for it by the name of its file
  ['/404', 'page', { pathname: '/404/', file: '404.html' }],
  ['/feed.xml', 'endpoint', { pathname: '/feed.xml', file: 'feed.xml' }],
  ['feed.xml', 'endpoint', { pathname: 'feed.xml', file: 'feed.xml' }],
] as const)('makes %s, a %s, in its file', (pathname, type, page) => {
  const path = { pathname, route: { component: 'a', type } } as unknown as PathWithRoute;
  expect(pagesOfRoutes([path])).toEqual([{ component: 'a', ...page }]);
});
