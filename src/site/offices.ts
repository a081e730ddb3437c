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
 * The provider with the point of its place. One that several places may be (two of a name, and no province), that is no place ("Zwolle en
 * Kampen") or lies in another province than was given has none: a wrong dot is worse than no dot. Of a postcode alone no list is at hand.
 */
function withOffice(provider: Provider, places: PlaceBook): Provider {
  const { place, province } = provider;
  if (place === undefined) return provider;
  const meant = province === undefined ? places.only(place) : places.find(place, province);
  return meant ? { ...provider, office: { north: meant.north, east: meant.east } } : provider;
}
