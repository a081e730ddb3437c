import type { ProvinceId } from '../model/province.ts';

/** Real towns to place made-up providers in. `postcode` is the first postcode of the town: four digits. */
export interface Town {
  readonly name: string;
  readonly province: ProvinceId;
  readonly postcode: number;
}

const byProvince: Readonly<Record<ProvinceId, readonly (readonly [name: string, postcode: number])[]>> = {
  drenthe: [
    ['Assen', 9401],
    ['Emmen', 7811],
    ['Hoogeveen', 7901],
    ['Meppel', 7941],
  ],
  flevoland: [
    ['Almere', 1315],
    ['Lelystad', 8232],
    ['Dronten', 8251],
    ['Emmeloord', 8302],
  ],
  friesland: [
    ['Leeuwarden', 8911],
    ['Sneek', 8601],
    ['Drachten', 9203],
    ['Heerenveen', 8441],
  ],
  gelderland: [
    ['Arnhem', 6811],
    ['Nijmegen', 6511],
    ['Apeldoorn', 7311],
    ['Ede', 6711],
    ['Doetinchem', 7001],
    ['Tiel', 4001],
  ],
  groningen: [
    ['Groningen', 9711],
    ['Delfzijl', 9934],
    ['Stadskanaal', 9501],
    ['Veendam', 9641],
  ],
  limburg: [
    ['Maastricht', 6211],
    ['Roermond', 6041],
    ['Venlo', 5911],
    ['Heerlen', 6411],
    ['Weert', 6001],
  ],
  'noord-brabant': [
    ["'s-Hertogenbosch", 5211],
    ['Eindhoven', 5611],
    ['Tilburg', 5038],
    ['Breda', 4811],
    ['Helmond', 5701],
    ['Oss', 5341],
  ],
  'noord-holland': [
    ['Amsterdam', 1012],
    ['Haarlem', 2011],
    ['Alkmaar', 1811],
    ['Hilversum', 1211],
    ['Hoorn', 1621],
    ['Zaandam', 1506],
  ],
  overijssel: [
    ['Zwolle', 8011],
    ['Enschede', 7511],
    ['Deventer', 7411],
    ['Hengelo', 7551],
    ['Almelo', 7607],
  ],
  utrecht: [
    ['Utrecht', 3511],
    ['Amersfoort', 3811],
    ['Nieuwegein', 3431],
    ['Zeist', 3701],
    ['Veenendaal', 3901],
  ],
  zeeland: [
    ['Middelburg', 4331],
    ['Goes', 4461],
    ['Vlissingen', 4381],
    ['Terneuzen', 4531],
  ],
  'zuid-holland': [
    ['Rotterdam', 3011],
    ['Den Haag', 2511],
    ['Leiden', 2311],
    ['Dordrecht', 3311],
    ['Gouda', 2801],
    ['Delft', 2611],
  ],
};

/** Provinces that border on each other; people travel there. The dike between Flevoland and Noord-Holland counts. */
export const neighbours: Readonly<Record<ProvinceId, readonly ProvinceId[]>> = {
  drenthe: ['friesland', 'groningen', 'overijssel'],
  flevoland: ['friesland', 'gelderland', 'noord-holland', 'overijssel', 'utrecht'],
  friesland: ['drenthe', 'flevoland', 'groningen', 'overijssel'],
  gelderland: ['flevoland', 'limburg', 'noord-brabant', 'overijssel', 'utrecht', 'zuid-holland'],
  groningen: ['drenthe', 'friesland'],
  limburg: ['gelderland', 'noord-brabant'],
  'noord-brabant': ['gelderland', 'limburg', 'zeeland', 'zuid-holland'],
  'noord-holland': ['flevoland', 'utrecht', 'zuid-holland'],
  overijssel: ['drenthe', 'flevoland', 'friesland', 'gelderland'],
  utrecht: ['flevoland', 'gelderland', 'noord-holland', 'zuid-holland'],
  zeeland: ['noord-brabant', 'zuid-holland'],
  'zuid-holland': ['gelderland', 'noord-brabant', 'noord-holland', 'utrecht', 'zeeland'],
};

/** A town of this province; `turn` goes round its towns. */
export function townOf(province: ProvinceId, turn: number): Town {
  const towns = byProvince[province];
  const [name, postcode] = towns[turn % towns.length] ?? ['', 0];
  return { name, province, postcode };
}
