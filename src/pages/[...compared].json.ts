import type { APIRoute } from 'astro';
import { comparedFile } from '../site/compared-file.ts';
import { comparedPaths } from '../site/provider-paths.ts';

export const getStaticPaths = comparedPaths;

/** What the comparison reads about one provider: one file for all languages. */
export const GET: APIRoute<{ readonly ofProvider: string }> = async ({ props }) =>
  Response.json(await comparedFile(props.ofProvider));
