import { compareFindings, type Finding } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Audience } from '../model/measure.ts';
import { comparePeriods } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { emptyTally } from '../model/tally.ts';
import type { EditionScore, PeriodScores, Scores } from '../score/scores.ts';
import {
  editionCertificates,
  periodCertificates,
  type AuditCertificate,
  type PeriodCertificate,
} from './disclosure/certificate.ts';
import { decideBenchmark, participantsOf, type BenchmarkDecision } from './benchmark-decision.ts';
import { discloseBenchmark } from './disclose-benchmark.ts';
import { discloseGroup, type GroupLimits } from './disclose-edition.ts';
import { decideGroup, type GroupDecision } from './edition-decision.ts';
import { discloseToProvider, discloseToPublic, type Disclose } from './decision.ts';
import { withoutUnusedQuestionnaires } from './unused-questionnaires.ts';
import { publishedAnswers } from './participants-answers.ts';
import type { Benchmark, Publication, PublishedEdition, PublishedPeriod } from './publication.ts';
import { asOnCard, discloseStrengths } from './strengths.ts';
import { auditFindings, verdictFindings } from './findings.ts';

/** What comes out of publishing: what may be told, what the editors must know, and the proof of what is withheld. */
export interface Published<A extends Audience> {
  readonly publication: Publication<A>;
  /** Sorted. Any error among them means: publish nothing. */
  readonly findings: readonly Finding[];
  /**
   * One for every protected figure, made when asked for. They hold what may not be published: for tests and for figures that
   * are issued again, never for the site.
   */
  readonly editionCertificates: () => AuditCertificate[];
  /** The same against all figures of a period at once. */
  readonly periodCertificates: () => PeriodCertificate[];
}

/** Left out: no drafts, and nothing beside the periods that were scored. */
export interface PublishOptions {
  /** Take draft periods in as well, for a site that is not public. */
  readonly drafts?: boolean;
  /** Periods that were published before and are told as they were. */
  readonly before?: readonly PublishedPeriod<'public'>[];
}

/** Left out: figures of all participants are made of the answers that were scored. */
export interface ProviderOptions {
  /** Periods as they were published: of others a full report shows what stands there, and the strengths of the own card. */
  readonly told?: readonly PublishedPeriod<'public'>[];
}

/**
 * Decides about every figure and hands on what the audience may have. A public publication holds final periods only,
 * unless told otherwise; a provider's own holds every value there is, drafts included. Never throws for data that
 * `scoreDataset` made.
 */
export function publishFor(scores: Scores, audience: 'public', options?: PublishOptions): Published<'public'>;
export function publishFor(
  scores: Scores,
  audience: 'provider',
  options?: ProviderOptions,
): Published<'provider'>;
export function publishFor(
  scores: Scores,
  audience: Audience,
  options: PublishOptions & ProviderOptions = {},
): Published<'public'> | Published<'provider'> {
  if (audience === 'provider')
    return publish(scores, audience, scores.periods, discloseToProvider, [], options.told);
  const periods = scores.periods.filter(({ period }) => period.status === 'final' || options.drafts === true);
  return publish(scores, audience, periods, discloseToPublic, options.before);
}

interface DecidedEdition {
  readonly score: EditionScore;
  readonly groups: readonly GroupDecision[];
}

interface DecidedPeriod {
  readonly scores: PeriodScores;
  readonly editions: readonly DecidedEdition[];
  readonly benchmarks: readonly BenchmarkDecision[];
}

type QuestionnaireOf = (name: string) => Questionnaire;

function publish<A extends Audience>(
  scores: Scores,
  audience: A,
  periods: readonly PeriodScores[],
  disclose: Disclose<A>,
  before: readonly PublishedPeriod<A>[] = [],
  told: readonly PublishedPeriod<'public'>[] = [],
): Published<A> {
  const questionnaireOf: QuestionnaireOf = (name) => {
    const questionnaire = scores.questionnaires[name];
    if (questionnaire === undefined) throw new Error(`no questionnaire named ${name}`);
    return questionnaire;
  };
  const decided = periods.map((period) => decidePeriod(period, questionnaireOf));
  const used = new Set([...periods, ...before].flatMap(questionnairesOf));
  const disclosed = [
    ...decided.map((period) =>
      disclosePeriod(
        period,
        questionnaireOf,
        audience,
        disclose,
        told.find((one) => one.period.id === period.scores.period.id),
      ),
    ),
    ...before,
  ].sort((a, b) => comparePeriods(a.period, b.period));
  const questionnaires = Object.fromEntries(
    Object.entries(scores.questionnaires).filter(([name]) => used.has(name)),
  );
  return {
    publication: {
      audience,
      providers: scores.providers,
      services: scores.services,
      ...withoutUnusedQuestionnaires(questionnaires, disclosed),
    },
    findings: decided.flatMap((period) => findingsOf(period)).sort(compareFindings),
    editionCertificates: () => decided.flatMap((period) => certificatesOf(period)),
    periodCertificates: () =>
      decided.flatMap(({ scores: { period }, benchmarks }) =>
        benchmarks.flatMap(({ score, periodAudit }) =>
          periodCertificates(period.id, score.group, periodAudit),
        ),
      ),
  };
}

