import type { Audience } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { roundRatio } from '../model/rounding.ts';
import { ruleVerdict, eligibilityOf } from './eligibility.ts';
import { gradeValue, judgeGrade } from './grade.ts';
import {
  noAnswers,
  notPrinted,
  show,
  withhold,
  type Judgement,
  type Press,
  type Value,
} from './judgement.ts';
import { steadyCover } from './choice.ts';
import type { Cover, CoverRow } from './cover.ts';
import type { Eligibility, PublishedRow } from './publication.ts';
import { judgeAnswers, judgeQuestions } from './question.ts';
import type { GroupScore, PrintedRowScore, TalliedRow } from '../score/scores.ts';

/** A row with everything decided about it, and its value beside the decision. It never leaves this room. */
export interface JudgedRow {
  readonly score: TalliedRow | PrintedRowScore;
  readonly eligibility: Eligibility;
  readonly judgement: Judgement;
  readonly value: Value<number>;
  /** The true grades, people per grade 1..10; null where only a printed mean exists. */
  readonly grades: readonly number[] | null;
}

/** A group of an edition with everything decided that does not need other editions. */
export interface JudgedGroup {
  readonly score: GroupScore;
  readonly rows: readonly JudgedRow[];
  readonly total: JudgedRow;
  /** What all figures about the group as a whole follow: `show`, or why none is told. */
  readonly whole: Judgement;
  readonly spread: Judgement;
  /** By question id; empty for a printed edition. */
  readonly questions: ReadonlyMap<string, Judgement>;
  readonly cover: Cover;
}

/** Decides about one group of one edition: eligibility, protection, cover, and what follows the Total. */
export function judgeGroup(score: GroupScore, questionnaire: Questionnaire, period: Period): JudgedGroup {
  const { protection } = period;
  const judgeRow = (row: TalliedRow | PrintedRowScore): JudgedRow => {
    const eligibility = eligibilityOf(row, score.group, period.publication);
    const value = gradeValue(row);
    const facts = {
      completed: row.completed,
      n: value?.n ?? 0,
      verdict: eligibility.verdict,
      ruleVerdict: ruleVerdict(row, score.group, period.publication),
    };
    const grades = 'grade' in row ? row.grade.spread : null;
    return { score: row, eligibility, judgement: judgeGrade(facts, protection), value, grades };
  };
  const before = { rows: score.rows.map(judgeRow), total: judgeRow(score.total) };
  const hasSpread = score.origin === 'tallied' && score.total.grade.n >= protection.minAnswers;
  const cover = steadyCover(
    before.rows.map(coverRow),
    coverRow(before.total),
    hasSpread,
    protection.safeWidth,
  );
  const total = covered(before.total, cover);
  const whole = judgeWhole(total);
  return {
    score,
    rows: before.rows.map((row) => covered(row, cover)),
    total,
    whole,
    spread: judgeSpread(total, whole, hasSpread),
    questions:
      score.origin === 'printed'
        ? new Map()
        : judgeQuestions(
            questionnaire,
            score.tally,
            { rows: score.rows, completed: score.total.completed },
            whole,
            (question, counts) => judgeAnswers(question, counts, protection),
          ),
    cover,
  };
}

/** A row as it is published. */
export function pressRow<A extends Audience>(row: JudgedRow, press: Press<A>): PublishedRow<A> {
  const { service, netSample, completed, response } = row.score;
  return {
    service,
    netSample,
    completed,
    response: response
      ? { status: 'shown', value: roundRatio(response, 1), n: completed }
      : { status: 'absent', reason: 'no-answers' },
    eligibility: row.eligibility,
    grade: press(row.judgement, row.value),
  };
}

/** Figures about the group as a whole follow the Total's grade [D]; where only the grade is missing, they stand. */
function judgeWhole(total: JudgedRow): Judgement {
  if (total.score.completed === 0) return noAnswers;
  return total.judgement.status === 'withhold' ? withhold('total') : show;
}

function judgeSpread(total: JudgedRow, whole: Judgement, hasSpread: boolean): Judgement {
  if (total.grades === null) return notPrinted;
  if (whole.status !== 'show') return whole;
  if (total.value === null) return noAnswers;
  return hasSpread ? show : withhold('few-answers');
}

function coverRow(row: JudgedRow): CoverRow {
  const { score, judgement, value, grades } = row;
  return { row: score.service, number: score.number, completed: score.completed, judgement, value, grades };
}

function covered(row: JudgedRow, cover: Cover): JudgedRow {
  return cover.covered.has(row.score.service) ? { ...row, judgement: withhold('cover') } : row;
}
