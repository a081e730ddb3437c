import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { isAboutPeople, type ShareRounding } from '../model/share-rounding.ts';
import { roundingNotes } from './rounding.ts';
import { trendCounts } from './trend.ts';
import { words } from './words.ts';

/** Below every figure: how many people it is about, and where it comes from. Without a shown value there is no number. */
export function figureBasis(
  n: number,
  source: string,
  language: Language,
  rounding: ShareRounding = 'percent',
): string {
  const say = words(language);
  if (n === 0) return say.chart.source(source);
  return isAboutPeople(rounding) ? say.rounding.basis(n, source) : say.chart.basis(n, source);
}

/** "Bron: Demonstratiebureau, meetperiode 2025." */
export function sourceLine(source: string, language: Language): string {
  return figureBasis(0, source, language);
}

/**
 * The same of a whole figure, with what must be known of its rounding. A trend has a number of people for each of its
 * periods.
 */
export function basisOf(figure: Figure): string {
  const rounding = figure.kind === 'bars' || figure.kind === 'battery' ? figure.rounding : undefined;
  const basis = figureBasis(figure.n, figure.source, figure.language, rounding);
  const counts = figure.kind === 'trend' ? [trendCounts(figure)] : [];
  return [...counts, basis, ...roundingNotes(figure)].filter((text) => text !== '').join(' ');
}

/** How many people answered, and what must be known of the rounding: all but the source, where that is said elsewhere. */
export function answersOf(figure: Figure): string {
  const say = words(figure.language);
  const rounding = figure.kind === 'bars' || figure.kind === 'battery' ? figure.rounding : undefined;
  const isAbout = isAboutPeople(rounding ?? 'percent');
  const answered = isAbout
    ? say.cardPage.answeredAbout(say.rounding.aboutPeople(figure.n))
    : say.cardPage.answered(figure.n);
  return [figure.n === 0 ? '' : answered, ...roundingNotes(figure)].filter((text) => text !== '').join(' ');
}
