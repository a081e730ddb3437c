import { groups, type Group } from '../model/group.ts';
import type { Point } from '../model/place.ts';
import { provinces } from '../model/province.ts';
import { slugOf } from '../model/fold.ts';
import type { NoEdition } from './no-edition.ts';

/**
 * The directory as one small file: columns rather than rows, because equal things beside each other compress well.
 * Made from shown values only. Entries stand in the order of the directory: by name.
 */
export interface DirectoryIndex {
  /** First and last day per period, oldest first. */
  readonly periods: readonly (readonly [from: string, until: string])[];
  /** Service ids, in order of number. */
  readonly services: readonly string[];
  /** Per service the words by which people look for it, in every language: its names, and what it is for. */
  readonly serviceWords: readonly string[];
  /** Places with the number of their province, -1 where it is not known, and where they lie, as far as known. */
  readonly towns: readonly Town[];
  readonly name: readonly string[];
  /** Empty where the name gives the id. */
  readonly id: readonly string[];
  /** Number of the town. */
  readonly town: readonly number[];
  /** The four digits of the postcode; 0 where it is not known. */
  readonly postcode: readonly number[];
  /** Entries that had other ids, with those: the name by which people may still know them. */
  readonly former: readonly (readonly [at: number, id: string])[];
  /** Entries that merged, with the number of the entry that each merged into. */
  readonly merged: readonly (readonly [at: number, into: number])[];
  /** Number of the newest edition's period; one of `noPeriod` where there is none. */
  readonly period: readonly number[];
  /** Numbers of the entries whose newest edition exists only in print: their figures are not compared. */
  readonly printed: readonly number[];
  /** The sets of services that entries offer, each once, as numbers in `services`. */
  readonly sets: readonly (readonly number[])[];
  /** Number of the set of each entry. */
  readonly offers: readonly number[];
  /** Per group, in the order of `groups`. */
  readonly groups: readonly GroupColumns[];
}

/** Degrees north and east in thousandths, where the place is known. */
export type Town = readonly [place: string, province: number, north?: number, east?: number];

interface GroupColumns {
  /** A shown grade, or one of `noGrade`. */
  readonly grade: readonly number[];
  /** How many people gave the grade; where none is shown, how many took part. */
  readonly people: readonly number[];
}

/** What stands where a grade is not shown. Grades run from 1. */
export const noGrade = { withheld: 0, absent: -1, notSurveyed: -2, notAsked: -3 } as const;

/** What stands where there is no period. */
export const noPeriod: Readonly<Record<NoEdition, number>> = {
  'not-yet': -1,
  'not-surveyed': -2,
  withdrawn: -3,
};

/** A group of one provider. */
export interface DirectoryFigures {
  readonly status: 'shown' | 'withheld' | 'absent' | 'not-applicable';
  /** One decimal; null where it is not shown. */
  readonly grade: number | null;
  /** How many people gave the grade; where none is shown, how many took part. */
  readonly people: number;
}

/** One provider of the directory, as search, filters and sorting see it. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly province: string;
  /** Where the place lies; null where that is not known. */
  readonly point: Point | null;
  /** Four digits; empty where it is not known. */
  readonly postcode: string;
  /** The ids that it had before, as words. */
  readonly former: string;
  /** Name of the provider that it merged into; empty where it did not. */
  readonly successor: string;
  /** Names of the providers that merged into it. */
  readonly merged: readonly string[];
  /** True where another provider has the same name. */
  readonly isNamesake: boolean;
  readonly services: readonly string[];
  /** First and last day of the newest edition's period. */
  readonly period: readonly [from: string, until: string] | null;
  /** Why there is no edition; null where there is one. */
  readonly noEdition: NoEdition | null;
  readonly groups: Readonly<Partial<Record<Group, DirectoryFigures>>>;
  /** False where there is nothing to compare, or figures that exist only in print. */
  readonly isCompared: boolean;
}

/** Reads the columns back as entries, one by one. A phone does this for thousands: equal parts are made once. */
export function directoryReader(index: DirectoryIndex): (at: number) => DirectoryEntry {
  const printed = new Set(index.printed);
  const former = new Map<number, string>();
  for (const [at, id] of index.former) former.set(at, `${former.get(at) ?? ''} ${id}`.trim());
  const successors = new Map<number, string>();
  const merged = new Map<number, readonly string[]>();
  for (const [at, into] of index.merged) {
    successors.set(at, index.name[into] ?? '');
    merged.set(into, [...(merged.get(into) ?? []), index.name[at] ?? '']);
  }
  const sets = index.sets.map((set) => set.flatMap((service) => index.services[service] ?? []));
  const points = index.towns.map(([, , north, east]) =>
    north === undefined || east === undefined ? null : { north: north / 1000, east: east / 1000 },
  );
  return (at) => {
    const name = index.name[at] ?? '';
    const town = index.town[at] ?? -1;
    const [place, province] = index.towns[town] ?? ['', -1];
    const figures: Partial<Record<Group, DirectoryFigures>> = {};
    groups.forEach((group, column) => {
      const one = figuresAt(index.groups[column], at);
      if (one) figures[group] = one;
    });
    const id = index.id[at];
    const period = index.period[at] ?? noPeriod['not-yet'];
    return {
      id: id === undefined || id === '' ? slugOf(name) : id,
      name,
      place,
      province: provinces[province]?.id ?? '',
      point: points[town] ?? null,
      postcode: index.postcode[at] ? String(index.postcode[at]) : '',
      former: former.get(at) ?? '',
      successor: successors.get(at) ?? '',
      merged: merged.get(at) ?? [],
      // entries stand in order of name
      isNamesake: name === index.name[at - 1] || name === index.name[at + 1],
      services: sets[index.offers[at] ?? -1] ?? [],
      period: index.periods[period] ?? null,
      noEdition: reasons.get(period) ?? null,
      isCompared: period >= 0 && !printed.has(at),
      groups: figures,
    };
  };
}

const reasons = new Map<number, NoEdition>([
  [noPeriod['not-yet'], 'not-yet'],
  [noPeriod['not-surveyed'], 'not-surveyed'],
  [noPeriod.withdrawn, 'withdrawn'],
]);

const emptyStatus = new Map<number, DirectoryFigures['status']>([
  [noGrade.withheld, 'withheld'],
  [noGrade.absent, 'absent'],
  [noGrade.notAsked, 'not-applicable'],
]);

function figuresAt(columns: GroupColumns | undefined, at: number): DirectoryFigures | null {
  const grade = columns?.grade[at] ?? noGrade.notSurveyed;
  if (grade === noGrade.notSurveyed) return null;
  return {
    status: emptyStatus.get(grade) ?? 'shown',
    grade: grade > 0 ? grade : null,
    people: columns?.people[at] ?? 0,
  };
}
