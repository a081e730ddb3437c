import type { APIRoute } from 'astro';
import { comparedFile } from '../site/compared-file.ts';
import { comparedPaths, providerAt, type InLanguage } from '../site/paths.ts';

export const getStaticPaths = comparedPaths;

/** What the comparison reads about one provider. */
export const GET: APIRoute<InLanguage & { readonly id: string }> = async ({ props }) =>
  Response.json(await comparedFile((await providerAt(props.id)).provider.id, props.language));
