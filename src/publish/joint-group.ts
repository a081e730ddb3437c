import type { Norm } from '../model/period.ts';
import { gradeOfSpread } from '../score/grade.ts';
import { normVerdict, type NormOutcome } from '../score/norm.ts';
import type { SumRange } from './audit.ts';
import { ownRange } from './audit-bounds.ts';
import type { Participant } from './benchmark-audit.ts';
import type { JudgedGroup, JudgedRow } from './judged.ts';
import { addSpreads, subtractSpread, sumOfGrades } from './spread.ts';

/** The people of one service of one provider, or those of its Total who stand in no service. */
export interface JointCell {
  /** Place of the provider among the participants. */
  readonly line: number;
  /** Service id; null for people in no service. */
  readonly service: string | null;
  /** The true grades, people per grade 1..10. */
  readonly grades: readonly number[];
  readonly n: number;
  /** The sums that print as its grade does; null where it is withheld. */
  readonly sums: SumRange | null;
}

/** One provider: its Total. */
export interface JointLine {
  readonly provider: string;
  /** Places of its cells. */
  readonly cells: readonly number[];
  /** The true sum of its grades. */
  readonly sum: number;
  /** The sums that print as the Total does; null where it is withheld. */
  readonly sums: SumRange | null;
  readonly isSpreadShown: boolean;
  /** The verdict on the norm where it is shown; null where it is not. */
  readonly verdict: NormOutcome | null;
}

/** One service over all providers, or all people who stand in no service. */
export interface JointColumn {
  /** Places of its cells, those first that can change most freely. */
  readonly cells: readonly number[];
  /** The true sum of its grades. */
  readonly sum: number;
}

/** All grades of one group in one period, by provider and service, with what is printed of them per edition. */
export interface JointGroup {
  readonly cells: readonly JointCell[];
  readonly lines: readonly JointLine[];
  /** By service id, or null. */
  readonly columns: ReadonlyMap<string | null, JointColumn>;
  /** The true sum of all grades. */
  readonly sum: number;
  readonly norm: Norm;
}

/** What a benchmark shows of its grades: sums that print alike, null for a mean that is not shown. */
export interface JointFigures {
  readonly services: ReadonlyMap<string, SumRange>;
  readonly total: SumRange | null;
  readonly isSpreadShown: boolean;
}

/** Lays the grades of all participants out in cells. In: participants whose answers were counted here. */
export function jointGroup(participants: readonly Participant[], norm: Norm): JointGroup {
  const cells: JointCell[] = [];
  const lines = participants.map(({ provider, group }, line): JointLine => {
    const add = (cell: Omit<JointCell, 'line' | 'n'>): number[] => {
      const n = cell.grades.reduce((sum, people) => sum + people, 0);
      return n === 0 ? [] : [cells.push({ ...cell, line, n }) - 1];
    };
    const own = group.rows.flatMap((row) =>
      add({ service: row.score.service, grades: row.grades ?? [], sums: printedSums(row) }),
    );
    const split = addSpreads(group.rows.map((row) => row.grades ?? []));
    const rest = add({ service: null, grades: subtractSpread(group.total.grades ?? [], split), sums: null });
    return {
      provider,
      cells: [...own, ...rest],
      sum: sumOfGrades(group.total.grades ?? []),
      sums: printedSums(group.total),
      isSpreadShown: group.spread.status === 'show',
      verdict: shownVerdict(group, norm),
    };
  });
  return {
    cells,
    lines,
    columns: columnsOf(cells, lines),
    sum: lines.reduce((sum, line) => sum + line.sum, 0),
    norm,
  };
}

/** It is told where the Total and every service with answers are shown. */
function shownVerdict({ rows, total }: JudgedGroup, norm: Norm): NormOutcome | null {
  if ([...rows, total].some(({ judgement }) => judgement.status === 'withhold')) return null;
  return verdictOn(
    rows.map(({ grades }) => grades ?? []),
    norm,
  );
}

/** The verdict on the grades of all services of a provider, people per grade 1..10. */
function verdictOn(rows: readonly (readonly number[])[], norm: Norm): NormOutcome | null {
  return normVerdict(rows.map(gradeOfSpread), gradeOfSpread(addSpreads(rows)), norm);
}

