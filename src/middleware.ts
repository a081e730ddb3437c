import type { MiddlewareHandler } from 'astro';
import { aboutProvider } from './site/source.ts';

/**
 * Makes each page about one provider from what is known of that provider alone: its path says which one it is about
 * (`ofProvider`), and whatever asks for the site's source while that page is made gets nothing of another.
 */
export const onRequest: MiddlewareHandler = async ({ props }, next) => {
  const { ofProvider } = props as { readonly ofProvider?: unknown };
  if (typeof ofProvider !== 'string') return next();
  return aboutProvider(ofProvider, async () => {
    const response = await next();
    // a page is made while its text is read
    return new Response(await response.arrayBuffer(), response);
  });
};
