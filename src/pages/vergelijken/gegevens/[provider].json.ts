import type { APIRoute } from 'astro';
import { comparedFile } from '../../../site/compared-file.ts';
import { providerPaths } from '../../../site/paths.ts';

export const getStaticPaths = providerPaths;

/** What the comparison reads about one provider. */
export const GET: APIRoute<never, { provider: string }> = async ({ params }) =>
  Response.json(await comparedFile(params.provider, 'nl'));
