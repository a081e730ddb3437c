import type { TalliedGroup } from '../model/dataset.ts';
import type { Protection } from '../model/period.ts';
import { gradeQuestion } from '../model/questionnaire.ts';
import { total as totalId } from '../model/service.ts';
import { answered, countsOf, emptyTally, type Tally } from '../model/tally.ts';
import type { PublishedGroup } from '../publish/publication.ts';
import {
  auditedRest,
  neededWidth,
  rowsIn,
  togetherName,
  togetherProtected,
} from '../publish/disclosure/audited-group.ts';
import type { PeriodCertificate } from '../publish/disclosure/certificate.ts';
import { addSpreads, highestOf, lowestOf, subtractSpread, sumOfGrades } from '../statistics/spread.ts';

/** A group as it was or would be published, with the answers behind it. */
export interface GroupVersion {
  readonly data: TalliedGroup;
  readonly published: PublishedGroup<'public'>;
}

/** All that a new version of a group is audited against. */
export interface ReissueCase {
  readonly provider: string;
  readonly next: GroupVersion;
  /** Every version that was published; what was shown stays known. */
  readonly before: readonly GroupVersion[];
  /** Of the period as it was first published, for this group. */
  readonly certificates: readonly PeriodCertificate[];
  /** The provider's answers are in figures of all participants that show a grade. */
  readonly isInFiguresOfAll: boolean;
  readonly width: Protection['safeWidth'];
  /** Withheld rows that are not cover are protected together under a shown Total while they have fewer people than this. */
  readonly minTogether: number;
  /** How other answers of the group would be published. */
  readonly publish: (data: TalliedGroup) => PublishedGroup<'public'>;
}

type Spread = readonly number[];

/**
 * True when old and new figures together leave every withheld grade of the period as wide apart as the period's own audit
 * found it. The two worlds of each certificate are tried on the new version: people exchange grades as they do in the
 * worlds of the old one, and what is printed of the new one must stay the same. A withheld row that no certificate speaks
 * of must have its width from grades exchanged between people who are in every version. Where that cannot be shown the
 * answer is no, whether or not it is so.
 */
export function staysApart(reissue: ReissueCase): boolean {
  const { next, before, provider } = reissue;
  if ([next, ...before].every(({ published }) => hasNoGrade(published))) return true;
  const certificates = reissue.certificates.filter(({ worlds }) => worlds !== null);
  if (!certificates.every((one) => holdsFor(one, reissue))) return false;
  const proven = new Set(certificates.flatMap((one) => (one.provider === provider ? [one.row] : [])));
  return protectedRows(next, reissue.minTogether)
    .filter((row) => !proven.has(row))
    .every((row) => !reissue.isInFiguresOfAll && hasOwnExchange(row, reissue));
}

/** Nothing is printed of anyone's grade. */
function hasNoGrade({ rows, total, spread }: PublishedGroup<'public'>): boolean {
  return [...rows, total].every(({ grade }) => grade.status !== 'shown') && spread.status !== 'shown';
}

function protectedRows({ data, published }: GroupVersion, minTogether: number): string[] {
  const { rows, total } = published;
  const own = [...rows, total].flatMap(({ service, grade, completed }) =>
    completed > 0 && grade.status === 'withheld' && grade.reason !== 'cover' ? [service] : [],
  );
  if (total.grade.status !== 'shown') return own;
  const sized = [...own, auditedRest].map((row) => ({ row, n: peopleIn(data, [row]) }));
  const sets = togetherProtected(
    sized.filter(({ n }) => n > 0),
    minTogether,
  );
  return [...own, ...sets.map(togetherName)];
}

/** How many gave a grade in these rows; in rows that are no longer there nobody did. */
function peopleIn(group: TalliedGroup, rows: readonly string[]): number {
  return rows.reduce((sum, row) => sum + answered(gradesIn(group, row)), 0);
}

