import { groups, type Group } from '../model/group.ts';
import { provinces } from '../model/province.ts';
import { slugOf } from '../model/fold.ts';

/**
 * The directory as one small file: columns rather than rows, because equal things beside each other compress well.
 * Made from shown values only. Entries stand in the order of the directory: by name.
 */
export interface DirectoryIndex {
  /** First and last day per period, oldest first. */
  readonly periods: readonly (readonly [from: string, until: string])[];
  /** Service ids, in order of number. */
  readonly services: readonly string[];
  /** Places with the number of their province, -1 where it is not known. */
  readonly towns: readonly (readonly [place: string, province: number])[];
  readonly name: readonly string[];
  /** Empty where the name gives the id. */
  readonly id: readonly string[];
  /** Number of the town. */
  readonly town: readonly number[];
  /** Number of the newest edition's period; -1 for never surveyed. */
  readonly period: readonly number[];
  /** Numbers of the entries whose newest edition exists only in print: their figures are not compared. */
  readonly printed: readonly number[];
  /** One character per service: its number in `services`, to base 36. */
  readonly offers: readonly string[];
  /** Per group, in the order of `groups`. */
  readonly groups: readonly GroupColumns[];
}

interface GroupColumns {
  /** A shown grade, or one of `noGrade`. */
  readonly grade: readonly number[];
  readonly completed: readonly number[];
  readonly invited: readonly number[];
}

/** What stands where a grade is not shown. Grades run from 1. */
export const noGrade = { withheld: 0, absent: -1, notSurveyed: -2, notAsked: -3 } as const;

/** A group of one provider. */
export interface DirectoryFigures {
  readonly status: 'shown' | 'withheld' | 'absent' | 'not-applicable';
  /** One decimal; null where it is not shown. */
  readonly grade: number | null;
  readonly completed: number;
  readonly invited: number;
}

/** One provider of the directory, as search, filters and sorting see it. */
export interface DirectoryEntry {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly province: string;
  readonly services: readonly string[];
  /** First and last day of the newest edition's period. */
  readonly period: readonly [from: string, until: string] | null;
  readonly groups: Readonly<Partial<Record<Group, DirectoryFigures>>>;
  /** False where there is nothing to compare, or figures that exist only in print. */
  readonly isCompared: boolean;
}

/** Reads the columns back as entries, one by one. A phone does this for thousands: equal parts are made once. */
export function directoryReader(index: DirectoryIndex): (at: number) => DirectoryEntry {
  const printed = new Set(index.printed);
  const offers = new Map<string, readonly string[]>();
  const offered = (code: string): readonly string[] => {
    const known = offers.get(code);
    if (known !== undefined) return known;
    const made = [...code].flatMap((character) => index.services[Number.parseInt(character, 36)] ?? []);
    offers.set(code, made);
    return made;
  };
  return (at) => {
    const name = index.name[at] ?? '';
    const [place, province] = index.towns[index.town[at] ?? -1] ?? ['', -1];
    const figures: Partial<Record<Group, DirectoryFigures>> = {};
    groups.forEach((group, column) => {
      const one = figuresAt(index.groups[column], at);
      if (one) figures[group] = one;
    });
    const id = index.id[at];
    const period = index.period[at] ?? -1;
    return {
      id: id === undefined || id === '' ? slugOf(name) : id,
      name,
      place,
      province: provinces[province]?.id ?? '',
      services: offered(index.offers[at] ?? ''),
      period: index.periods[period] ?? null,
      isCompared: period >= 0 && !printed.has(at),
      groups: figures,
    };
  };
}

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
    completed: columns?.completed[at] ?? 0,
    invited: columns?.invited[at] ?? 0,
  };
}
