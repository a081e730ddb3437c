import { gradeOfSpread } from '../../score/grade.ts';
import { isSafe, neededWidth, togetherProtected } from './audited-group.ts';
import { auditGroup } from './edition-audit.ts';
import { auditedGroup, coverGroup, type Cover, type CoverLimits } from './edition-cover.ts';
import type { GradeRow } from './grade-row.ts';
import { roundedGrade } from '../rules/grade.ts';
import { addSpreads, sumOfGrades } from '../../statistics/spread.ts';

/** So many other grades are tried at most in each direction: each is a choice of cover anew. */
const mostTries = 6;
/** Grades that lead to the same choice must do so in their turn, to this depth: the check is part of the choice. */
const depth = 3;
/** So often cover is chosen anew for one group at most; what is not found by then is taken not to be there. */
const mostChoices = 80;

/** Other grades for every row, in the order of the rows: people per grade 1..10. */
type Grades = readonly (readonly number[])[];

/** A group of which the cover was chosen. */
interface ChosenCover {
  readonly rows: readonly GradeRow[];
  readonly total: GradeRow;
  readonly hasSpread: boolean;
  readonly limits: CoverLimits;
  readonly cover: Cover;
  /** How often cover may still be chosen anew for this group. */
  readonly budget: { left: number };
}

/**
 * Chooses cover so that the choice itself tells too little, to a reader who knows how it is made [D]. Which rows are
 * covered depends on grades that are then withheld. So for every protected mean other grades are looked for that are far
 * enough away, print the same and lead to the same choice. Where none are found all grades of the group are withheld.
 * Beside a service of fewer than 5 people everyone may then have given the lowest grade, or the highest; of larger ones
 * that is not shown. It is no proof: small worlds are tried one by one in test/protection, larger ones are not. A group
 * of which only printed means are known keeps the cover that was chosen.
 */
export function steadyCover(
  rows: readonly GradeRow[],
  total: GradeRow,
  hasSpread: boolean,
  limits: CoverLimits,
): Cover {
  const cover = coverGroup(rows, total, hasSpread, limits);
  const isKnown = [...rows, total].every((row) => row.value === null || row.grades !== null);
  if (cover.covered.size === 0 || !isSafe(cover.audited) || !isKnown) return cover;
  const budget = { left: mostChoices };
  if (isSteady({ rows, total, hasSpread, limits, cover, budget }, depth)) return cover;
  const covered = new Set(
    [...rows, total].filter(({ decision }) => decision.status === 'show').map(({ row }) => row),
  );
  const group = auditedGroup(rows, total, hasSpread, covered, limits.minCompleted);
  return { covered, group, audited: auditGroup(group, limits.safeWidth) };
}

/** True when for every protected mean there are far grades with the same choice; so there are for those grades, and so on. */
function isSteady(chosen: ChosenCover, steps: number): boolean {
  return targetsOf(chosen).every((target) => isLeftOpen(chosen, target, steps));
}

/** The rows of which each protected mean is the mean, as places. */
function targetsOf({ rows, total, limits }: ChosenCover): number[][] {
  const isProtected = (row: GradeRow): boolean => row.value !== null && row.decision.status === 'withhold';
  const own = rows.flatMap((row, at) => (isProtected(row) ? [[at]] : []));
  if (isProtected(total)) return [...own, [...rows.keys()]];
  // while few people are in them, what led to cover may have been some of them together
  const sized = own.flat().map((at) => ({ row: String(at), n: rows[at]?.value?.n ?? 0 }));
  return [...own, ...togetherProtected(sized, limits.minCompleted).map((set) => set.map(Number))];
}

/** True when grades are found that lead to the same choice, in which the target's mean is far enough away. */
function isLeftOpen(chosen: ChosenCover, target: readonly number[], steps: number): boolean {
  const n = target.reduce((sum, at) => sum + (chosen.rows[at]?.value?.n ?? 0), 0);
  const needed = neededWidth(n, chosen.limits.safeWidth);
  const truth = chosen.rows.map((row) => row.grades ?? []);
  const [up, down] = ([1, -1] as const).map((way) =>
    [target, withOtherProtected(chosen, target)]
      .flatMap((moving) => candidates(chosen, moving, target, truth, way, needed))
      .sort((a, b) => a.distance - b.distance),
  );
  if (!up || !down) return false;
  const isFar = ({ distance }: Candidate): boolean => distance >= needed;
  const far = [up, down].flatMap((way) => way.filter(isFar).slice(0, mostTries));
  if (far.some(({ grades }) => isSameChoice(chosen, grades, steps))) return true;
  const furthest = (way: readonly Candidate[]): number => {
    const near = way.filter((one) => !isFar(one)).slice(-mostTries);
    return near.findLast(({ grades }) => isSameChoice(chosen, grades, steps))?.distance ?? 0;
  };
  return furthest(up) + furthest(down) >= needed;
}

/** Other grades, and how far the sum of the target's grades lies from the true one. */
interface Candidate {
  readonly grades: Grades;
  readonly distance: number;
}