function decidePeriod(scores: PeriodScores, questionnaireOf: QuestionnaireOf): DecidedPeriod {
  const { period } = scores;
  const editions = scores.editions.map((score): DecidedEdition => ({
    score,
    groups: score.groups.map((group) => decideGroup(group, questionnaireOf(group.questionnaire), period)),
  }));
  const benchmarks = scores.benchmarks.map((score) =>
    decideBenchmark(
      score,
      participantsOf(
        score,
        editions.map(({ score: { provider }, groups }) => ({ provider, groups })),
      ),
      questionnaireOf(score.questionnaire),
      period,
    ),
  );
  return { scores, editions, benchmarks };
}

function disclosePeriod<A extends Audience>(
  decided: DecidedPeriod,
  questionnaireOf: QuestionnaireOf,
  audience: A,
  disclose: Disclose<A>,
  published: PublishedPeriod<'public'> | undefined,
): PublishedPeriod<A> {
  const { period } = decided.scores;
  return {
    period,
    benchmarks:
      published?.benchmarks ??
      decided.benchmarks.map((one) =>
        discloseBenchmark(one, questionnaireOf(one.score.questionnaire), period.protection),
      ),
    editions: decided.editions.map(({ score, groups }): PublishedEdition<A> => ({
      provider: score.provider,
      period: period.id,
      origin: score.origin,
      ...(score.origin === 'printed' && { printed: score.source }),
      groups: groups.map((group) => {
        const questionnaire = questionnaireOf(group.score.questionnaire);
        const limits = limitsOf(decided, group.score.group, published?.benchmarks);
        if (audience === 'public') return discloseGroup(group, questionnaire, period, limits, disclose);
        const told = published?.editions.find(({ provider }) => provider === score.provider);
        const card =
          told?.groups.find((one) => one.group === group.score.group)?.strengths ??
          discloseStrengths(group, questionnaire, limits, discloseToPublic);
        const own = discloseGroup(group, questionnaire, period, { ...limits, ...ofOneself }, disclose);
        return { ...own, strengths: asOnCard(own.strengths, card) };
      }),
      approaches: score.approaches,
    })),
    withdrawn: [],
  };
}

/** A provider's own report draws provinces and names strengths from whatever there is of itself. */
const ofOneself = { minAnswers: 1, minProvinceClients: 1, isRounded: false };

/**
 * What of a group is told to the public. Which aspects can be compared with all participants is decided once: of others
 * a provider's own report shows no more than the site.
 */
function limitsOf(
  decided: DecidedPeriod,
  group: Group,
  published: readonly Benchmark[] | undefined,
): GroupLimits {
  const { minAnswers, minProvinceClients, strengths: most } = decided.scores.period.protection;
  const benchmark = decided.benchmarks.find((one) => one.score.group === group);
  const participants = published ? publishedAnswers(published, group) : (benchmark?.compared ?? emptyTally);
  return { minAnswers, minProvinceClients, isRounded: true, most, participants };
}

function findingsOf(decided: DecidedPeriod): Finding[] {
  const open = decided.editions.flatMap(({ score, groups }) =>
    groups.flatMap((group) => auditFindings(score.provider, group)),
  );
  return [...verdictFindings(decided.scores), ...open];
}

function certificatesOf(decided: DecidedPeriod): AuditCertificate[] {
  const period = decided.scores.period.id;
  return decided.editions.flatMap(({ score, groups }) =>
    groups.flatMap((group) => editionCertificates(period, score.provider, group.score.group, group.cover)),
  );
}

function questionnairesOf({
  period,
  editions,
}: Pick<PeriodScores, 'period'> & {
  readonly editions: readonly { readonly groups: readonly { readonly questionnaire: string }[] }[];
}): string[] {
  return [
    ...Object.values(period.questionnaires).filter((name) => name !== undefined),
    ...editions.flatMap((edition) => edition.groups.map((group) => group.questionnaire)),
  ];
}
