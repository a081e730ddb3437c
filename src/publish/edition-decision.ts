import type { Audience } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { roundRatio } from '../statistics/rounding.ts';
import { ruleVerdict, eligibilityOf } from './rules/eligibility.ts';
import { gradeValue, decideGrade } from './rules/grade.ts';
import {
  noAnswers,
  notApplicable,
  notPrinted,
  show,
  withhold,
  type Decision,
  type Disclose,
  type Value,
} from './decision.ts';
import { steadyCover } from './disclosure/cover-leakage.ts';
import type { Cover } from './disclosure/edition-cover.ts';
import type { GradeRow } from './disclosure/grade-row.ts';
import type { Participant } from './disclosure/participant.ts';
import type { Eligibility, PublishedRow } from './publication.ts';
import { decideAnswers, decideQuestions } from './rules/question.ts';
import { roundedAnswers, type RoundedPeople } from './rules/rounded-people.ts';
import type { GroupScore, PrintedRowScore, TalliedRow } from '../score/scores.ts';

/** A row with everything decided about it, and its value beside the decision. It never leaves this room. */
export interface RowDecision {
  readonly score: TalliedRow | PrintedRowScore;
  readonly eligibility: Eligibility;
  readonly decision: Decision;
  readonly value: Value<number>;
  /** The true grades, people per grade 1..10; null where only a printed mean exists. */
  readonly grades: readonly number[] | null;
}

/** A group of an edition with everything decided that does not need other editions. */
export interface GroupDecision {
  readonly score: GroupScore;
  readonly rows: readonly RowDecision[];
  readonly total: RowDecision;
  /** What all figures about the group as a whole follow: `show`, or why none is told. */
  readonly forGroup: Decision;
  readonly spread: Decision;
  /** By question id; empty for a printed edition. */
  readonly questions: ReadonlyMap<string, Decision>;
  /** By question id: the answers about something personal, as the public may have them. */
  readonly rounded: ReadonlyMap<string, RoundedPeople>;
  readonly cover: Cover;
}

/** Decides about one group of one edition: eligibility, protection, cover, and what follows the Total. */
export function decideGroup(score: GroupScore, questionnaire: Questionnaire, period: Period): GroupDecision {
  const { protection } = period;
  const decideRow = (row: TalliedRow | PrintedRowScore): RowDecision => {
    const eligibility = eligibilityOf(row, score.group, period.publication);
    const value = gradeValue(row);
    const facts = {
      completed: row.completed,
      n: value?.n ?? 0,
      verdict: eligibility.verdict,
      ruleVerdict: ruleVerdict(row, score.group, period.publication),
    };
    const grades = 'grade' in row ? row.grade.spread : null;
    return { score: row, eligibility, decision: decideGrade(facts, protection), value, grades };
  };
  const before = { rows: score.rows.map(decideRow), total: decideRow(score.total) };
  const hasSpread = score.origin === 'tallied' && score.total.grade.n >= protection.minAnswers;
  const cover = steadyCover(before.rows.map(gradeRow), gradeRow(before.total), hasSpread, protection);
  const isKept = score.origin === 'tallied' && score.withheldBySource === true;
  const source = withhold('source');
  const total = isKept ? { ...before.total, decision: source } : covered(before.total, cover);
  const forGroup = isKept ? source : decideForGroup(total);
  const rounded = score.origin === 'printed' ? new Map() : roundedAnswers(questionnaire, score.tally);
  return {
    score,
    rounded,
    rows: before.rows.map((row) => covered(row, cover)),
    total,
    forGroup,
    spread: decideSpread(total, forGroup, hasSpread),
    questions:
      score.origin === 'printed'
        ? new Map()
        : decideQuestions(
            questionnaire,
            score.tally,
            { rows: score.rows, completed: score.total.completed },
            forGroup,
            (question, counts) => decideAnswers(counts, rounded.get(question.id), protection),
          ),
    cover,
  };
}

/** A row as it is published. Where no grade was asked, the row's verdict still decides on what follows it. */
export function discloseRow<A extends Audience>(
  row: RowDecision,
  asksGrade: boolean,
  disclose: Disclose<A>,
): PublishedRow<A> {
  const { service, netSample, completed, response } = row.score;
  return {
    service,
    netSample,
    completed,
    response: response
      ? { status: 'shown', value: roundRatio(response, 1), n: completed }
      : { status: 'absent', reason: 'no-answers' },
    eligibility: row.eligibility,
    grade: disclose(asksGrade ? row.decision : notApplicable, row.value),
  };
}

/** Figures about the group as a whole follow the Total's grade [D]; where only the grade is missing, they stand. */
function decideForGroup(total: RowDecision): Decision {
  if (total.score.completed === 0) return noAnswers;
  return total.decision.status === 'withhold' ? withhold('total') : show;
}

function decideSpread(total: RowDecision, forGroup: Decision, hasSpread: boolean): Decision {
  if (total.grades === null) return notPrinted;
  if (forGroup.status !== 'show') return forGroup;
  if (total.value === null) return noAnswers;
  return hasSpread ? show : withhold('few-answers');
}

/** The grades of a group as the audit of its period gets them. */
export function participantOf(provider: string, group: GroupDecision): Participant {
  return {
    provider,
    rows: group.rows.map(gradeRow),
    total: gradeRow(group.total),
    isSpreadShown: group.spread.status === 'show',
    cover: group.cover,
  };
}

function gradeRow(row: RowDecision): GradeRow {
  const { score, decision, value, grades } = row;
  return { row: score.service, number: score.number, completed: score.completed, decision, value, grades };
}

function covered(row: RowDecision, cover: Cover): RowDecision {
  return cover.covered.has(row.score.service) ? { ...row, decision: withhold('cover') } : row;
}
