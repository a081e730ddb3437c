import type { MiddlewareHandler } from 'astro';
import { aboutOne } from './site/source.ts';

/**
 * Makes each page about one provider from what is known of that provider alone: its path says which one it is about
 * (`ofProvider`), or of which of its editions (`ofEdition`, a period), and whatever asks for the site's source while that page is
 * made gets nothing of another.
 */
export const onRequest: MiddlewareHandler = async ({ props }, next) => {
  const { ofProvider: provider, ofEdition: period } = props as {
    readonly ofProvider?: string;
    readonly ofEdition?: string;
  };
  if (provider === undefined) return next();
  return aboutOne({ provider, period }, async () => {
    const response = await next();
    // a page is made while its text is read
    return new Response(await response.arrayBuffer(), response);
  });
};
