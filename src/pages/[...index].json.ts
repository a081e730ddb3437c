import type { APIRoute } from 'astro';
import { directoryIndexAddress } from '../address/address.ts';
import { directoryIndex } from '../card/directory-index.ts';
import { serviceWords } from '../card/service-words.ts';
import { commonPathsOf } from '../site/paths.ts';
import { siteSource } from '../site/source.ts';

export const getStaticPaths = () =>
  commonPathsOf('index', [{ address: directoryIndexAddress(), props: {} }], '.json');

/** What search in the directory reads: one file for both languages. */
export const GET: APIRoute = async () => {
  const { register, places, situations } = await siteSource();
  return Response.json(directoryIndex(register, places, (service) => serviceWords(service, situations)));
};
