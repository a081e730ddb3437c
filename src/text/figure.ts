import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { provinces } from '../model/province.ts';
import { figurePhrases } from './figure-phrases.ts';
import { figureWords, peopleText, provinceName } from './figure-words.ts';
import { formatCount, formatGrade, formatShare } from './number.ts';
import { trendAlternative } from './trend.ts';

type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/**
 * What a figure tells, in one to four short sentences, for who cannot see it. Every share and grade in it stands in
 * the figure's table too: shares are not added up here, as a sum of rounded numbers would be a second truth.
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
  }
}

/** The first row in full, of the others the lowest and the highest grade. */
function gradeAlternative({ rows, language }: FigureOf<'grade'>): string {
  const say = figurePhrases[language];
  const [first, ...others] = rows;
  if (first === undefined) return sentence(figureWords(language).noAnswers);
  const graded = others.flatMap(({ label, grade }) => (grade === undefined ? [] : [{ label, grade }]));
  return [
    ...firstGrade(first, language),
    ...extremes(
      graded.map(({ label, grade }) => ({ label, value: grade })),
      (grade) => formatGrade(grade, language),
      say.otherGrades,
    ),
    say.itemsWithoutGrade(others.length - graded.length),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function firstGrade(row: FigureOf<'grade'>['rows'][number], language: Language): readonly string[] {
  const say = figurePhrases[language];
  if (row.grade === undefined) {
    return [sentence(`${row.label}: ${row.reason ?? figureWords(language).noAnswers}`)];
  }
  const people = row.n === undefined ? undefined : peopleText(row.n, language);
  return [
    say.meanGrade(row.label, formatGrade(row.grade, language), people),
    say.norm(formatGrade(row.norm, language)),
    row.benchmark === undefined ? '' : say.benchmarkMean(formatGrade(row.benchmark, language)),
  ];
}

function spreadAlternative({ counts, failingUpTo, mean, benchmark, language }: FigureOf<'spread'>): string {
  const say = figurePhrases[language];
  const given = sum(counts);
  if (given === 0) return say.nobodyGraded;
  const most = Math.max(...counts);
  const modes = counts.flatMap((count, i) => (count === most ? [String(i + 1)] : []));
  const failing = sum(counts.slice(0, failingUpTo));
  return [
    say.graded(peopleText(given, language), given),
    say.mostGiven(listText(modes, language), modes.length, formatCount(most, language)),
    failing === 0
      ? say.nobodyFailed(failingUpTo)
      : say.failed(peopleText(failing, language), failing, failingUpTo),
    say.mean(formatGrade(mean, language)),
    benchmark === undefined ? '' : say.benchmarkMean(formatGrade(benchmark.mean, language)),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** How many answers the sentence names; the rest stands in the table. */
const namedParts = 4;

function partsAlternative({ parts, n, language }: FigureOf<'donut' | 'bars'>): string {
  const say = figurePhrases[language];
  const ranked = parts.filter((part) => part.share > 0).toSorted((a, b) => b.share - a.share);
  const [top, ...others] = ranked;
  if (top === undefined) return sentence(figureWords(language).noAnswers);
  const rest = others
    .slice(0, namedParts - 1)
    .map((part) => `${formatShare(part.share, language)} ${quoted(part.label)}`);
  const chose = listText([say.chose(formatShare(top.share, language), quoted(top.label)), ...rest], language);
  return [
    say.ofPeople(peopleText(n, language), chose),
    ranked.length > namedParts ? say.restInTable : '',
    top.benchmark === undefined
      ? ''
      : say.ofParticipants(say.chose(formatShare(top.benchmark, language), quoted(top.label))),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Where the best answer of the scale was given most and least. */
function batteryAlternative({ aspects, scale, language }: FigureOf<'battery'>): string {
  const say = figurePhrases[language];
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
  if (rated.length === 0) return sentence(figureWords(language).noAnswers);
  return [
    ...extremes(rated, (share) => formatShare(share, language), say.ratings(option)),
    say.itemsWithoutAnswers(aspects.length - rated.length),
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function mapAlternative({ provinces: shown, language }: FigureOf<'map'>): string {
  const say = figurePhrases[language];
  if (shown.length === 0) return sentence(figureWords(language).noProvinces);
  if (shown.length === provinces.length) return say.everyProvince;
  return say.fromProvinces(
    listText(
      shown.map((id) => provinceName(id, language)),
      language,
    ),
  );
}

/** Every group's steps in their order. */
function pathAlternative({ lanes, language }: FigureOf<'path'>): string {
  if (lanes.length === 0) return sentence(figureWords(language).noAnswers);
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

/** "a, b en c". */
function listText(items: readonly string[], language: Language): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${figurePhrases[language].and} ${items.at(-1) ?? ''}`;
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
