import type { APIRoute } from 'astro';
import { feedOf } from '../../card/news.ts';
import { atomFeed } from '../../download/feed.ts';
import { siteSource } from '../../site/source.ts';

/** New periods and corrections. */
export const GET: APIRoute = async () => {
  const { register, remarks, site } = await siteSource();
  return new Response(atomFeed(feedOf(register, remarks, site.name, 'en'), site.address, site.owner), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
