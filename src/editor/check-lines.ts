import { visible } from '../model/visible.ts';
import { compareText, type Finding } from '../model/finding.ts';
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
  const parts = decisionsIn(findings);
  const sizeOf = new Map(sizes.map((size) => [size.period, size]));
  const periods = parts.flatMap(({ period }) => (period === null ? [] : [period]));
  const named = [...new Set([...sizeOf.keys(), ...periods])].sort(compareText);
  const lines = [null, ...named].flatMap((period) => {
    const part = parts.find((one) => one.period === period);
    const size = period === null ? undefined : sizeOf.get(period);
    const isDraft = size?.status === 'draft';
    const own = part ? partLines(part, isDraft, language) : [];
    if (period === null) return part ? [check.shared, ...own] : [];
    return [size ? check.period(period, isDraft, size) : check.unread(period), ...own];
  });
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

/** A decision in two lines: what was found and where, the number of its rows with it; and what is expected and to do. */
export function decisionLines({ first, rows, files }: Decision, language: Language): string[] {
  const { check } = words(language);
  const { found, expected, mend } = findingWords(
    { kind: first.kind, parameters: first.parameters },
    language,
  );
  const at = [first.line, ...(first.column > 0 ? [first.column] : [])].join(':');
  const where = check.where(rows, files, `${visible(first.file)}:${at}`);
  return [`  ${check.decision(found, where)}`, `    ${first.code}. ${check.expected(expected, mend)}`];
}
