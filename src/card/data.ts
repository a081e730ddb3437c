import { answerLevel } from '../model/answer-level.ts';
import { groupTraits } from '../model/group.ts';
import type { PublicationRule } from '../model/period.ts';
import { total } from '../model/service.ts';
import type {
  Benchmark,
  PublishedEdition,
  PublishedGroup,
  PublishedPeriod,
  PublishedRow,
} from '../publish/publication.ts';
import { approachRows } from './data-approach.ts';
import {
  answerRows,
  aspectRows,
  optionOf,
  provinceRows,
  spreadRows,
  spreadShareRows,
  strengthRows,
} from './data-answers.ts';
import {
  empty,
  placeOf,
  rowMaker,
  toldOf,
  value,
  type RowBase,
  type RowMaker,
  type Told,
} from './data-maker.ts';
import type { DataRow } from './data-row.ts';
import { shownValue } from './figures.ts';
import type { Register } from './register.ts';
import { rowFacts } from './response.ts';
import { totalInterval } from './summary.ts';
import { inEveryLanguage } from '../text/words.ts';

/**
 * The rows of one edition: every figure of its page and no other, in the order of the page. A question that is not
 * shown has one row with its status and reason, whatever its answers are.
 */
export function editionRows(register: Register<'public'>, edition: PublishedEdition<'public'>): DataRow[] {
  const provider = register.provider(edition.provider);
  return edition.groups.flatMap((group) => {
    const base: RowBase = {
      provider: provider.id,
      provider_name: provider.name,
      period: edition.period,
      origin: edition.origin,
      group: group.group,
    };
    const questionnaire = register.publication.questionnaires[group.questionnaire];
    const benchmark =
      edition.origin === 'printed' ? undefined : register.benchmark(edition.period, group.group);
    const totalRow = rowMaker(base, placeOf(register, total));
    return [
      ...group.rows.flatMap((row) => responseRows(register, edition, group, row, base, benchmark)),
      ...responseRows(register, edition, group, group.total, base, benchmark),
      ...totalRows(group, totalRow),
      ...(questionnaire ? strengthRows(group, questionnaire, totalRow) : []),
      ...provinceRows(group, totalRow),
      ...approachRows(edition, group.group, totalRow),
      ...(questionnaire ? answerRows(group, questionnaire, benchmark, totalRow) : []),
    ];
  });
}

/** A row for every group of a provider of which the figures of a period were withdrawn, with the date. */
export function withdrawnRows(register: Register<'public'>, period: PublishedPeriod<'public'>): DataRow[] {
  return period.withdrawn.flatMap(({ provider, date, origin, about }) => {
    const on = optionOf(
      date,
      inEveryLanguage((say) => say.date.day(date)),
    );
    return about.map((group) => {
      const base: RowBase = {
        provider,
        provider_name: register.provider(provider).name,
        period: period.period.id,
        origin,
        group,
      };
      return rowMaker(base, placeOf(register, total))('withdrawn', 'indicator', value(1), on);
    });
  });
}

/** The rows of all participants of one period together: its figures on the pages of the period and of each service. */
export function participantRows(register: Register<'public'>, period: PublishedPeriod<'public'>): DataRow[] {
  return period.benchmarks.flatMap((benchmark) => {
    const base: RowBase = {
      provider: null,
      provider_name: null,
      period: period.period.id,
      origin: 'tallied',
      group: benchmark.group,
    };
    const row = rowMaker(base, placeOf(register, total));
    const { norm } = period.period;
    // without a grade there is no chart, and no norm in it
    const hasGrades = benchmark.services.some(({ grade }) => grade.status === 'shown');
    return [
      row('participants', 'providers', value(benchmark.participants)),
      row('net_sample', 'people', value(benchmark.netSample)),
      row('completed', 'people', value(benchmark.completed)),
      row('response', 'percent', toldOf(benchmark.response)),
      row('grade', 'grade', toldOf(benchmark.grade)),
      ...spreadShareRows(benchmark.spread, row),
      row('promoter_score', 'points', toldOf(benchmark.promoterScore)),
      ...benchmark.services
        .filter(({ participants }) => participants > 0)
        .flatMap(({ service, grade, ...people }) => {
          const own = rowMaker(base, placeOf(register, service));
          return [
            own('participants', 'providers', value(people.participants)),
            own('net_sample', 'people', value(people.netSample)),
            own('completed', 'people', value(people.completed)),
            own('grade', 'grade', toldOf(grade)),
            ...(hasGrades && groupTraits[benchmark.group].hasNorm
              ? [own('norm', 'grade', value(norm.service))]
              : []),
          ];
        }),
      ...aspectRows(register, benchmark, row),
    ];
  });
}

