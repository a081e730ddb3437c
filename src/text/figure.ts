import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { provinces, type ProvinceId } from '../model/province.ts';
import { listed } from './listed.ts';
import { formatCount, formatGrade, formatShare } from './number.ts';
import { provinceName } from './province.ts';
import { roundedPeopleText, shareText } from './rounding.ts';
import { trendAlternative } from './trend.ts';
import { words } from './words.ts';

type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/**
 * What a figure tells, in one to four short sentences, for those who cannot see it. Every share and grade in it stands in
 * the figure's table too: shares are not added up here, as their sum is said where a figure shows it.
 */
export function figureAlternative(figure: Figure): string {
  switch (figure.kind) {
    case 'grade':
      return gradeAlternative(figure);
    case 'spread':
      return spreadAlternative(figure);
    case 'donut':
    case 'bars':
      return partsAlternative(figure);
    case 'battery':
      return batteryAlternative(figure);
    case 'map':
      return mapAlternative(figure);
    case 'trend':
      return trendAlternative(figure);
    case 'path':
      return pathAlternative(figure);
    case 'people':
      return sentence(words(figure.language).figure.ofHundred(figure.share, figure.label));
  }
}

/** The first row in full, of the others the lowest and the highest grade. */
function gradeAlternative({ rows, language }: FigureOf<'grade'>): string {
  const say = words(language);
  const [first, ...others] = rows;
  if (first === undefined) return sentence(say.chart.noAnswers);
  const graded = others.flatMap(({ label, grade }) => (grade === undefined ? [] : [{ label, grade }]));
  return [
    ...firstGrade(first, language),
    ...extremes(
      graded.map(({ label, grade }) => ({ label, value: grade })),
      (grade) => formatGrade(grade, language),
      say.figure.otherGrades,
    ),
    say.figure.itemsWithoutGrade(others.length - graded.length),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function firstGrade(row: FigureOf<'grade'>['rows'][number], language: Language): readonly string[] {
  const say = words(language);
  if (row.grade === undefined) {
    return [sentence(`${row.label}: ${row.reason ?? say.chart.noAnswers}`)];
  }
  const people = row.n === undefined ? undefined : say.chart.countPeople(row.n);
  return [
    say.figure.meanGrade(row.label, formatGrade(row.grade, language), people),
    row.norm === undefined ? '' : say.figure.norm(formatGrade(row.norm, language)),
    row.benchmark === undefined ? '' : say.figure.benchmarkMean(formatGrade(row.benchmark, language)),
  ];
}

function spreadAlternative(figure: FigureOf<'spread'>): string {
  const { counts, failingUpTo, mean, benchmark, language } = figure;
  const say = words(language);
  if (figure.rounding !== undefined) return sharesAlternative(figure);
  const given = sum(counts);
  if (given === 0) return say.figure.nobodyGraded;
  const most = Math.max(...counts);
  const modes = counts.flatMap((count, i) => (count === most ? [String(i + 1)] : []));
  const failing = sum(counts.slice(0, failingUpTo));
  return [
    say.figure.graded(say.chart.countPeople(given), given),
    say.figure.mostGiven(listed(modes, say.figure.and), modes.length, formatCount(most, language)),
    failing === 0
      ? say.figure.nobodyFailed(failingUpTo)
      : say.figure.failed(say.chart.countPeople(failing), failing, failingUpTo),
    say.figure.mean(formatGrade(mean, language)),
    benchmark === undefined ? '' : say.figure.benchmarkMean(formatGrade(benchmark.mean, language)),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** A spread in per cent: of all participants numbers of people are not told. */
function sharesAlternative({ counts, n, mean, language }: FigureOf<'spread'>): string {
  const say = words(language);
  const most = Math.max(...counts);
  const modes = counts.flatMap((share, i) => (share === most ? [String(i + 1)] : []));
  return [
    say.figure.graded(say.chart.countPeople(n), n),
    say.figure.mostShare(listed(modes, say.figure.and), modes.length, formatShare(most, language)),
    say.figure.mean(formatGrade(mean, language)),
  ].join(' ');
}

/** How many answers the sentence names; the rest stands in the table. */
const namedParts = 4;

function partsAlternative(figure: FigureOf<'donut' | 'bars'>): string {
  const { parts, n, language, rounding, benchmarkRounding } = figure;
  const say = words(language);
  const ranked = parts.filter((part) => part.share > 0).toSorted((a, b) => b.share - a.share);
  const [top, ...others] = ranked;
  if (top === undefined) return sentence(say.chart.noAnswers);
  const rest = others
    .slice(0, namedParts - 1)
    .map((part) => `${shareText(part.share, rounding, language)} ${quoted(part.label)}`);
  const chose = listed(
    [say.figure.chose(shareText(top.share, rounding, language), quoted(top.label)), ...rest],
    say.figure.and,
  );
  return [
    say.figure.ofPeople(roundedPeopleText(n, rounding, language), chose),
    ranked.length > namedParts ? say.figure.restInTable : '',
    top.benchmark === undefined
      ? ''
      : say.figure.ofParticipants(
          say.figure.chose(shareText(top.benchmark, benchmarkRounding, language), quoted(top.label)),
        ),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Where the best answer of the scale was given most and least. */
function batteryAlternative(figure: FigureOf<'battery'>): string {
  const { aspects, scale, language, rounding } = figure;
  const say = words(language);
  const best = Math.max(
    0,
    scale.findIndex((option) => option.tone === 'very-good'),
  );
  const option = quoted(scale[best]?.label ?? '');
  const rated = aspects.flatMap((aspect) =>
    'shares' in aspect && aspect.shares.some((share) => share > 0)
      ? [{ label: aspect.label, value: aspect.shares[best] ?? 0 }]
      : [],
  );
  if (rated.length === 0) return sentence(say.chart.noAnswers);
  return [
    ...extremes(rated, (share) => shareText(share, rounding, language), say.figure.ratings(option)),
    say.figure.itemsWithoutAnswers(aspects.length - rated.length),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function mapAlternative({ provinces: shown, office, language }: FigureOf<'map'>): string {
  const told = provincesSentence(shown, language);
  return office === undefined ? told : `${told} ${sentence(words(language).figure.office(office.place))}`;
}

function provincesSentence(shown: readonly ProvinceId[], language: Language): string {
  const say = words(language);
  if (shown.length === 0) return sentence(say.chart.noProvinces);
  if (shown.length === provinces.length) return say.figure.everyProvince;
  return say.figure.fromProvinces(
    listed(
      shown.map((id) => provinceName(id, language)),
      say.figure.and,
    ),
  );
}

/** Every group's steps in their order. */
function pathAlternative({ lanes, language }: FigureOf<'path'>): string {
  const say = words(language);
  if (lanes.length === 0) return sentence(say.chart.noAnswers);
  return lanes.map(({ label, steps }) => sentence(`${label}: ${steps.join('; ')}`)).join(' ');
}

interface Labelled {
  readonly label: string;
  readonly value: number;
}

/** Sentences about the lowest and the highest of a row of values; the first of equals is named. */
function extremes(
  items: readonly Labelled[],
  format: (value: number) => string,
  say: {
    readonly one: (label: string, value: string) => string;
    readonly same: (count: number, value: string) => string;
    readonly range: (low: string, high: string) => string;
  },
): readonly string[] {
  const [first, ...others] = items;
  if (first === undefined) return [];
  if (others.length === 0) return [say.one(first.label, format(first.value))];
  const low = others.reduce((a, b) => (b.value < a.value ? b : a), first);
  const high = others.reduce((a, b) => (b.value > a.value ? b : a), first);
  if (low.value === high.value) return [say.same(items.length, format(low.value))];
  const named = ({ label, value }: Labelled): string => `${format(value)} (${label})`;
  return [say.range(named(low), named(high))];
}

function quoted(label: string): string {
  return `‘${label}’`;
}

/** Ends a phrase with a full stop, where it does not end so yet. */
function sentence(phrase: string): string {
  return /[.!?]$/.test(phrase) ? phrase : `${phrase}.`;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