/** The steps of a walk, up to as many far ones as are tried at most: each step lies as far as the one before, or further. */
function candidates(
  chosen: ChosenCover,
  moving: readonly number[],
  target: readonly number[],
  truth: Grades,
  way: 1 | -1,
  needed: number,
): Candidate[] {
  const sum = sumIn(truth, target);
  const found: Candidate[] = [];
  let far = 0;
  for (const grades of walk(chosen, moving, truth, way)) {
    const distance = Math.abs(sumIn(grades, target) - sum);
    found.push({ grades, distance });
    if (distance >= needed) far += 1;
    if (far === mostTries) break;
  }
  return found;
}

/** The target and all other protected rows: where they lie close together, they have to move together. */
function withOtherProtected({ rows }: ChosenCover, target: readonly number[]): number[] {
  const others = [...rows.keys()].filter((at) => !target.includes(at));
  return [...target, ...others.filter((at) => rows[at]?.decision.status === 'withhold')];
}

/**
 * Grades that print as the truth does wherever something is printed, each a step further than the one before. The rows
 * that move take turns.
 */
function* walk(
  chosen: ChosenCover,
  moving: readonly number[],
  truth: Grades,
  way: 1 | -1,
): Generator<Grades> {
  const { rows, cover } = chosen;
  const isWithheld = (at: number): boolean =>
    cover.group.rows.some((one) => one.row === rows[at]?.row && one.printed === null);
  const own = moving.filter(isWithheld);
  const others = [...rows.keys()].filter((at) => isWithheld(at) && !moving.includes(at));
  let grades = truth;
  for (let turn = 0; ; turn++) {
    const inTurn = own.map((_, at) => own[(at + turn) % own.length] ?? 0);
    const next = stepped(chosen, grades, inTurn, others, way);
    if (next === null) return;
    grades = next;
    yield grades;
  }
}

/** One step: the smallest change of one person of the target that what is shown allows; null when there is none. */
function stepped(
  { cover }: ChosenCover,
  grades: Grades,
  own: readonly number[],
  others: readonly number[],
  way: 1 | -1,
): Grades | null {
  const { isSpreadShown, total } = cover.group;
  for (let by = 1; by <= 9; by++) {
    const [there, back] = [way * by, -way * by];
    for (const at of own) {
      const mine = gradesOf(grades, at);
      if (total.printed === null) {
        const from = firstWhoMoves(mine, there);
        if (from >= 0) return moved(grades, at, from, from + there);
        continue;
      }
      for (const other of others) {
        const theirs = gradesOf(grades, other);
        // a shown spread stays what it is: the other takes the very place that is left, and the other way round
        const pair = isSpreadShown
          ? mine.findIndex((people, index) => people > 0 && (theirs[index + there] ?? 0) > 0)
          : firstWhoMoves(mine, there);
        const opposite = isSpreadShown ? pair + there : firstWhoMoves(theirs, back);
        if (pair < 0 || opposite < 0) continue;
        return moved(moved(grades, at, pair, pair + there), other, opposite, opposite + back);
      }
    }
  }
  return null;
}

/** The lowest grade, as a place, of somebody who may give a grade so many higher; -1 for nobody. */
function firstWhoMoves(spread: readonly number[], by: number): number {
  for (let index = Math.max(0, -by); index < 10 && index + by < 10; index++)
    if ((spread[index] ?? 0) > 0) return index;
  return -1;
}

/** True when the choice of cover would have been the same with these grades, and as steady. */
function isSameChoice(chosen: ChosenCover, grades: Grades, steps: number): boolean {
  const { hasSpread, limits, cover, budget } = chosen;
  if (budget.left === 0) return false;
  budget.left -= 1;
  const truth = addSpreads(chosen.rows.map((row) => row.grades ?? []));
  const changed = addSpreads(grades);
  const rows = chosen.rows.map((row, at) => withGrades(row, gradesOf(grades, at)));
  const total = withGrades(
    chosen.total,
    (chosen.total.grades ?? []).map((people, index) => people + (changed[index] ?? 0) - (truth[index] ?? 0)),
  );
  const other = coverGroup(rows, total, hasSpread, limits);
  const isSame =
    other.covered.size === cover.covered.size &&
    [...other.covered].every((row) => cover.covered.has(row)) &&
    other.group.total.printed === cover.group.total.printed;
  return isSame && (steps <= 1 || isSteady({ ...chosen, rows, total, cover: other }, steps - 1));
}

function withGrades(row: GradeRow, grades: readonly number[]): GradeRow {
  return row.value === null ? row : { ...row, value: roundedGrade(gradeOfSpread(grades)), grades };
}

function moved(grades: Grades, at: number, from: number, to: number): Grades {
  const own = [...gradesOf(grades, at)];
  own[from] = (own[from] ?? 0) - 1;
  own[to] = (own[to] ?? 0) + 1;
  return grades.with(at, own);
}

function gradesOf(grades: Grades, at: number): readonly number[] {
  return grades[at] ?? [];
}

function sumIn(grades: Grades, places: readonly number[]): number {
  return places.reduce((sum, at) => sum + sumOfGrades(gradesOf(grades, at)), 0);
}
