import type { Language } from '../model/label.ts';
import { formatCount } from './number.ts';

/** Below every figure: how many people it is about, and where it comes from. Without a shown value there is no number. */
export function figureBasis(n: number, source: string, language: Language): string {
  const count = formatCount(n, language);
  if (n === 0) return `${language === 'nl' ? 'Bron' : 'Source'}: ${source}.`;
  if (language === 'nl') return `${count} ${n === 1 ? 'antwoord' : 'antwoorden'}. Bron: ${source}.`;
  return `${count} ${n === 1 ? 'answer' : 'answers'}. Source: ${source}.`;
}
