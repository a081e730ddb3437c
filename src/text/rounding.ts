import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { isAboutPeople, shareReading, type ShareRounding } from '../model/share-rounding.ts';
import { formatCount, formatShare } from './number.ts';
import { words } from './words.ts';

/** A share as it is read: "63%", or a bound where the number itself is not told. */
export function shareText(share: number, rounding: ShareRounding | undefined, language: Language): string {
  const reading = shareReading(share, rounding ?? 'percent');
  return reading === 'exact' ? formatShare(share, language) : words(language).rounding.bound[reading];
}

/** A number of people in a cell: "65", or "ongeveer 65" where it is rounded. */
export function aboutCount(count: number, rounding: ShareRounding | undefined, language: Language): string {
  return isAboutPeople(rounding ?? 'percent')
    ? words(language).rounding.about(count)
    : formatCount(count, language);
}

/** A number of people inside a sentence: "65 mensen", or "ongeveer 65 mensen" where it is rounded. */
export function roundedPeopleText(
  count: number,
  rounding: ShareRounding | undefined,
  language: Language,
): string {
  const say = words(language);
  return isAboutPeople(rounding ?? 'percent')
    ? say.rounding.aboutPeople(count)
    : say.chart.countPeople(count);
}

/** What a reader must know of the rounding of a figure; nothing where all of it is whole per cent of everyone. */
export function roundingNotes(figure: Figure): readonly string[] {
  const say = words(figure.language);
  if (figure.kind === 'spread') return figure.rounding === 'five-percent' ? [say.rounding.steps] : [];
  if (figure.kind !== 'bars' && figure.kind !== 'battery' && figure.kind !== 'donut') return [];
  const { rounding, benchmarkRounding, isBenchmarkOfShown } = figure;
  const isStep = (one: ShareRounding | undefined): boolean =>
    one === 'five-percent' || one === 'sensitive-five-percent';
  return [
    ...(rounding !== undefined && isAboutPeople(rounding) ? [say.rounding.people] : []),
    ...(isStep(rounding) ? [say.rounding.steps] : []),
    ...(isStep(benchmarkRounding) ? [say.rounding.stepsOfAll] : []),
    ...(benchmarkRounding === 'sensitive-percent' && rounding === undefined
      ? [say.rounding.peopleOfAll]
      : []),
    ...(isBenchmarkOfShown === true ? [say.rounding.shownOnly] : []),
  ];
}
