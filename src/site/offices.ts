import type { Audience } from '../model/measure.ts';
import type { PlaceBook } from '../model/place.ts';
import type { Provider } from '../model/provider.ts';
import type { Publication } from '../publish/publication.ts';

/** A publication whose providers know where their office lies on the map, as far as their place is known. */
export function withOffices<A extends Audience>(
  publication: Publication<A>,
  places: PlaceBook,
): Publication<A> {
  return {
    ...publication,
    providers: publication.providers.map((provider) => withOffice(provider, places)),
  };
}

/**
 * The provider with the point of its place. One without a province has none, as the list of places does not hold every
 * namesake in the country; nor has one whose place may be several of the list, is no place ("Zwolle en Kampen") or lies in another province than was
 * given: a wrong dot is worse than no dot. Who stopped or merged has no office to go to. Of a postcode alone no list is at hand.
 */
function withOffice(provider: Provider, places: PlaceBook): Provider {
  const { place, province, status, successor } = provider;
  if (place === undefined || province === undefined) return provider;
  if (status === 'former' || successor !== undefined) return provider;
  const meant = places.find(place, province);
  return meant ? { ...provider, office: { north: meant.north, east: meant.east } } : provider;
}
