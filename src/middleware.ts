import type { MiddlewareHandler } from 'astro';
import { aboutOne, siteSource } from './site/source.ts';

/**
 * Gives each page what it is made from as `Astro.locals.source`. A page about one provider gets what is known of that provider alone: its
 * path says which one it is about (`ofProvider`), or of which of its editions (`ofEdition`, a period), and whatever asks for the
 * site's source while that page is made gets nothing of another.
 *
 * Components find it there, as none of them may wait: Astro writes a page in one go until the first part that it waits for,
 * and from there on keeps every further part by itself, at several times the cost.
 */
export const onRequest: MiddlewareHandler = async ({ props, locals }, next) => {
  const { ofProvider: provider, ofEdition: period } = props as {
    readonly ofProvider?: string;
    readonly ofEdition?: string;
  };
  if (provider === undefined) {
    locals.source = await siteSource();
    return next();
  }
  return aboutOne({ provider, period }, async () => {
    locals.source = await siteSource();
    const response = await next();
    // in development a page is made while its text is read
    return import.meta.env.DEV ? new Response(await response.arrayBuffer(), response) : response;
  });
};
