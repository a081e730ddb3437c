import { provinces, type ProvinceId } from '../model/province.ts';
import { nameOf, slugOf } from './name.ts';
import { parts, type Attendance, type Part, type PrincipalsSize } from './part.ts';
import { randomStream, type Random } from './random.ts';
import { townOf, type Town } from './town.ts';

/** A made-up provider: who it is and how its surveys tend to go. Fields as in `Part`, with chance filled in. */
export interface Profile {
  readonly id: string;
  readonly name: string;
  readonly town: Town;
  /** Counts from 0: its place in the demonstration. */
  readonly number: number;
  readonly status: 'holder' | 'aspirant' | 'former';
  readonly formerId: string | null;
  /** Id of the one that it merges into; empty for everyone else. */
  readonly successor: string;
  readonly services: readonly number[];
  readonly silent: number | null;
  readonly size: number;
  readonly willingness: number;
  readonly quality: number;
  readonly misfortune: number;
  readonly principals: PrincipalsSize | null;
  readonly attendance: Attendance;
  readonly takenOver: readonly number[];
  readonly counts: boolean;
  readonly disagreement: boolean;
}

/** Services in use from 2018 on, in the order in which providers of one service get them. */
const serviceNumbers = [9, 5, 8, 3, 10, 1, 2, 7, 11, 6, 13, 4] as const;
/** Words in names, and the service they promise. */
const servicesByWord: readonly (readonly [word: string, service: number])[] = [
  ['coaching', 5],
  ['outplacement', 7],
  ['scholing', 1],
  ['onderwijs', 1],
  ['verzuim', 6],
  ['loopba', 3],
  ['carrière', 3],
  ['participatie', 10],
  ['meedoen', 10],
  ['activering', 10],
  ['organisatieadvies', 4],
  ['taal', 11],
];
/** Services that one organisation often offers together. */
const companions: Readonly<Record<number, readonly number[]>> = {
  1: [3, 9, 11],
  2: [3, 6, 10],
  3: [2, 7, 8, 9],
  4: [2, 6],
  5: [9, 10, 13],
  6: [2, 4, 8],
  7: [3, 8],
  8: [3, 5, 7],
  9: [3, 5, 10],
  10: [5, 9],
  11: [1, 10],
  13: [5, 9],
};

/** The providers of a demonstration, in the order of their numbers. The first ones play the parts. */
export function castProviders(count: number, seed: number): Profile[] {
  return Array.from({ length: count }, (_, number) => profile(number, seed));
}

function profile(number: number, seed: number): Profile {
  const random = randomStream(seed, 'provider', number);
  const part: Part = parts[number] ?? {};
  const name = part.name ?? nameOf(number - parts.length);
  const province: ProvinceId = part.province ?? provinces[(number * 5) % provinces.length]?.id ?? 'utrecht';
  return {
    id: slugOf(name),
    name,
    town: townOf(province, Math.floor(number / provinces.length)),
    number,
    status: part.status ?? (random.chance(0.08) ? 'aspirant' : 'holder'),
    formerId: part.formerId ?? null,
    successor: part.successor === undefined ? '' : slugOf(part.successor),
    services: part.services ?? drawServices(mainService(name, number), random),
    silent: part.silent ?? null,
    size: part.size ?? drawSize(random),
    willingness: part.willingness ?? 0.25 + 0.7 * random.fraction(),
    quality: part.quality ?? 0.42 * random.normal(),
    misfortune: part.misfortune ?? 0.02 + 0.02 * random.fraction(),
    principals: part.principals === undefined ? drawPrincipals(random) : part.principals,
    attendance: part.attendance ?? (number >= parts.length && random.chance(0.12) ? 'later' : 'always'),
    takenOver: part.takenOver ?? [],
    counts: part.counts === true,
    disagreement: part.disagreement === true,
  };
}

/** A provider whose name tells a service offers that one; the others take the services in turn. */
function mainService(name: string, number: number): number {
  const named = servicesByWord.find(([word]) => name.toLowerCase().includes(word));
  return named?.[1] ?? serviceNumbers[number % serviceNumbers.length] ?? 9;
}

function drawServices(own: number, random: Random): number[] {
  const drawn = new Set<number>([own]);
  const more = Number(random.weighted({ 0: 30, 1: 34, 2: 22, 3: 14 }));
  for (const other of companions[own] ?? []) if (drawn.size <= more) drawn.add(other);
  return [...drawn];
}

/** Most providers are small; a few are very large. */
function drawSize(random: Random): number {
  const [low, high] = {
    tiny: [3, 10],
    small: [11, 40],
    medium: [41, 150],
    large: [151, 420],
    giant: [421, 1000],
  }[random.weighted({ tiny: 8, small: 34, medium: 40, large: 15, giant: 3 })] ?? [41, 150];
  return random.whole(low ?? 3, high ?? 10);
}

function drawPrincipals(random: Random): PrincipalsSize | null {
  switch (random.weighted({ none: 50, silent: 12, few: 20, some: 18 })) {
    case 'silent':
      return { netSample: random.whole(1, 5), completed: 0 };
    case 'few':
      return { netSample: random.whole(5, 14), completed: random.whole(1, 4) };
    case 'some': {
      const completed = random.whole(5, 24);
      return { netSample: completed + random.whole(6, 40), completed };
    }
    default:
      return null;
  }
}
