import type { Finding } from '../../src/model/finding.ts';
import { findingWords } from '../../src/text/finding.ts';

/** A finding as an English reader gets it: place, code, weight and words. */
export function told({ kind, parameters, ...finding }: Finding) {
  return { ...finding, ...findingWords({ kind, parameters, ...finding }, 'en') };
}
