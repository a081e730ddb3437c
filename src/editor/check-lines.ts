import { visible } from '../model/visible.ts';
import type { Finding } from '../model/finding.ts';
import type { PeriodSize } from '../ingest/dataset.ts';
import type { Language } from '../model/language.ts';
import { findingWords } from '../text/finding.ts';
import { words } from '../text/words.ts';
import { decisionsIn, type DecidedPart, type Decision } from './decisions.ts';

/** So many decisions of a topic are told; the list has them all. */
const told = 20;

/**
 * What a check says: for each period how much was read and what there is to decide, by topic, with the number of rows;
 * then how much that is together.
 */
export function checkLines(
  findings: readonly Finding[],
  sizes: readonly PeriodSize[],
  language: Language,
): string[] {
  const { check } = words(language);
  const periods = sizes.map(({ period }) => period);
  const parts = decisionsIn(findings, periods);
  const partOf = (period: string | null): DecidedPart | undefined =>
    parts.find((part) => part.period === period);
  const shared = partOf(null);
  const lines = shared ? [check.shared, ...partLines(shared, false, language)] : [];
  for (const size of sizes) {
    const part = partOf(size.period);
    const isDraft = size.status === 'draft';
    lines.push(check.period(size.period, isDraft, size));
    if (part) lines.push(...partLines(part, isDraft, language));
  }
  const errors = parts.flatMap((part) => part.errors);
  const warnings = parts.reduce((sum, part) => sum + part.warnings.length, 0);
  const rows = errors.reduce((sum, one) => sum + one.rows, 0);
  return errors.length === 0 ? lines : [...lines, check.closing(errors.length, rows, warnings)];
}

function partLines({ errors, warnings }: DecidedPart, isDraft: boolean, language: Language): string[] {
  const { check } = words(language);
  const topics = Map.groupBy(errors, ({ topic }) => topic);
  const lines = [...topics].flatMap(([topic, own]) => [
    check.topic(check.topics[topic], own.length, isDraft && topic === 'publication'),
    ...some(own, language),
  ]);
  return warnings.length === 0
    ? lines
    : [...lines, check.toKnow(warnings.length), ...some(warnings, language)];
}

function some(decisions: readonly Decision[], language: Language): string[] {
  const lines = decisions.slice(0, told).flatMap((one) => decisionLines(one, language));
  const rest = decisions.length - told;
  return rest > 0 ? [...lines, `  ${words(language).check.more(rest)}`] : lines;
}

function decisionLines({ first, rows, files }: Decision, language: Language): string[] {
  const { check } = words(language);
  const { found, expected, mend } = findingWords(
    { kind: first.kind, parameters: first.parameters },
    language,
  );
  const at = [first.line, ...(first.column > 0 ? [first.column] : [])].join(':');
  const where = check.where(rows, files, `${visible(first.file)}:${at}`);
  return [`  ${check.decision(found, where)}`, `    ${first.code}. ${check.expected(expected, mend)}`];
}
