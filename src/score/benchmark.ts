import type { TalliedGroup } from '../model/dataset.ts';
import { compareText } from '../model/finding.ts';
import type { Group } from '../model/group.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { countsOf, addTallies } from '../model/tally.ts';
import { gradeOf } from './grade.ts';
import { promoterQuestion, promoterScore } from './promoter.ts';
import { responseRate } from './response.ts';
import type { BenchmarkScore } from './scores.ts';

/**
 * All participants of a period and group [F], over respondents, published or not [D]. In: that group of every tallied
 * edition; printed editions never. `numberOf` gives a service's number, for the order. Null without any edition.
 */
export function scoreBenchmark(
  group: Group,
  participants: readonly TalliedGroup[],
  questionnaire: Questionnaire,
  numberOf: (service: string) => number,
): BenchmarkScore | null {
  if (participants.length === 0) return null;
  const totals = participants.map((one) => one.total);
  const tally = addTallies(totals.map((total) => total.tally));
  const netSample = totals.reduce((sum, total) => sum + total.netSample, 0);
  const question = promoterQuestion(questionnaire);
  return {
    group,
    questionnaire: questionnaire.name,
    participants: totals.filter((total) => total.netSample > 0).length,
    netSample,
    completed: tally.completed,
    response: responseRate(tally.completed, netSample),
    grade: gradeOf(tally),
    tally,
    promoterScore:
      question === undefined
        ? null
        : promoterScore(question, countsOf(tally, question.id, question.options.length)),
    services: scoreServices(participants, numberOf),
  };
}

function scoreServices(
  participants: readonly TalliedGroup[],
  numberOf: (service: string) => number,
): BenchmarkScore['services'] {
  const byService = Map.groupBy(
    participants.flatMap((one) => one.rows),
    (row) => row.service,
  );
  return [...byService]
    .map(([service, rows]) => {
      const tally = addTallies(rows.map((row) => row.tally));
      return {
        service,
        number: numberOf(service),
        participants: rows.filter((row) => row.netSample > 0).length,
        netSample: rows.reduce((sum, row) => sum + row.netSample, 0),
        completed: tally.completed,
        grade: gradeOf(tally),
      };
    })
    .sort((a, b) => a.number - b.number || compareText(a.service, b.service));
}