/** One line of the response table, with norm, benchmark and interval as the chart of grades has them. */
function responseRows(
  register: Register<'public'>,
  edition: PublishedEdition<'public'>,
  group: PublishedGroup<'public'>,
  line: PublishedRow<'public'>,
  base: RowBase,
  benchmark: Benchmark | undefined,
): DataRow[] {
  const row = rowMaker(base, placeOf(register, line.service));
  const { norm, publication } = register.period(edition.period).period;
  const isTotal = line.service === total;
  const among = isTotal
    ? benchmark?.grade
    : benchmark?.services.find(({ service }) => service === line.service)?.grade;
  return [
    row('net_sample', 'people', value(line.netSample)),
    row('completed', 'people', value(line.completed)),
    row('response', 'percent', toldOf(line.response)),
    row('eligible', 'indicator', value(line.eligibility.verdict === 'yes' ? 1 : 0)),
    row('needed', 'people', neededOf(group, line, publication)),
    row('few_answers', 'indicator', fewOf(line, publication)),
    row('grade', 'grade', toldOf(line.grade), { benchmark: shownValue(among) }),
    ...(groupTraits[group.group].hasNorm
      ? [
          row(
            'norm',
            'grade',
            line.grade.status === 'not-applicable'
              ? toldOf(line.grade)
              : value(isTotal ? norm.total : norm.service),
          ),
        ]
      : []),
  ];
}

/** What would have been enough, where the sentence beside the row says it. */
function neededOf(
  group: PublishedGroup<'public'>,
  line: PublishedRow<'public'>,
  rule: PublicationRule,
): Told {
  const { outcome, needed, always } = rowFacts(group.group, line, rule);
  const isSaid =
    !always &&
    (outcome.status === 'shown' || (outcome.status === 'withheld' && outcome.reason === 'response'));
  if (!isSaid) return empty('not-applicable', null);
  if (needed !== null) return value(needed);
  return line.eligibility.needed.kind === 'impossible'
    ? empty('absent', 'impossible')
    : empty('not-applicable', null);
}

/** Whether the shown grade has few answers behind it. */
function fewOf(line: PublishedRow<'public'>, rule: PublicationRule): Told {
  if (line.grade.status !== 'shown') return empty('not-applicable', null);
  return value(answerLevel(line.completed, rule) === 'few' ? 1 : 0);
}

function totalRows(group: PublishedGroup<'public'>, row: RowMaker): DataRow[] {
  const { grade } = group.total;
  const interval = totalInterval(group);
  const end = (side: 'low' | 'high'): Told => {
    if (grade.status !== 'shown') return toldOf(grade);
    return interval ? toldOf(grade, interval[side]) : empty('absent', 'no-interval');
  };
  return [
    row('grade_low', 'grade', end('low')),
    row('grade_high', 'grade', end('high')),
    ...(groupTraits[group.group].hasNorm ? [verdictRow(group, row)] : []),
    ...spreadRows(group.spread, row),
    row('promoter_score', 'points', toldOf(group.promoterScore)),
  ];
}

function verdictRow({ norm }: PublishedGroup<'public'>, row: RowMaker): DataRow {
  if (norm.status !== 'shown') return row('norm_verdict', 'indicator', toldOf(norm));
  return row(
    'norm_verdict',
    'indicator',
    toldOf(norm, 1),
    optionOf(
      norm.value,
      inEveryLanguage((say) => say.data.normVerdict[norm.value]),
    ),
  );
}
