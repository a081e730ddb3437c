import type { Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { EditionScore } from '../score/scores.ts';
import { discloseToPublic } from './decision.ts';
import { discloseGroup } from './disclose-edition.ts';
import { decideGroup } from './edition-decision.ts';
import { auditFindings } from './findings.ts';
import { publishedAnswers } from './participants-answers.ts';
import type { Benchmark, PublishedEdition } from './publication.ts';

/**
 * One edition as the public may have it, beside figures of all participants that stand as they are: a provider that comes
 * late, or answers that are issued again. Its strengths are held against the answers of all as they were
 * published, and against no others.
 */
export function publishBeside(
  score: EditionScore,
  period: Period,
  benchmarks: readonly Benchmark[],
  questionnaires: Readonly<Record<string, Questionnaire>>,
): { readonly edition: PublishedEdition<'public'>; readonly findings: readonly Finding[] } {
  const { minAnswers, minProvinceClients, strengths: most } = period.protection;
  const decided = score.groups.map((group) => {
    const questionnaire = questionnaires[group.questionnaire];
    if (questionnaire === undefined) throw new Error(`no questionnaire named ${group.questionnaire}`);
    return { questionnaire, decision: decideGroup(group, questionnaire, period) };
  });
  return {
    edition: {
      provider: score.provider,
      period: period.id,
      origin: score.origin,
      ...(score.origin === 'printed' && { printed: score.source }),
      groups: decided.map(({ questionnaire, decision }) =>
        discloseGroup(
          decision,
          questionnaire,
          period,
          {
            minAnswers,
            minProvinceClients,
            most,
            isRounded: true,
            participants: publishedAnswers(benchmarks, decision.score.group),
          },
          discloseToPublic,
        ),
      ),
      approaches: score.approaches,
    },
    findings: decided.flatMap(({ decision }) => auditFindings(score.provider, decision)),
  };
}
