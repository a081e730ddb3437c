import type { Measure } from '../model/measure.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type {
  Benchmark,
  Distribution,
  PublishedEdition,
  PublishedGroup,
  PublishedPeriod,
  PublishedRow,
} from '../publish/publication.ts';
import { recordOf, type PeriodRecord } from './record.ts';

/**
 * The record of a period as it is published now. It keeps what stands in the site's open data and no more: an answer of
 * all participants that stands beside no provider's, staff aspects behind the best one, and services without participants
 * are left out. What would have been enough follows from the period's rule and is worked out anew.
 */
export function freezePeriod(
  { period, benchmarks, editions, withdrawn }: PublishedPeriod<'public'>,
  questionnaires: Readonly<Record<string, Questionnaire>>,
): PeriodRecord {
  return recordOf(period.id, {
    benchmarks: benchmarks.map((one) => told(one, editions, questionnaires[one.questionnaire])),
    editions: editions.map(frozenEdition),
    withdrawn,
  });
}

/** An edition as a record keeps it. */
export function frozenEdition(edition: PublishedEdition<'public'>): PublishedEdition<'public'> {
  return { ...edition, groups: edition.groups.map(frozenGroup) };
}

function frozenGroup(group: PublishedGroup<'public'>): PublishedGroup<'public'> {
  const { staff } = group.strengths;
  const best = staff.status === 'shown' ? { ...staff, value: staff.value.slice(0, 1) } : staff;
  return {
    ...group,
    rows: group.rows.map(frozenRow),
    total: frozenRow(group.total),
    strengths: { ...group.strengths, staff: best },
  };
}

function frozenRow(row: PublishedRow<'public'>): PublishedRow<'public'> {
  return { ...row, eligibility: { ...row.eligibility, needed: { kind: 'none' } } };
}

function told(
  benchmark: Benchmark,
  editions: readonly PublishedEdition<'public'>[],
  questionnaire: Questionnaire | undefined,
): Benchmark {
  const groups = editions
    .filter(({ origin }) => origin === 'tallied')
    .flatMap((edition) => edition.groups.filter(({ group }) => group === benchmark.group));
  // aspects stand among the figures of all participants, other answers only beside those of a provider
  const aspects = new Set(
    (questionnaire?.questions ?? []).filter(({ kind }) => kind === 'aspect').map(({ id }) => id),
  );
  const beside = new Set(
    groups.flatMap(({ questions }) =>
      questions.filter(({ distribution }) => distribution.status === 'shown').map(({ question }) => question),
    ),
  );
  return {
    ...benchmark,
    services: benchmark.services.filter(({ participants }) => participants > 0),
    questions: benchmark.questions.flatMap((one) => {
      if (aspects.has(one.question)) return one;
      return beside.has(one.question) ? { ...one, distribution: sharesOnly(one.distribution) } : [];
    }),
  };
}

/** Beside a provider's answers stand the shares of all participants and not how many they are: n is 0. */
function sharesOnly(measure: Measure<Distribution>): Measure<Distribution> {
  return measure.status === 'shown' ? { ...measure, n: 0 } : measure;
}
