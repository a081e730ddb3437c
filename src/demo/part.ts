import type { ProvinceId } from '../model/province.ts';

/** Principals of a provider: people in the net sample and how many of them answered. */
export interface PrincipalsSize {
  readonly netSample: number;
  readonly completed: number;
}

/** When a provider takes part: always, only in the oldest third, only until its merger, from the second period on, or never. */
export type Attendance = 'always' | 'early' | 'until-merger' | 'later' | 'never';

/** What a provider shows in a demonstration. What a part leaves out is left to chance. */
export interface Part {
  readonly name?: string;
  readonly province?: ProvinceId;
  readonly status?: 'holder' | 'aspirant' | 'former';
  readonly formerId?: string;
  /** Name of the one that it merges into. */
  readonly successor?: string;
  /** Numbers of its services; 11 is surveyed among inburgering clients. */
  readonly services?: readonly number[];
  /** A service with two people in the net sample, neither of whom answers. */
  readonly silent?: number;
  /** Net sample of all client services together in an ordinary year. */
  readonly size?: number;
  /** How readily its clients answer: 0 hardly, 1 readily. */
  readonly willingness?: number;
  /** 0 is ordinary; -1 and 1 are one grade point lower and higher. */
  readonly quality?: number;
  /** Chance of a client who is very dissatisfied, whatever the quality. */
  readonly misfortune?: number;
  readonly principals?: PrincipalsSize | null;
  readonly attendance?: Attendance;
  /** Services taken over at the merger of another provider. */
  readonly takenOver?: readonly number[];
  /** Delivered as counts instead of answers, in one period. */
  readonly counts?: true;
  /** In the newest period the bureau says no about a row with enough response, and the editors accept that. */
  readonly disagreement?: true;
}

/**
 * The parts that must be played, in this order. What each is there for stands in its name here, not in its data:
 * a demonstration of fewer providers than parts plays the first ones.
 */
export const parts: readonly Part[] = [
  large('IJsvogel & Otter Re-integratie', 'overijssel', 1150, [5, 8, 9, 10, 13, 2]),
  tiny('Zeepaardje Jobcoaching', 'zeeland'),
  // hardly anyone answers, and nobody at all about one service
  {
    name: 'De Stille Gans',
    province: 'friesland',
    services: [9, 10],
    silent: 1,
    size: 130,
    willingness: 0,
    principals: null,
  },
  // renamed: the old id still leads here
  {
    name: 'Stapsteen Re-integratie',
    province: 'drenthe',
    formerId: 'hinkelsteen-re-integratie',
    services: [3, 9],
    size: 84,
    willingness: 0.8,
  },
  // stopped
  {
    name: 'Morgenrood & Mistlamp',
    province: 'groningen',
    status: 'former',
    services: [7, 8],
    size: 60,
    attendance: 'early',
  },
  // merged: its services go on at the next one
  {
    name: "'t Gouden Klokhuis",
    province: 'utrecht',
    status: 'former',
    services: [6],
    size: 46,
    willingness: 0.7,
    attendance: 'until-merger',
    successor: 'Kwikstaart Werkt',
  },
  {
    name: 'Kwikstaart Werkt',
    province: 'utrecht',
    services: [5, 7],
    takenOver: [6],
    size: 110,
    willingness: 0.7,
  },
  // never surveyed
  {
    name: 'Wolkenfluiter Advies',
    province: 'flevoland',
    status: 'aspirant',
    services: [4],
    attendance: 'never',
  },
  // counts instead of answers
  {
    name: 'Ommezwaai Onbeperkt',
    province: 'noord-holland',
    services: [1, 2, 13],
    size: 150,
    willingness: 0.7,
    counts: true,
  },
  // a verdict that the editors accept
  {
    name: 'Zilverreiger & De Waard',
    province: 'gelderland',
    services: [5, 9, 10],
    size: 210,
    willingness: 1,
    disagreement: true,
  },
  // principals: nobody answered, too few answered, enough answered
  {
    name: 'Dobbertje Duurzaam Werk',
    services: [8],
    size: 52,
    willingness: 0.7,
    principals: { netSample: 4, completed: 0 },
  },
  {
    name: 'Blikopener Begeleiding',
    services: [2, 3],
    size: 75,
    willingness: 0.6,
    principals: { netSample: 9, completed: 3 },
  },
  {
    name: 'Groot Kompaskruid',
    services: [4, 6, 8],
    size: 180,
    willingness: 0.6,
    principals: { netSample: 64, completed: 31 },
  },
  // inburgering: alone and large, beside other services, small
  {
    name: 'Taalbries Inburgering',
    province: 'zuid-holland',
    services: [11],
    size: 260,
    willingness: 0.8,
    principals: null,
  },
  { name: 'Wereldwoord Taalwerf', province: 'noord-brabant', services: [9, 11], size: 140, willingness: 0.6 },
  { name: 'Klaprozenveld Taal & Meedoen', services: [10, 11], size: 34, willingness: 0.7 },
  // a name of 90 characters
  {
    name: 'Samenwerkingsverband Wederopstap voor Werk, Welzijn en Meedoen in Noord- en Midden-Limburg',
    province: 'limburg',
    services: [9, 10, 13],
    size: 96,
    willingness: 0.7,
  },
  // misses the norm; misses it only because of a few ones
  {
    name: 'Zandkasteel Trajecten',
    services: [9],
    size: 48,
    willingness: 0.9,
    quality: -2.1,
    misfortune: 0.12,
  },
  { name: 'De Natte Lucifer', services: [7], size: 18, willingness: 0.9, quality: -0.8, misfortune: 0.26 },
  // most people are very satisfied
  { name: 'Zonnewijzer en Dochters', services: [3], size: 38, willingness: 1, quality: 0.9, misfortune: 0 },
];

function large(name: string, province: ProvinceId, size: number, services: readonly number[]): Part {
  return { name, province, size, services, willingness: 0.9, principals: { netSample: 38, completed: 17 } };
}

function tiny(name: string, province: ProvinceId): Part {
  return { name, province, size: 3, services: [5], willingness: 0.9, principals: null };
}
