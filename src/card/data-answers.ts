import { perLanguage, spokenText, type Label } from '../model/label.ts';
import type { Measure } from '../model/measure.ts';
import { provinces } from '../model/province.ts';
import type { Option, Question, Questionnaire } from '../model/questionnaire.ts';
import { shareReading, type ShareRounding } from '../model/share-rounding.ts';
import type { Benchmark, Distribution, PublishedGroup } from '../publish/publication.ts';
import { empty, toldOf, value, type RowMaker } from './data-maker.ts';
import type { DataMeasure, DataRounding, DataRow } from './data-row.ts';
import { benchmarkShares, shownValue, type BenchmarkShares } from './figures.ts';
import type { Register } from './register.ts';
import { inEveryLanguage } from '../text/words.ts';

/** The aspects of the batteries among all participants. Other answers stand beside those of each provider only. */
export function aspectRows(register: Register<'public'>, benchmark: Benchmark, row: RowMaker): DataRow[] {
  const questions = register.publication.questionnaires[benchmark.questionnaire]?.questions ?? [];
  const published = new Map(benchmark.questions.map((one) => [one.question, one.distribution]));
  return questions.flatMap((question) => {
    const distribution = question.kind === 'aspect' ? published.get(question.id) : undefined;
    return distribution ? distributionRows('answer', question, distribution, null, row) : [];
  });
}

/** How many people gave each grade, a row per grade. */
export function spreadRows(spread: Measure<readonly number[]>, row: RowMaker): DataRow[] {
  if (spread.status !== 'shown') return [row('spread', 'people', toldOf(spread))];
  return spread.value.map((people, index) => {
    const grade = String(index + 1);
    return row(
      'spread',
      'people',
      toldOf(spread, people),
      optionOf(
        grade,
        perLanguage(() => grade),
      ),
    );
  });
}

/** Which share of all participants gave each grade, a row per grade. */
export function spreadShareRows(spread: Measure<Distribution>, row: RowMaker): DataRow[] {
  if (spread.status !== 'shown') return [row('spread', 'percent', toldOf(spread))];
  return spread.value.shares.map((share, index) => {
    const grade = String(index + 1);
    return row('spread', 'percent', toldOf(spread, share), {
      ...optionOf(
        grade,
        perLanguage(() => grade),
      ),
      rounding: shareRounding(spread.value, index),
    });
  });
}

/** The best aspects of staff and organisation and what can be better, as the card has them. */
export function strengthRows(
  { strengths }: PublishedGroup<'public'>,
  questionnaire: Questionnaire,
  row: RowMaker,
): DataRow[] {
  const question = new Map(questionnaire.questions.map((one) => [one.id, one]));
  const { staff, organisation, improvable } = strengths;
  // the page shows the best staff aspect only
  const best = shownValue(staff)?.[0];
  const aspect = best && question.get(best.aspect);
  const none = empty('absent', 'none-higher');
  const placed = (
    measure: 'strength_organisation' | 'improvable',
    list: Measure<readonly string[]>,
    nothing: 'none-higher' | 'none-lower',
  ): DataRow[] => {
    const rows = (shownValue(list) ?? []).flatMap((id, index) => {
      const one = question.get(id);
      return one ? [row(measure, 'place', value(index + 1), questionOf(one))] : [];
    });
    if (rows.length > 0) return rows;
    return [row(measure, 'place', list.status === 'shown' ? empty('absent', nothing) : toldOf(list))];
  };
  const staffRows =
    best && aspect
      ? distributionRows(
          'strength_staff',
          aspect,
          { status: 'shown', value: best.distribution, n: best.n },
          null,
          row,
        )
      : [row('strength_staff', 'percent', staff.status === 'shown' ? none : toldOf(staff))];
  return [
    ...staffRows,
    ...placed('strength_organisation', organisation, 'none-higher'),
    ...placed('improvable', improvable, 'none-lower'),
  ];
}

/** The provinces on the map. */
export function provinceRows(group: PublishedGroup<'public'>, row: RowMaker): DataRow[] {
  const measure = group.provinces;
  if (measure.status !== 'shown') return [row('province', 'indicator', toldOf(measure))];
  // a map without a province is shown as a figure that protects the few it is about
  if (measure.value.length === 0) return [row('province', 'indicator', empty('withheld', 'few-answers'))];
  return provinces
    .filter(({ id }) => measure.value.includes(id))
    .map(({ id }) => {
      const label = inEveryLanguage((say) => say.province.names[id]);
      return row('province', 'indicator', toldOf(measure, 1), optionOf(id, label));
    });
}

/** Every question but the grade and the province, with all participants beside it. */
export function answerRows(
  group: PublishedGroup<'public'>,
  questionnaire: Questionnaire,
  benchmark: Benchmark | undefined,
  row: RowMaker,
): DataRow[] {
  const published = new Map(group.questions.map((one) => [one.question, one.distribution]));
  return questionnaire.questions.flatMap((question) => {
    const distribution = published.get(question.id);
    if (!distribution) return [];
    const among = benchmarkShares(benchmark, question.id);
    return distributionRows('answer', question, distribution, among, row);
  });
}

function distributionRows(
  measure: DataMeasure,
  question: Question,
  distribution: Measure<Distribution>,
  among: BenchmarkShares | null,
  row: RowMaker,
): DataRow[] {
  if (distribution.status !== 'shown') {
    return [row(measure, 'percent', toldOf(distribution), questionOf(question))];
  }
  return question.options.map((option, index) =>
    row(measure, 'percent', toldOf(distribution, distribution.value.shares[index] ?? 0), {
      ...questionOf(question),
      ...optionOf(option.id, option.label),
      rounding: shareRounding(distribution.value, index),
      ...(among && {
        benchmark: among.value.shares[index] ?? null,
        benchmark_rounding: shareRounding(among.value, index),
        benchmark_basis: among.basis,
      }),
    }),
  );
}

const codes: Readonly<Record<ShareRounding, DataRounding>> = {
  percent: 'percent',
  'five-percent': 'five-percent',
  'five-people': 'five-people',
  'sensitive-percent': 'five-people',
  'sensitive-five-percent': 'five-percent',
};

/** How one share was rounded, or which bound it stands for. */
function shareRounding({ shares, rounding }: Distribution, index: number): DataRounding {
  const reading = shareReading(shares[index] ?? 0, rounding);
  return reading === 'exact' ? codes[rounding] : reading;
}

function questionOf(question: Question): Partial<DataRow> {
  return {
    question: question.id,
    question_nl: spokenText(question.label, 'nl'),
    question_en: spokenText(question.label, 'en'),
  };
}

/** The columns that name an answer. */
export function optionOf(id: Option['id'], label: Label): Partial<DataRow> {
  return { option: id, option_nl: spokenText(label, 'nl'), option_en: spokenText(label, 'en') };
}
