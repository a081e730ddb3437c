import type { APIRoute } from 'astro';
import { comparedFile } from '../site/compared-file.ts';
import { comparedPaths, providerAt } from '../site/paths.ts';

export const getStaticPaths = comparedPaths;

/** What the comparison reads about one provider: one file for all languages. */
export const GET: APIRoute<{ readonly id: string }> = async ({ props }) =>
  Response.json(await comparedFile((await providerAt(props.id)).provider.id));
