import { expect, it } from 'vitest';
import type { Provider } from '../../src/model/provider.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { withOffices } from '../../src/site/offices.ts';
import { dutchPlaces } from '../../src/site/places.ts';

const places = await dutchPlaces();

/** Where a provider of this place and province is put on the map. */
function officeOf(given: Partial<Provider>): Provider['office'] {
  const provider: Provider = { id: 'a', name: 'De Brug', status: 'holder', formerIds: [], ...given };
  const publication = { providers: [provider] } as unknown as Publication<'public'>;
  return withOffices(publication, places).providers[0]?.office;
}

it.each<[string, Partial<Provider>, Provider['office']]>([
  ['a town', { place: 'Zwolle', province: 'overijssel' }, { north: 52.513, east: 6.094 }],
  ['a town without its province, of which there may be another', { place: 'Bergen' }, undefined],
  ['one that stopped', { place: 'Zwolle', province: 'overijssel', status: 'former' }, undefined],
  [
    'one that merged',
    { place: 'Zwolle', province: 'overijssel', successor: { id: 'b', name: 'B', since: '2026-01-01' } },
    undefined,
  ],
  [
    'another name of it',
    { place: "'s-Gravenhage", province: 'zuid-holland' },
    { north: 52.077, east: 4.299 },
  ],
  ['one of two of a name', { place: 'Hengelo', province: 'gelderland' }, { north: 52.051, east: 6.31 }],
  ['either of two of a name', { place: 'Hengelo' }, undefined],
  ['either of two of a name in one province', { place: 'Nes', province: 'friesland' }, undefined],
  ['two places', { place: 'Zwolle en Kampen', province: 'overijssel' }, undefined],
  ['a place in another province', { place: 'Assen', province: 'zeeland' }, undefined],
  ['a place that nobody knows', { place: 'Nergenshuizen', province: 'drenthe' }, undefined],
  ['a province alone', { province: 'drenthe' }, undefined],
  ['nothing', {}, undefined],
])('%s: %o', (_name, given, office) => {
  expect(officeOf(given)).toEqual(office);
});
