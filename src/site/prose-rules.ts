import { defaultRules, type PeriodRules } from '../model/default-rules.ts';
import type { Language } from '../model/label.ts';
import type { Period } from '../model/period.ts';
import { numberRules, proseRules, type NumberRule } from '../model/prose-rule.ts';
import { formatDate, formatPeriod } from '../text/date.ts';
import { formatDecimal } from '../text/number.ts';
import { words } from '../text/words.ts';
import { asLetters } from './prose-terms.ts';

const named = new RegExp(`\\{(${proseRules.join('|')})\\}`, 'g');

/** A threshold as a sentence has it: whole, or with one decimal. */
export function ruleNumber(rule: NumberRule, rules: PeriodRules, language: Language): string {
  const value = numberRules[rule](rules);
  const isGrade = rule === 'normTotal' || rule === 'normService';
  return formatDecimal(value, isGrade || !Number.isInteger(value) ? 1 : 0, language);
}

/**
 * A page of prose with the thresholds, bands and dates of a period where their names stand between braces. A page is about
 * no single period: it takes those of the newest that is published, and the program's own rules on a site without one.
 */
export function withRules(body: string, period: Period | null, language: Language): string {
  const rules = period ?? defaultRules;
  const say = words(language);
  const small = (rule: NumberRule): string =>
    say.rules.small[numberRules[rule](rules)] ?? ruleNumber(rule, rules, language);
  const bands = (): string => bandTable(rules, language);
  const told: Readonly<Record<string, () => string>> = {
    ...Object.fromEntries(
      (Object.keys(numberRules) as NumberRule[]).map((rule) => [
        rule,
        () => ruleNumber(rule, rules, language),
      ]),
    ),
    strengthsStaff: () => small('strengthsStaff'),
    strengthsOrganisation: () => small('strengthsOrganisation'),
    safePoints: () => say.rules.points(ruleNumber('safePoints', rules, language)),
    safePointsOfOne: () => say.rules.points(ruleNumber('safePointsOfOne', rules, language)),
    bands,
    ...(period && {
      period: () => formatPeriod(period.from, period.until, language),
      from: () => formatDate(period.from, language),
      until: () => formatDate(period.until, language),
      reported: () => formatDate(period.reportedOn, language),
      bureau: () => asLetters(period.source.name),
    }),
  };
  return onOwnLines(body, bands()).replaceAll(named, (_, name: string) => told[name]?.() ?? say.rules.notYet);
}

/**
 * The page with the table where its name has a line to itself, in a list or a quotation too. Without blank lines round it,
 * Markdown would take it for more of the text above, and the text below for more of the table.
 */
function onOwnLines(body: string, table: string): string {
  return body.replaceAll(/^([ \t>]*)\{bands\}[ \t]*$/gm, (_, before: string) =>
    ['', ...table.split('\n'), ''].map((line) => (before + line).trimEnd()).join('\n'),
  );
}

/** The same page with letters in their stead, so that all that stands after a name keeps its place. */
export function withoutRules(body: string): string {
  return body.replaceAll(named, (name) => 'x'.repeat(name.length));
}

/** How much response is needed, as a table of Markdown: as the rule has it, a larger net sample never needs fewer. */
function bandTable({ publication: { bands } }: PeriodRules, language: Language): string {
  const say = words(language);
  const rows = bands.map(({ netSampleUpTo, minResponsePercent, orCompleted }, at) => {
    const before = bands[at - 1]?.netSampleUpTo ?? null;
    const percent = formatDecimal(minResponsePercent, Number.isInteger(minResponsePercent) ? 0 : 1, language);
    return [
      say.rules.band((before ?? 0) + 1, netSampleUpTo),
      say.rules.needed(percent, before, orCompleted ?? null),
    ];
  });
  return [say.rules.bandHead, ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
