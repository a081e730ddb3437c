import type { Period, Protection } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { total as totalId } from '../model/service.ts';
import type { Tally } from '../model/tally.ts';
import type { GradeScore } from '../score/grade.ts';
import type { BenchmarkScore } from '../score/scores.ts';
import { participantOf, type GroupDecision } from './edition-decision.ts';
import { decideGrade } from './rules/grade.ts';
import { show, withhold, type Decision } from './decision.ts';
import {
  comparedAnswers,
  decideParticipantsAnswers,
  type ParticipantsAnswers,
} from './participants-answers.ts';
import { auditPeriod, spreadFigure, type Insiders, type PeriodAudit } from './disclosure/period-audit.ts';

/** One participant of a benchmark, with everything decided about its own edition. */
interface DecidedParticipant {
  readonly provider: string;
  readonly group: GroupDecision;
}

/** The participants of a benchmark out of decided editions: those whose answers were counted here and may be. */
export function participantsOf(
  score: BenchmarkScore,
  editions: readonly { readonly provider: string; readonly groups: readonly GroupDecision[] }[],
): DecidedParticipant[] {
  return editions.flatMap(({ provider, groups }) =>
    groups
      .filter(
        ({ score: own }) =>
          own.origin === 'tallied' && own.group === score.group && own.withheldBySource !== true,
      )
      .map((group) => ({ provider, group })),
  );
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
  /** The audit of all figures of all editions at once. */
  readonly periodAudit: PeriodAudit;
}

/**
 * Decides what may be told of all participants together, so that no provider's withheld figure can be worked out, by
 * everyone or by a participant. Means behind which too few people are go first. Then all figures of all editions are taken
 * together, and figures go, first the spread, then means with the fewest people, at last that of all, until each protected mean
 * has two worlds that print everything alike. `insiders`: see `auditPeriod`.
 */
export function decideBenchmark(
  score: BenchmarkScore,
  participants: readonly DecidedParticipant[],
  questionnaire: Questionnaire,
  period: Period,
  insiders?: Insiders,
): BenchmarkDecision {
  const { protection } = period;
  const decideMean = (completed: number, grade: GradeScore): Decision =>
    decideGrade({ completed, n: grade.n, verdict: 'yes', ruleVerdict: 'yes' }, protection);
  const total: MeanOfAll = {
    figure: totalId,
    number: 0,
    completed: score.completed,
    n: score.grade.n,
    decision: decideMean(score.completed, score.grade),
  };
  const services = score.services.map(({ service, number, completed, grade }): MeanOfAll => ({
    figure: service,
    number,
    completed,
    n: grade.n,
    decision: decideMean(completed, grade),
  }));
  const spread = decideSpread(total.decision, score, protection);
  const figures = [
    ...(spread.status === 'show' ? [spreadFigure] : []),
    ...services
      .filter(({ decision }) => decision.status === 'show')
      .sort((a, b) => a.completed - b.completed || a.number - b.number)
      .map(({ figure }) => figure),
    ...(total.decision.status === 'show' ? [totalId] : []),
  ];
  const protectedFigures = [...services, total]
    .filter(({ n, decision }) => n > 0 && decision.status === 'withhold')
    .map(({ figure }) => figure);
  const audited = participants.map(({ provider, group }) => participantOf(provider, group));
  const periodAudit = auditPeriod(score, audited, figures, protectedFigures, period, insiders);
  const { revealing } = periodAudit;
  const final = ({ figure, decision }: MeanOfAll): Decision =>
    revealing.has(figure) ? withhold('benchmark') : decision;
  const grade = final(total);
  const questions = decideParticipantsAnswers(score, participants, questionnaire, protection);
  return {
    score,
    grade,
    spread:
      spread.status === 'show' && revealing.has(spreadFigure)
        ? withhold('benchmark')
        : spreadBeside(grade, spread),
    services: new Map(services.map((one) => [one.figure, final(one)])),
    questions,
    compared: comparedAnswers(questions),
    periodAudit,
  };
}

/** A mean of all participants, and what is decided about it before the audit. */
interface MeanOfAll {
  /** Service id, or `total`. */
  readonly figure: string;
  readonly number: number;
  readonly completed: number;
  readonly n: number;
  readonly decision: Decision;
}

/** The spread stands beside the mean only. */
function spreadBeside(grade: Decision, spread: Decision): Decision {
  return grade.status === 'show' ? spread : grade;
}

/** Whether enough people gave a grade for their spread: in steps of 5 per cent where there are not many. */
function decideSpread(grade: Decision, score: BenchmarkScore, protection: Protection): Decision {
  if (grade.status !== 'show') return grade;
  const least = Math.max(protection.minAnswers, protection.participants.fivePercentFrom);
  return score.grade.n < least ? withhold('few-answers') : show;
}
