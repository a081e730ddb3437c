import type { Language } from '../model/label.ts';
import { formatCount } from './number.ts';

/** The size of a file in whole kB, at least 1: "148". */
export function reportSize(bytes: number, language: Language): string {
  return formatCount(Math.max(1, Math.round(bytes / 1000)), language);
}
