import type { APIRoute } from 'astro';
import { feedAddress } from '../address/address.ts';
import { feedOf } from '../card/news.ts';
import { atomFeed } from '../download/feed.ts';
import { pathInEachLanguage, type InLanguage } from '../site/paths.ts';
import { siteSource } from '../site/source.ts';

export const getStaticPaths = () => pathInEachLanguage('feed', feedAddress, '.xml');

/** New periods and corrections. */
export const GET: APIRoute<InLanguage> = async ({ props }) => {
  const { register, remarks, site } = await siteSource();
  return new Response(
    atomFeed(feedOf(register, remarks, site.name, props.language), site.address, site.owner),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
};