function columnsOf(
  cells: readonly JointCell[],
  lines: readonly JointLine[],
): ReadonlyMap<string | null, JointColumn> {
  const rank = (at: number): number => {
    const cell = cells[at];
    const line = lines[cell?.line ?? -1];
    return cell?.sums ? 3 : line?.isSpreadShown === true ? 2 : line?.sums ? 1 : 0;
  };
  const sizeOf = (at: number): number => cells[at]?.n ?? 0;
  const places = Map.groupBy(cells.keys(), (at) => cells[at]?.service ?? null);
  return new Map(
    [...places].map(([service, own]) => [
      service,
      {
        cells: own.sort((a, b) => rank(a) - rank(b) || sizeOf(b) - sizeOf(a) || a - b),
        sum: own.reduce((sum, at) => sum + sumOfGrades(cells[at]?.grades ?? []), 0),
      },
    ]),
  );
}

/** Other grades than the true ones: place of a cell -> people per grade 1..10. Cells that are not in it stay as they are. */
export type JointChange = ReadonlyMap<number, readonly number[]>;

/** The grades in a cell after a change. */
export function gradesIn(group: JointGroup, change: JointChange, at: number): readonly number[] {
  return change.get(at) ?? group.cells[at]?.grades ?? [];
}

/** The sum of the grades in these cells after a change. */
export function sumIn(group: JointGroup, places: readonly number[], change: JointChange): number {
  return places.reduce((sum, at) => sum + sumOfGrades(gradesIn(group, change, at)), 0);
}

/** A change in which one person of each of two cells, told by cell and place of the grade, have changed places. */
export function swapped(
  group: JointGroup,
  change: JointChange,
  [one, own]: readonly [number, number],
  [other, theirs]: readonly [number, number],
): JointChange {
  const moved = (at: number, from: number, to: number): readonly number[] =>
    gradesIn(group, change, at).map(
      (people, index) => people + (index === to ? 1 : 0) - (index === from ? 1 : 0),
    );
  return new Map([...change, [one, moved(one, own, theirs)], [other, moved(other, theirs, own)]]);
}

/** Grades of n people, as alike as can be, with this sum. In: a sum from n up to 10 n. */
export function spreadWith(n: number, sum: number): number[] {
  const grade = Math.floor(sum / n);
  const above = sum - n * grade;
  return Array.from({ length: 10 }, (_, index) =>
    index + 1 === grade ? n - above : index === grade ? above : 0,
  );
}

/** True when everything that is printed of the editions and of the benchmark would be printed the same after a change. */
export function printsAlike(group: JointGroup, figures: JointFigures, change: JointChange): boolean {
  const byLine = new Map<number, number[]>();
  const byService = new Map<string | null, number>();
  const all = Array.from({ length: 10 }, () => 0);
  for (const [at, grades] of change) {
    const cell = group.cells[at];
    if (cell === undefined) return false;
    const sum = sumOfGrades(grades);
    if (cell.sums && !isWithin(sum, cell.sums)) return false;
    const line = byLine.get(cell.line) ?? Array.from({ length: 10 }, () => 0);
    byLine.set(cell.line, line);
    grades.forEach((people, index) => {
      const more = people - (cell.grades[index] ?? 0);
      line[index] = (line[index] ?? 0) + more;
      all[index] = (all[index] ?? 0) + more;
    });
    byService.set(cell.service, (byService.get(cell.service) ?? 0) + sum - sumOfGrades(cell.grades));
  }
  for (const [at, more] of byLine) {
    const line = group.lines[at];
    if (line === undefined) return false;
    if (line.isSpreadShown && more.some((people) => people !== 0)) return false;
    if (line.sums && !isWithin(line.sum + sumOfGrades(more), line.sums)) return false;
    const grades = line.cells.map((cell) => gradesIn(group, change, cell));
    if (line.verdict !== null && verdictOn(grades, group.norm) !== line.verdict) return false;
  }
  for (const [service, more] of byService) {
    const printed = service === null ? undefined : figures.services.get(service);
    if (printed && !isWithin((group.columns.get(service)?.sum ?? 0) + more, printed)) return false;
  }
  if (figures.isSpreadShown && all.some((people) => people !== 0)) return false;
  return figures.total === null || isWithin(group.sum + sumOfGrades(all), figures.total);
}

function isWithin(sum: number, range: SumRange): boolean {
  return sum >= range.low && sum <= range.high;
}

function printedSums({ judgement, value, score }: JudgedRow): SumRange | null {
  if (judgement.status !== 'show' || value === null) return null;
  return ownRange({
    row: score.service,
    n: value.n,
    printed: value.value,
    isProtected: false,
    grades: null,
  });
}
