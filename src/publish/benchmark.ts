import type { Audience } from '../model/measure.ts';
import type { Period, Protection } from '../model/period.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { roundRatio } from '../model/rounding.ts';
import { total as totalId } from '../model/service.ts';
import { answered, countsOf } from '../model/tally.ts';
import type { GradeScore } from '../score/grade.ts';
import { promoterQuestion } from '../score/promoter.ts';
import type { BenchmarkScore } from '../score/scores.ts';
import { auditGroup, isSafe, type Audited, type AuditedGroup, type AuditedRow } from './audit.ts';
import { serviceRows, totalRows, type Participant } from './benchmark-audit.ts';
import { coverGroup, type CoverRow } from './cover.ts';
import { judgeGrade, roundedGrade } from './grade.ts';
import { noAnswers, notApplicable, show, withhold, type Judgement, type Press } from './judgement.ts';
import type { Benchmark } from './publication.ts';
import { distributionOf, judgeAnswers, judgeQuestions, toldQuestions } from './question.ts';
import { auditTogether, spreadFigure, type Together } from './together.ts';

/** One audit that a benchmark figure passed. */
interface BenchmarkAudit {
  /** The figure: `total`, or a service id. */
  readonly figure: string;
  readonly group: AuditedGroup;
  readonly audited: readonly Audited[];
}

/** Everything decided about a benchmark. */
export interface JudgedBenchmark {
  readonly score: BenchmarkScore;
  readonly grade: Judgement;
  readonly spread: Judgement;
  /** By service id. */
  readonly services: ReadonlyMap<string, Judgement>;
  /** By question id. */
  readonly questions: ReadonlyMap<string, Judgement>;
  readonly audits: readonly BenchmarkAudit[];
  /** The audit of all figures of all editions at once. */
  readonly together: Together;
}

/**
 * Decides what may be told of all participants together, so that no provider's withheld figure can be worked out: each
 * mean is audited with providers as rows; then the services of the benchmark are audited against its own Total. The only
 * remedy is withholding a figure of the benchmark: first the spread, then a mean. At last all figures of all editions
 * are taken together, and figures go until each protected mean has two worlds that print everything alike.
 */
export function judgeBenchmark(
  score: BenchmarkScore,
  participants: readonly Participant[],
  questionnaire: Questionnaire,
  period: Period,
): JudgedBenchmark {
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
    const audited = auditGroup(group, protection.safeWidth);
    if (isSafe(audited)) audits.push({ figure, group, audited });
    return isSafe(audited);
  };
  const judgeMean = (
    figure: string,
    completed: number,
    grade: GradeScore,
    rows: readonly AuditedRow[],
  ): Judgement => {
    const judgement = judgeGrade({ completed, n: grade.n, verdict: 'yes', ruleVerdict: 'yes' }, protection);
    if (judgement.status !== 'show' || audit(figure, rows, grade, false)) return judgement;
    return withhold('benchmark');
  };

  const rows = totalRows(participants);
  const total = judgeMean(totalId, score.completed, score.grade, rows);
  const services = score.services.map((one) => {
    const judgement = judgeMean(
      one.service,
      one.completed,
      one.grade,
      serviceRows(participants, one.service),
    );
    return coverRow(one.service, one.number, one.completed, one.grade, judgement);
  });
  const hasSpread =
    total.status === 'show' &&
    score.grade.n >= protection.minAnswers &&
    audit(totalId, rows, score.grade, true);
  const totalRow = coverRow(totalId, 0, score.completed, score.grade, total);
  const withSpread = coverGroup(services, totalRow, hasSpread, protection.safeWidth);
  const isSpreadKept = hasSpread && withSpread.covered.size === 0 && isSafe(withSpread.audited);
  const cover = isSpreadKept ? withSpread : coverGroup(services, totalRow, false, protection.safeWidth);
  audits.push({ figure: 'services', group: cover.group, audited: cover.audited });
  const passed = (row: CoverRow): boolean => row.judgement.status === 'show' && !cover.covered.has(row.row);
  const figures = [
    ...(isSpreadKept ? [{ figure: spreadFigure, completed: score.completed }] : []),
    ...services
      .filter(passed)
      .sort((a, b) => a.completed - b.completed || a.number - b.number)
      .map((row) => ({ figure: row.row, completed: row.completed })),
    ...(passed(totalRow) ? [{ figure: totalId, completed: score.completed }] : []),
  ];
  const protectedFigures = [...services, totalRow]
    .filter(({ judgement, value }) => value !== null && judgement.status === 'withhold')
    .filter(({ judgement }) => judgement.status === 'withhold' && judgement.reason !== 'benchmark')
    .map(({ row }) => row);
  const together = auditTogether(score, participants, figures, protectedFigures, period);
  const { revealing } = together;
  const final = (row: CoverRow): Judgement =>
    cover.covered.has(row.row) || revealing.has(row.row) ? withhold('benchmark') : row.judgement;
  const grade = final(totalRow);
  return {
    score,
    grade,
    spread: judgeSpread(grade, score, isSpreadKept && !revealing.has(spreadFigure), protection),
    services: new Map(services.map((row) => [row.row, final(row)])),
    questions: judgeBenchmarkQuestions(score, participants, questionnaire, protection),
    audits,
    together,
  };
}

