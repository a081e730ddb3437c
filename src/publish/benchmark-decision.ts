import type { Period, Protection } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { total as totalId } from '../model/service.ts';
import type { Tally } from '../model/tally.ts';
import type { GradeScore } from '../score/grade.ts';
import type { BenchmarkScore } from '../score/scores.ts';
import { isSafe, type AuditedRow } from './disclosure/audited-group.ts';
import type { BenchmarkAudit } from './disclosure/certificate.ts';
import { auditGroup } from './disclosure/edition-audit.ts';
import { serviceRows, totalRows } from './disclosure/benchmark-rows.ts';
import { participantOf, type GroupDecision } from './edition-decision.ts';
import { coverGroup } from './disclosure/edition-cover.ts';
import type { GradeRow } from './disclosure/grade-row.ts';
import { decideGrade, roundedGrade } from './rules/grade.ts';
import { show, withhold, type Decision } from './decision.ts';
import {
  comparedAnswers,
  decideParticipantsAnswers,
  type ParticipantsAnswers,
} from './participants-answers.ts';
import { auditPeriod, spreadFigure, type PeriodAudit } from './disclosure/period-audit.ts';

/** One participant of a benchmark, with everything decided about its own edition. */
interface DecidedParticipant {
  readonly provider: string;
  readonly group: GroupDecision;
}

/** Everything decided about a benchmark. */
export interface BenchmarkDecision {
  readonly score: BenchmarkScore;
  readonly grade: Decision;
  readonly spread: Decision;
  /** By service id. */
  readonly services: ReadonlyMap<string, Decision>;
  /** By question id. */
  readonly questions: ReadonlyMap<string, ParticipantsAnswers>;
  /** The public answers of all participants, against which a provider's own are held. */
  readonly compared: Tally;
  readonly audits: readonly BenchmarkAudit[];
  /** The audit of all figures of all editions at once. */
  readonly periodAudit: PeriodAudit;
}

/**
 * Decides what may be told of all participants together, so that no provider's withheld figure can be worked out: each
 * mean is audited with providers as rows; then the services of the benchmark are audited against its own Total. The only
 * remedy is withholding a figure of the benchmark: first the spread, then a mean. At last all figures of all editions
 * are taken together, and figures go until each protected mean has two worlds that print everything alike.
 */
export function decideBenchmark(
  score: BenchmarkScore,
  participants: readonly DecidedParticipant[],
  questionnaire: Questionnaire,
  period: Period,
): BenchmarkDecision {
  const { protection } = period;
  const audits: BenchmarkAudit[] = [];
  const audit = (
    figure: string,
    rows: readonly AuditedRow[],
    grade: GradeScore,
    isSpreadShown: boolean,
  ): boolean => {
    const printed = roundedGrade(grade)?.value ?? null;
    const group = { rows, total: { n: grade.n, printed, isProtected: false }, isSpreadShown };
    const outcome = auditGroup(group, protection.safeWidth);
    if (isSafe(outcome)) audits.push({ figure, group, audited: outcome });
    return isSafe(outcome);
  };
  const decideMean = (
    figure: string,
    completed: number,
    grade: GradeScore,
    rows: readonly AuditedRow[],
  ): Decision => {
    const decision = decideGrade({ completed, n: grade.n, verdict: 'yes', ruleVerdict: 'yes' }, protection);
    if (decision.status !== 'show' || audit(figure, rows, grade, false)) return decision;
    return withhold('benchmark');
  };

  const audited = participants.map(({ provider, group }) => participantOf(provider, group));
  const rows = totalRows(audited);
  const total = decideMean(totalId, score.completed, score.grade, rows);
  const services = score.services.map((one) => {
    const decision = decideMean(one.service, one.completed, one.grade, serviceRows(audited, one.service));
    return figureRow(one.service, one.number, one.completed, one.grade, decision);
  });
  const hasSpread =
    total.status === 'show' &&
    score.grade.n >= protection.minAnswers &&
    audit(totalId, rows, score.grade, true);
  const totalRow = figureRow(totalId, 0, score.completed, score.grade, total);
  const withSpread = coverGroup(services, totalRow, hasSpread, protection);
  const isSpreadKept = hasSpread && withSpread.covered.size === 0 && isSafe(withSpread.audited);
  const cover = isSpreadKept ? withSpread : coverGroup(services, totalRow, false, protection);
  audits.push({ figure: 'services', group: cover.group, audited: cover.audited });
  const passed = (row: GradeRow): boolean => row.decision.status === 'show' && !cover.covered.has(row.row);
  const figures = [
    ...(isSpreadKept ? [{ figure: spreadFigure, completed: score.completed }] : []),
    ...services
      .filter(passed)
      .sort((a, b) => a.completed - b.completed || a.number - b.number)
      .map((row) => ({ figure: row.row, completed: row.completed })),
    ...(passed(totalRow) ? [{ figure: totalId, completed: score.completed }] : []),
  ];
  const protectedFigures = [...services, totalRow]
    .filter(({ decision, value }) => value !== null && decision.status === 'withhold')
    .filter(({ decision }) => decision.status === 'withhold' && decision.reason !== 'benchmark')
    .map(({ row }) => row);
  const periodAudit = auditPeriod(score, audited, figures, protectedFigures, period);
  const { revealing } = periodAudit;
  const final = (row: GradeRow): Decision =>
    cover.covered.has(row.row) || revealing.has(row.row) ? withhold('benchmark') : row.decision;
  const grade = final(totalRow);
  const questions = decideParticipantsAnswers(score, participants, questionnaire, protection);
  return {
    score,
    grade,
    spread: decideSpread(grade, score, isSpreadKept && !revealing.has(spreadFigure), protection),
    services: new Map(services.map((row) => [row.row, final(row)])),
    questions,
    compared: comparedAnswers(questions),
    audits,
    periodAudit,
  };
}

function decideSpread(
  grade: Decision,
  score: BenchmarkScore,
  isKept: boolean,
  protection: Protection,
): Decision {
  if (grade.status !== 'show') return grade;
  const { fivePercentFrom } = protection.participants;
  if (score.grade.n < Math.max(protection.minAnswers, fivePercentFrom)) return withhold('few-answers');
  return isKept ? show : withhold('benchmark');
}

function figureRow(
  row: string,
  number: number,
  completed: number,
  grade: GradeScore,
  decision: Decision,
): GradeRow {
  return { row, number, completed, decision, value: roundedGrade(grade), grades: grade.spread };
}