function holdsFor(certificate: PeriodCertificate, { provider, next, width, publish }: ReissueCase): boolean {
  const { worlds, cells } = certificate;
  if (worlds === null) return true;
  const printed = printedGrades(next.published);
  const rows = rowsIn(certificate.row);
  const sums = worlds.map((world) => {
    const moved = new Map<string, Spread>();
    for (const [at, grades] of world) {
      const cell = cells[at];
      if (cell?.provider === provider)
        moved.set(
          cell.service ?? auditedRest,
          grades.map((people, index) => people - (cell.grades[index] ?? 0)),
        );
    }
    if (moved.size === 0) return 0;
    const other = withMoved(next.data, moved);
    if (other === null || printedGrades(publish(other)) !== printed) return null;
    const own = certificate.row === totalId ? [...moved.keys()] : rows;
    return own.reduce((sum, one) => sum + sumOfGrades(moved.get(one) ?? []), 0);
  });
  const [first, second] = sums;
  if (first === null || second === null || first === undefined || second === undefined) return false;
  if (certificate.provider !== provider) return true;
  const people = peopleIn(next.data, rows);
  // a row that has gone has nothing left to protect
  return people === 0 || Math.abs(second - first) >= neededWidth(people, width);
}

/** All that is printed about grades. */
function printedGrades({ rows, total, norm, spread }: PublishedGroup<'public'>): string {
  return JSON.stringify([rows.map(({ grade }) => grade), total.grade, norm, spread]);
}

function rowOf(group: TalliedGroup, service: string): Tally | undefined {
  return service === totalId ? group.total.tally : group.rows.find((row) => row.service === service)?.tally;
}

/** Grades of a row, the Total, or the people of the Total who stand in no row; nobody's where the row is not there. */
function gradesIn(group: TalliedGroup, row: string): Spread {
  if (row === auditedRest)
    return subtractSpread(
      gradesIn(group, totalId),
      addSpreads(group.rows.map(({ tally }) => gradesOf(tally))),
    );
  return gradesOf(rowOf(group, row) ?? emptyTally);
}

function gradesOf(tally: Tally): Spread {
  return countsOf(tally, gradeQuestion, 10);
}

/** The group with grades moved in some of its rows, and so in its Total; null where a row has not so many people. */
function withMoved(group: TalliedGroup, moved: ReadonlyMap<string, Spread>): TalliedGroup | null {
  let isPossible = true;
  const shift = (tally: Tally, by: Spread): Tally => {
    const grades = gradesOf(tally).map((people, index) => people + (by[index] ?? 0));
    if (grades.some((people) => people < 0)) isPossible = false;
    return { ...tally, counts: { ...tally.counts, [gradeQuestion]: grades } };
  };
  const isThere = (row: string): boolean => row === auditedRest || rowOf(group, row) !== undefined;
  if (![...moved.keys()].every(isThere)) return null;
  const rows = group.rows.map((row) => {
    const by = moved.get(row.service);
    return by === undefined ? row : { ...row, tally: shift(row.tally, by) };
  });
  const tally = shift(group.total.tally, addSpreads([...moved.values()]));
  const other = { ...group, rows, total: { ...group.total, tally } };
  return isPossible && gradesIn(other, auditedRest).every((people) => people >= 0) ? other : null;
}

/** The width of rows from grades exchanged with other withheld rows, among people who are in every version. */
function hasOwnExchange(name: string, { next, before, width }: ReissueCase): boolean {
  const versions = [next, ...before];
  const hidden = next.data.rows
    .map(({ service }) => service)
    .filter((service) =>
      versions.every(({ published }) =>
        published.rows.some((one) => one.service === service && one.grade.status === 'withheld'),
      ),
    );
  const common = (service: string): Spread =>
    versions
      .map(({ data }) => gradesIn(data, service))
      .reduce((least, grades) => least.map((people, index) => Math.min(people, grades[index] ?? 0)));
  const own = rowsIn(name);
  if (!own.every((row) => hidden.includes(row))) return false;
  const pool = addSpreads(hidden.map(common));
  const people = answered(addSpreads(own.map(common)));
  const apart = sumOfGrades(highestOf(pool, people)) - sumOfGrades(lowestOf(pool, people));
  return apart >= neededWidth(peopleIn(next.data, own), width);
}