function judgeSpread(
  grade: Judgement,
  score: BenchmarkScore,
  isKept: boolean,
  protection: Protection,
): Judgement {
  if (grade.status !== 'show') return grade;
  if (score.grade.n < protection.minAnswers) return withhold('few-answers');
  return isKept ? show : withhold('benchmark');
}

/**
 * A distribution of all participants is told when what it holds beyond the distributions shown per provider comes from
 * nobody, or from at least `minHiddenProviders` providers, and passes the thresholds of the question itself: whoever
 * subtracts the shown providers must not find what would be withheld of a provider [D]. The benchmark's own cells pass
 * them too. How the hidden part is dealt among its providers is not audited.
 */
function judgeBenchmarkQuestions(
  score: BenchmarkScore,
  participants: readonly Participant[],
  questionnaire: Questionnaire,
  protection: Protection,
): ReadonlyMap<string, Judgement> {
  const protect = (question: Question, counts: readonly number[]): Judgement => {
    const judgement = judgeAnswers(question, counts, protection);
    if (judgement.status !== 'show') return judgement;
    const hidden = participants.flatMap(({ group }) => {
      if (group.score.origin === 'printed' || group.questions.get(question.id)?.status === 'show') return [];
      const own = countsOf(group.score.tally, question.id, question.options.length);
      return answered(own) === 0 ? [] : [own];
    });
    if (hidden.length === 0) return show;
    const together = counts.map((_, index) => answered(hidden.map((own) => own[index] ?? 0)));
    const isEnough =
      hidden.length >= protection.minHiddenProviders &&
      judgeAnswers(question, together, protection).status === 'show';
    return isEnough ? show : withhold('benchmark');
  };
  const whole = score.completed === 0 ? noAnswers : show;
  // where some participants were never split by service, anyone may have been asked anything
  const isSplit = participants.every(({ group }) => group.rows.length > 0);
  return judgeQuestions(
    questionnaire,
    score.tally,
    { rows: isSplit ? score.services : [], completed: score.completed },
    whole,
    protect,
  );
}

/** A judged benchmark as its audience may have it. */
export function pressBenchmark<A extends Audience>(
  judged: JudgedBenchmark,
  questionnaire: Questionnaire,
  press: Press<A>,
): Benchmark<A> {
  const { score } = judged;
  const promoter = promoterQuestion(questionnaire);
  const answersTo = (question: Question): readonly number[] =>
    countsOf(score.tally, question.id, question.options.length);
  return {
    group: score.group,
    questionnaire: score.questionnaire,
    participants: score.participants,
    netSample: score.netSample,
    completed: score.completed,
    response: score.response
      ? { status: 'shown', value: roundRatio(score.response, 1), n: score.completed }
      : { status: 'absent', reason: 'no-answers' },
    grade: press(judged.grade, roundedGrade(score.grade)),
    spread: press(
      judged.spread,
      score.grade.n === 0 ? null : { value: score.grade.spread, n: score.grade.n },
    ),
    promoterScore:
      promoter === undefined
        ? press(notApplicable, null)
        : press(
            judged.questions.get(promoter.id) ?? noAnswers,
            score.promoterScore && {
              value: roundRatio(score.promoterScore, 1),
              n: answered(answersTo(promoter)),
            },
          ),
    services: score.services.map((one) => ({
      service: one.service,
      participants: one.participants,
      netSample: one.netSample,
      completed: one.completed,
      grade: press(judged.services.get(one.service) ?? noAnswers, roundedGrade(one.grade)),
    })),
    questions: toldQuestions(questionnaire).map((question) => ({
      question: question.id,
      distribution: press(
        judged.questions.get(question.id) ?? notApplicable,
        distributionOf(answersTo(question)),
      ),
    })),
  };
}

function coverRow(
  row: string,
  number: number,
  completed: number,
  grade: GradeScore,
  judgement: Judgement,
): CoverRow {
  return { row, number, completed, judgement, value: roundedGrade(grade), grades: grade.spread };
}
