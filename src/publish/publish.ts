import { compareFindings, type Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Audience } from '../model/measure.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { EditionScore, PeriodScores, Scores } from '../score/scores.ts';
import {
  benchmarkCertificates,
  editionCertificates,
  jointCertificates,
  type AuditCertificate,
  type JointCertificate,
} from './certificate.ts';
import { judgeBenchmark, pressBenchmark, type JudgedBenchmark } from './benchmark.ts';
import { pressGroup, type GroupLimits } from './group.ts';
import { judgeGroup, type JudgedGroup } from './judged.ts';
import { providerPress, publicPress, type Press } from './judgement.ts';
import { tellingOnly } from './telling.ts';
import type { Publication, PublishedEdition, PublishedPeriod } from './publication.ts';
import { auditFindings, verdictFindings } from './verdict.ts';

/** What comes out of publishing: what may be told, what the editors must know, and the proof of what is withheld. */
export interface Published<A extends Audience> {
  readonly publication: Publication<A>;
  /** Sorted. Any error among them means: publish nothing. */
  readonly findings: readonly Finding[];
  /** One for every protected figure. They hold what may not be published: for tests, never for the site. */
  readonly audits: readonly AuditCertificate[];
  /** The same against all figures of a period at once. */
  readonly together: readonly JointCertificate[];
}

/** `drafts`: take draft periods in as well, for a site that is not public. Left out: none. */
export interface PublishOptions {
  readonly drafts?: boolean;
}

/**
 * Decides about every figure and hands on what the audience may have. A public publication holds final periods only,
 * unless told otherwise; a provider's own holds every value there is, drafts included. Never throws for data that
 * `scoreDataset` made.
 */
export function publishFor(scores: Scores, audience: 'public', options?: PublishOptions): Published<'public'>;
export function publishFor(scores: Scores, audience: 'provider'): Published<'provider'>;
export function publishFor(
  scores: Scores,
  audience: Audience,
  options: PublishOptions = {},
): Published<'public'> | Published<'provider'> {
  if (audience === 'provider') return publish(scores, audience, scores.periods, providerPress);
  const periods = scores.periods.filter(({ period }) => period.status === 'final' || options.drafts === true);
  return publish(scores, audience, periods, publicPress);
}

interface JudgedEdition {
  readonly score: EditionScore;
  readonly groups: readonly JudgedGroup[];
}

interface JudgedPeriod {
  readonly scores: PeriodScores;
  readonly editions: readonly JudgedEdition[];
  readonly benchmarks: readonly JudgedBenchmark[];
}

type QuestionnaireOf = (name: string) => Questionnaire;

function publish<A extends Audience>(
  scores: Scores,
  audience: A,
  periods: readonly PeriodScores[],
  press: Press<A>,
): Published<A> {
  const questionnaireOf: QuestionnaireOf = (name) => {
    const questionnaire = scores.questionnaires[name];
    if (questionnaire === undefined) throw new Error(`no questionnaire named ${name}`);
    return questionnaire;
  };
  const judged = periods.map((period) => judgePeriod(period, questionnaireOf));
  const used = new Set(periods.flatMap(questionnairesOf));
  const pressed = judged.map((period) => pressPeriod(period, questionnaireOf, audience, press));
  const questionnaires = Object.fromEntries(
    Object.entries(scores.questionnaires).filter(([name]) => used.has(name)),
  );
  return {
    publication: {
      audience,
      providers: scores.providers,
      services: scores.services,
      ...tellingOnly(questionnaires, pressed),
    },
    findings: judged.flatMap((period) => findingsOf(period)).sort(compareFindings),
    audits: judged.flatMap((period) => certificatesOf(period)),
    together: judged.flatMap(({ scores: { period }, benchmarks }) =>
      benchmarks.flatMap((benchmark) => jointCertificates(period.id, benchmark)),
    ),
  };
}

function judgePeriod(scores: PeriodScores, questionnaireOf: QuestionnaireOf): JudgedPeriod {
  const { period } = scores;
  const editions = scores.editions.map((score): JudgedEdition => ({
    score,
    groups: score.groups.map((group) => judgeGroup(group, questionnaireOf(group.questionnaire), period)),
  }));
  const benchmarks = scores.benchmarks.map((score) =>
    judgeBenchmark(
      score,
      editions.flatMap((edition) =>
        edition.groups
          .filter((group) => group.score.origin === 'tallied' && group.score.group === score.group)
          .map((group) => ({ provider: edition.score.provider, group })),
      ),
      questionnaireOf(score.questionnaire),
      period,
    ),
  );
  return { scores, editions, benchmarks };
}

function pressPeriod<A extends Audience>(
  judged: JudgedPeriod,
  questionnaireOf: QuestionnaireOf,
  audience: A,
  press: Press<A>,
): PublishedPeriod<A> {
  const { period } = judged.scores;
  return {
    period,
    benchmarks: judged.benchmarks.map((one) =>
      pressBenchmark(one, questionnaireOf(one.score.questionnaire), press),
    ),
    editions: judged.editions.map(({ score, groups }): PublishedEdition<A> => ({
      provider: score.provider,
      period: period.id,
      origin: score.origin,
      ...(score.origin === 'printed' && { printed: score.source }),
      groups: groups.map((group) =>
        pressGroup(
          group,
          questionnaireOf(group.score.questionnaire),
          judged.scores.period,
          limitsOf(judged, group.score.group, audience),
          press,
        ),
      ),
      approaches: score.approaches,
    })),
  };
}

/** A provider's own report names strengths and draws provinces from whatever there is. */
function limitsOf(judged: JudgedPeriod, group: Group, audience: Audience): GroupLimits {
  const { protection } = judged.scores.period;
  const most = protection.strengths;
  if (audience === 'provider') {
    return { minAnswers: 1, minProvinceClients: 1, most, isComparable: () => true };
  }
  const benchmark = judged.benchmarks.find((one) => one.score.group === group);
  return {
    minAnswers: protection.minAnswers,
    minProvinceClients: protection.minProvinceClients,
    most,
    isComparable: (aspect) => benchmark?.questions.get(aspect)?.status === 'show',
  };
}

function findingsOf(judged: JudgedPeriod): Finding[] {
  const open = judged.editions.flatMap(({ score, groups }) =>
    groups.flatMap((group) => auditFindings(score.provider, group)),
  );
  return [...verdictFindings(judged.scores), ...open];
}

function certificatesOf(judged: JudgedPeriod): AuditCertificate[] {
  const period = judged.scores.period.id;
  return [
    ...judged.editions.flatMap(({ score, groups }) =>
      groups.flatMap((group) => editionCertificates(period, score.provider, group)),
    ),
    ...judged.benchmarks.flatMap((benchmark) => benchmarkCertificates(period, benchmark)),
  ];
}

function questionnairesOf({ period, editions }: PeriodScores): string[] {
  return [
    ...Object.values(period.questionnaires).filter((name) => name !== undefined),
    ...editions.flatMap((edition) => edition.groups.map((group) => group.questionnaire)),
  ];
}
