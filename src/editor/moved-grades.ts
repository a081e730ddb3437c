import type { Group } from '../model/group.ts';
import type { Measure } from '../model/measure.ts';
import type { RowId } from '../model/service.ts';
import type { PublishedPeriod } from '../publish/publication.ts';
import { compareText } from '../model/finding.ts';

/** What the site shows of one grade in two periods or deliveries. */
export interface GradeChange {
  readonly provider: string;
  readonly group: Group;
  /** Service id, or `total`. */
  readonly service: RowId;
  /** `appeared` and `gone`: the row is in one of the two only. `moved`: both are shown and differ. `shown`, `withheld`: it came, or went. */
  readonly kind: 'appeared' | 'gone' | 'moved' | 'shown' | 'withheld';
  /** 1-10, one decimal; null where none is shown. */
  readonly was: number | null;
  readonly is: number | null;
}

/**
 * Every grade that differs between two periods, or between two deliveries of one, by provider, group and service. What is
 * the same in both is left out.
 */
export function changedGrades(was: PublishedPeriod<'public'>, is: PublishedPeriod<'public'>): GradeChange[] {
  const before = gradesIn(was);
  const after = gradesIn(is);
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compareText)
    .flatMap((name): GradeChange[] => {
      const [provider = '', group = '', service = ''] = name.split('/');
      const [old, present] = [before.get(name), after.get(name)];
      const kind = kindOf(old, present);
      if (kind === null) return [];
      return [{ provider, group: group as Group, service, kind, was: valueOf(old), is: valueOf(present) }];
    });
}

/** How far a grade moved; 0 where one of the two is not shown. */
export function distanceOf({ was, is }: GradeChange): number {
  return was === null || is === null ? 0 : Math.abs(is - was);
}

/** Providers that are in one of the two periods only, in order of id: their grades need not be told one by one. */
export function providersThat(
  kind: 'appeared' | 'gone',
  was: PublishedPeriod<'public'>,
  is: PublishedPeriod<'public'>,
): string[] {
  const [without, having] = kind === 'appeared' ? [was, is] : [is, was];
  const known = new Set(without.editions.map(({ provider }) => provider));
  return having.editions.map(({ provider }) => provider).filter((provider) => !known.has(provider));
}

type Grade = Measure<number>;

function gradesIn({ editions }: PublishedPeriod<'public'>): ReadonlyMap<string, Grade> {
  return new Map(
    editions.flatMap(({ provider, groups }) =>
      groups.flatMap(({ group, rows, total }) =>
        [...rows, total].map(({ service, grade }) => [`${provider}/${group}/${service}`, grade] as const),
      ),
    ),
  );
}

function kindOf(was: Grade | undefined, is: Grade | undefined): GradeChange['kind'] | null {
  if (was === undefined) return is === undefined ? null : 'appeared';
  if (is === undefined) return 'gone';
  if (was.status === 'shown' && is.status === 'shown') return was.value === is.value ? null : 'moved';
  if (was.status === 'shown') return 'withheld';
  return is.status === 'shown' ? 'shown' : null;
}

function valueOf(grade: Grade | undefined): number | null {
  return grade?.status === 'shown' ? grade.value : null;
}
