import type { APIRoute } from 'astro';
import { placesFileAddress } from '../address/address.ts';
import { placeFile } from '../model/place-file.ts';
import { commonPathsOf } from '../site/paths.ts';
import { siteSource } from '../site/source.ts';

export const getStaticPaths = () =>
  commonPathsOf('places', [{ address: placesFileAddress(), props: {} }], '.json');

/** The places of the Netherlands, for those who look for help near one: one file for both languages. */
export const GET: APIRoute = async () => {
  const { places } = await siteSource();
  return Response.json(placeFile(places.places));
};
