import type { Finding } from '../src/model/finding.ts';
import type { Language } from '../src/model/language.ts';
import { findingLine, findingWords } from '../src/text/finding.ts';
import { words } from '../src/text/words.ts';

/** Prints findings: a line each and how many there are, or as JSON for machines, with codes, parameters and words. */
export function printFindings(findings: readonly Finding[], json: boolean, language: Language): void {
  if (json) {
    const told = findings.map((finding) => ({ ...finding, ...findingWords(finding, language) }));
    console.log(JSON.stringify(told, null, 2));
    return;
  }
  for (const finding of findings) console.error(findingLine(finding, language));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (findings.length > 0) console.error(words(language).finding.counted(errors, findings.length - errors));
}
