import type {
  Finding,
  FindingKind,
  FindingParameters,
  FindingSentences,
  FindingWords,
} from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import { visible } from '../model/visible.ts';
import { words } from './words.ts';

/** What a finding says in a language. */
export function findingWords(
  finding: Pick<Finding, 'kind' | 'parameters'> & { readonly more?: number | undefined },
  language: Language,
): FindingWords {
  const { sentences, more } = words(language).finding;
  const told = toldBy(sentences, finding.kind, finding.parameters);
  return finding.more === undefined ? told : { ...told, found: more(finding.more) };
}

/** A kind's sentence takes that kind's parameters: `findingOf` put the two together, which the union has forgotten. */
function toldBy<Kind extends FindingKind>(
  sentences: FindingSentences<FindingParameters>,
  kind: Kind,
  parameters: FindingParameters[FindingKind],
): FindingWords {
  return sentences[kind](parameters as FindingParameters[Kind]);
}

/** One line for people: `file:line:column error code: found …; expected …; how to mend`. */
export function findingLine(finding: Finding, language: Language): string {
  const { line, severity } = words(language).finding;
  const { file, column } = finding;
  const at = `${visible(file)}:${column > 0 ? `${finding.line}:${column}` : finding.line}`;
  return line(at, severity[finding.severity], finding.code, findingWords(finding, language));
}
