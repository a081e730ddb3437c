import { perLanguage } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Benchmark, PublishedGroup, PublishedPeriod } from './publication.ts';

const noText = perLanguage(() => '');

/** The questionnaires of a publication and its periods. */
interface Told<A extends Audience> {
  readonly questionnaires: Readonly<Record<string, Questionnaire>>;
  readonly periods: readonly PublishedPeriod<A>[];
}

/**
 * Leaves out the questions of a questionnaire with which nothing at all is told, in any period: then every row it was
 * made for is withheld or empty, and what those people alone were asked is theirs. The name of the questionnaire stays.
 */
export function withoutUnusedQuestionnaires<A extends Audience>(
  questionnaires: Readonly<Record<string, Questionnaire>>,
  periods: readonly PublishedPeriod<A>[],
): Told<A> {
  const inUse = new Set(
    periods.flatMap(({ benchmarks, editions }) => [
      ...benchmarks.filter(tellsOfAll).map((one) => one.questionnaire),
      ...editions.flatMap(({ groups }) => groups.filter(tellsOfGroup).map((one) => one.questionnaire)),
    ]),
  );
  const cut = <T extends { questionnaire: string }>(one: T): T =>
    inUse.has(one.questionnaire) ? one : { ...one, questions: [] };
  return {
    questionnaires: Object.fromEntries(
      Object.entries(questionnaires).map(([name, one]) => [
        name,
        inUse.has(name) ? one : { ...one, source: noText, sections: [], batteries: [], questions: [] },
      ]),
    ),
    periods: periods.map((period) => ({
      ...period,
      benchmarks: period.benchmarks.map(cut),
      editions: period.editions.map((edition) => ({ ...edition, groups: edition.groups.map(cut) })),
    })),
  };
}

function tellsOfGroup<A extends Audience>(group: PublishedGroup<A>): boolean {
  const { rows, total, strengths } = group;
  const measures = [
    ...rows.map((row) => row.grade),
    total.grade,
    group.spread,
    group.promoterScore,
    group.provinces,
    strengths.staff,
    strengths.organisation,
    strengths.improvable,
    ...group.questions.map((one) => one.distribution),
  ];
  return measures.some((measure) => measure.status === 'shown');
}

function tellsOfAll(benchmark: Benchmark): boolean {
  const measures = [
    benchmark.grade,
    benchmark.spread,
    benchmark.promoterScore,
    ...benchmark.services.map((one) => one.grade),
    ...benchmark.questions.map((one) => one.distribution),
  ];
  return measures.some((measure) => measure.status === 'shown');
}
