import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { formatCount } from './number.ts';
import { trendCounts } from './trend.ts';

/** Below every figure: how many people it is about, and where it comes from. Without a shown value there is no number. */
export function figureBasis(n: number, source: string, language: Language): string {
  const count = formatCount(n, language);
  if (n === 0) return `${language === 'nl' ? 'Bron' : 'Source'}: ${source}.`;
  if (language === 'nl') return `${count} ${n === 1 ? 'antwoord' : 'antwoorden'}. Bron: ${source}.`;
  return `${count} ${n === 1 ? 'answer' : 'answers'}. Source: ${source}.`;
}

/** The same of a whole figure. A trend has a number of people for each of its periods. */
export function basisOf(figure: Figure): string {
  const basis = figureBasis(figure.n, figure.source, figure.language);
  const counts = figure.kind === 'trend' ? trendCounts(figure) : '';
  return counts === '' ? basis : `${counts} ${basis}`;
}
