import type { APIRoute } from 'astro';
import { directoryIndex } from '../../card/directory-index.ts';
import { siteSource } from '../../site/source.ts';

/** What search in the directory reads. */
export const GET: APIRoute = async () => {
  const { register } = await siteSource();
  return Response.json(directoryIndex(register));
};
