import type { Period } from '../../src/model/period.ts';
import {
  neededWidth,
  type AuditedGroup,
  type AuditedRow,
  type SumRange,
} from '../../src/publish/disclosure/audited-group.ts';
import { printedSums } from '../../src/publish/disclosure/edition-bounds.ts';
import { exhibitWorlds } from '../../src/publish/disclosure/edition-worlds.ts';
import type { GradeRow } from '../../src/publish/disclosure/grade-row.ts';
import type { Participant } from '../../src/publish/disclosure/participant.ts';
import { roundedGrade } from '../../src/publish/rules/grade.ts';
import type { GradeScore } from '../../src/score/grade.ts';
import type { BenchmarkScore } from '../../src/score/scores.ts';
import { addSpreads, subtractSpread, sumOfGrades } from '../../src/statistics/spread.ts';

/** A provider as a row under a mean of all participants. */
interface ProviderRow extends AuditedRow {
  /** Sums of a withheld row that its own edition leaves possible. */
  readonly range?: SumRange;
  /** Where the row is the unknown part of a larger mean: the people behind that mean. */
  readonly meanOf?: number;
  /** True when its people per grade are shown. */
  readonly isKnown?: boolean;
}

/**
 * A look at each figure of all participants by itself, with providers as rows under it: which of them would give a withheld
 * provider away by subtraction. The audit of the whole period takes all figures together and is held against this.
 */
export function figuresThatTell(
  score: BenchmarkScore,
  participants: readonly Participant[],
  { protection }: Period,
): string[] {
  const isTelling = (rows: readonly ProviderRow[], grade: GradeScore, isSpreadShown: boolean): boolean =>
    !isOpen(rows, grade, isSpreadShown, protection.safeWidth);
  const ofAll = totalRows(participants);
  return [
    ...(isTelling(ofAll, score.grade, true) ? ['spread'] : []),
    ...score.services.flatMap(({ service, grade }) =>
      isTelling(serviceRows(participants, service), grade, false) ? [service] : [],
    ),
    ...(isTelling(ofAll, score.grade, false) ? ['total'] : []),
  ];
}

function isOpen(
  rows: readonly ProviderRow[],
  grade: GradeScore,
  isSpreadShown: boolean,
  width: Period['protection']['safeWidth'],
): boolean {
  const truth = sumOfGrades(addSpreads(rows.map((row) => row.grades ?? [])));
  const total = isSpreadShown
    ? { low: truth, high: truth }
    : printedSums(roundedGrade(grade)?.value ?? null, grade.n);
  const group: AuditedGroup = {
    rows,
    total: { n: grade.n, printed: roundedGrade(grade)?.value ?? null, isProtected: false },
    isSpreadShown,
  };
  return rows
    .filter((row) => row.isProtected)
    .every((row) => {
      const own = sumsOf(row);
      const others = rows.filter((one) => one !== row).map(sumsOf);
      const low = Math.max(own.low, total.low - others.reduce((sum, one) => sum + one.high, 0));
      const high = Math.min(own.high, total.high - others.reduce((sum, one) => sum + one.low, 0));
      const enough = neededWidth(row.meanOf ?? row.n, width);
      const needed = row.range ? Math.min(enough, row.range.high - row.range.low) : enough;
      if (high - low < needed) return false;
      return !isSpreadShown || exhibitWorlds(group, row, needed) !== null;
    });
}

function sumsOf(row: ProviderRow): SumRange {
  if (row.printed === null && row.range) return row.range;
  if (row.isKnown === true && row.grades) {
    return { low: sumOfGrades(row.grades), high: sumOfGrades(row.grades) };
  }
  return printedSums(row.printed, row.n);
}

/** A shown Total is a row; of a withheld one the shown services are rows, and the rest is the unknown part. */
function totalRows(participants: readonly Participant[]): ProviderRow[] {
  return participants.flatMap(({ provider, rows, total, isSpreadShown, cover }): ProviderRow[] => {
    if (total.value === null) return [];
    if (total.decision.status === 'show') return [{ ...rowOf(provider, total), isKnown: isSpreadShown }];
    const shown = rows
      .filter((row) => row.decision.status === 'show' && row.value !== null)
      .map((row) => rowOf(`${provider}/${row.row}`, row));
    const n = total.value.n - shown.reduce((sum, row) => sum + row.n, 0);
    if (n <= 0) return shown;
    const split = addSpreads(shown.map((row) => row.grades ?? []));
    const rest: ProviderRow = {
      row: provider,
      n,
      printed: null,
      isProtected: true,
      grades: total.grades && subtractSpread(total.grades, split),
      ...(!cover.covered.has(total.row) && { meanOf: total.value.n }),
    };
    return [...shown, rest];
  });
}

function serviceRows(participants: readonly Participant[], service: string): ProviderRow[] {
  return participants.flatMap(({ provider, rows }): ProviderRow[] => {
    const row = rows.find((one) => one.row === service);
    return row === undefined || row.value === null ? [] : [rowOf(provider, row)];
  });
}

function rowOf(name: string, { decision, value, grades }: GradeRow): ProviderRow {
  const isShown = decision.status === 'show';
  return {
    row: name,
    n: value?.n ?? 0,
    printed: isShown && value ? value.value : null,
    isProtected: !isShown,
    grades,
  };
}
