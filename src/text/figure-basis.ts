import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { trendCounts } from './trend.ts';
import { words } from './words.ts';

/** Below every figure: how many people it is about, and where it comes from. Without a shown value there is no number. */
export function figureBasis(n: number, source: string, language: Language): string {
  const say = words(language);
  return n === 0 ? say.chart.source(source) : say.chart.basis(n, source);
}

/** The same of a whole figure. A trend has a number of people for each of its periods. */
export function basisOf(figure: Figure): string {
  const basis = figureBasis(figure.n, figure.source, figure.language);
  const counts = figure.kind === 'trend' ? trendCounts(figure) : '';
  return counts === '' ? basis : `${counts} ${basis}`;
}
