import { describe, expect, it } from 'vitest';
import { auditPeriod, type PeriodAudit } from '../../src/publish/disclosure/period-audit.ts';
import { decideGroup, participantOf } from '../../src/publish/edition-decision.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, period, questionnaires } from './editions.ts';
import { nationalEditions } from './nation.ts';
import { figuresThatTell } from './single-figures.ts';

/** 84 nations: how many providers, and how many of that size. */
const nations = [
  [2, 16],
  [3, 16],
  [4, 16],
  [6, 12],
  [8, 10],
  [12, 8],
  [20, 4],
  [30, 2],
] as const;

/** For whom each protected mean has its worlds. */
function proven({ proofs }: PeriodAudit): string[] {
  return [
    ...new Set(
      proofs.flatMap(({ provider, row, worlds }) => (worlds ? [`${provider ?? 'all'}/${row}`] : [])),
    ),
  ].sort();
}

describe('a look at each figure of all participants by itself', () => {
  it('proves nothing that the audit of the whole period does not, and loses more', () => {
    const lost = { alone: 0, together: 0, figures: 0, nations: 0 };
    for (const [size, seeds] of nations) {
      for (let seed = 0; seed < seeds; seed += 1) {
        lost.nations += 1;
        const [own] = scoreDataset(dataset(nationalEditions(size, seed * 31 + size))).periods;
        for (const score of own?.benchmarks ?? []) {
          const participants = (own?.editions ?? []).flatMap(({ provider, groups }) =>
            groups.flatMap((group) => {
              const questionnaire = questionnaires[group.questionnaire];
              return group.group === score.group && questionnaire
                ? [participantOf(provider, decideGroup(group, questionnaire, period))]
                : [];
            }),
          );
          const services = score.services
            .filter(({ grade }) => grade.n >= period.protection.minCompleted)
            .toSorted((a, b) => a.completed - b.completed || a.number - b.number);
          const figures = [
            ...(score.grade.n >= period.protection.participants.fivePercentFrom ? ['spread'] : []),
            ...services.map(({ service }) => service),
            ...(score.grade.n >= period.protection.minCompleted ? ['total'] : []),
          ];
          const telling = new Set(figuresThatTell(score, participants, period));
          const kept = figures.filter((one) => !telling.has(one));
          const together = auditPeriod(score, participants, figures, [], period);
          const before = auditPeriod(score, participants, kept, [], period);
          expect(proven(together)).toEqual(proven(before));
          expect(together.proofs.filter(({ worlds }) => worlds === null)).toEqual([]);
          lost.figures += figures.length;
          lost.together += together.revealing.size;
          lost.alone += figures.length - kept.length + before.revealing.size;
        }
      }
    }
    console.log(
      `${lost.nations} nations: ${lost.together} of ${lost.figures} figures lost together, ${lost.alone} where each is looked at by itself first`,
    );
    expect(lost.nations).toBe(84);
    expect(lost.together).toBeLessThanOrEqual(lost.alone);
  });
});
