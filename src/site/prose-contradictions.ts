import { findingOf, type Finding } from '../model/finding.ts';
import type { Language } from '../model/label.ts';
import type { Period } from '../model/period.ts';
import { prosePlaceholders } from '../card/report-prose.ts';
import { numberRules, proseRules } from '../model/prose-rule.ts';
import { formatDate } from '../text/date.ts';
import { words } from '../text/words.ts';
import { ruleNumber } from './prose-rules.ts';
import type { ReportText } from './report-words.ts';

/** A page of prose as it was written, and the line of its file on which its text begins. */
export interface WrittenProse {
  readonly file: string;
  readonly language: Language;
  readonly body: string;
  readonly bodyLine: number;
}

/** Where a text of the report's prose does, which has fewer names that a period fills in; its bands and dates are no claims. */
export function reportContradictions(
  { language, text, place }: ReportText,
  periods: readonly Period[],
): Finding[] {
  const page = { file: place.file, language, body: text, bodyLine: place.line };
  const { line, column } = place;
  return contradictions(page, periods, prosePlaceholders).map((one) => ({ ...one, line, column }));
}

/** A year in a sentence: it tells of another time, which had rules of its own. */
const year = /\b(?:19|20)\d\d\b/;

/**
 * Where a page of prose tells a threshold, a band or the dates of a period with other numbers than the period's file:
 * warnings, each with the name that takes the number from there. `periods` are those of the site, oldest first. Only
 * sentences that can mean nothing else are held against it, and none that names a year: what is said of another time may
 * be true of that time. `names` are those that may stand between braces there.
 */
export function contradictions(
  page: WrittenProse,
  periods: readonly Period[],
  names: readonly string[] = proseRules,
): Finding[] {
  const newest = periods.at(-1);
  if (newest === undefined) return [];
  const all = words(page.language).rules.claims;
  const claims = names.includes('bands') ? all : { ...all, bands: [], periods: [] };
  const told = claims.numbers.filter(({ rules }) => rules.every((rule) => names.includes(rule)));
  return [
    ...told.flatMap(({ pattern, rules, seldom = [] }) =>
      matches(page, pattern, true).flatMap(({ place, found, groups }) => {
        const number = numberIn(groups['number']);
        if ([...rules, ...seldom].some((rule) => numberRules[rule](newest) === number)) return [];
        const says = rules.map((rule) => ruleNumber(rule, newest, page.language));
        return [findingOf('prose-rule', 'warning', place, { found, says, rules, period: newest.id })];
      }),
    ),
    ...claims.bands.flatMap((pattern) =>
      matches(page, pattern, true).flatMap(({ place, found, groups }) => {
        const upTo = groups['upTo'] === undefined ? null : Number(groups['upTo']);
        const { bands } = newest.publication;
        const isTold = bands.some(
          ({ netSampleUpTo, minResponsePercent }, at) =>
            minResponsePercent === numberIn(groups['percent']) &&
            netSampleUpTo === upTo &&
            (upTo !== null || bands[at - 1]?.netSampleUpTo === Number(groups['above'])),
        );
        return isTold ? [] : [findingOf('prose-rule/bands', 'warning', place, { found, period: newest.id })];
      }),
    ),
    ...claims.periods.flatMap((pattern) =>
      matches(page, pattern, false).flatMap(({ place, found, groups }) => {
        const known = periods.map((period) => ({
          id: period.id,
          from: formatDate(period.from, page.language),
          until: formatDate(period.until, page.language),
        }));
        const [from, until] = [groups['from'], groups['until']];
        if (known.some((one) => one.from === from && one.until === until)) return [];
        // of a survey that is not on the site nothing is known here: one end must be that of a period
        const near = known.findLast((one) => one.from === from || one.until === until);
        if (near === undefined) return [];
        return [findingOf('prose-rule/dates', 'warning', place, { found, ...near })];
      }),
    ),
  ];
}

function numberIn(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

function matches({ file, body, bodyLine }: WrittenProse, pattern: RegExp, passYears: boolean) {
  // a sentence may run over the end of a line; a table's row ends with it
  const text = body.replaceAll(/(?<=[^\n|])\n(?=[^\n|#*>\-\s])/g, ' ');
  return [...text.matchAll(pattern)].flatMap((match) => {
    if (passYears && year.test(sentenceAround(text, match.index))) return [];
    const before = body.slice(0, match.index).split('\n');
    const place = { file, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    return [{ place, found: match[0].replace(/^\|\s*/, ''), groups: match.groups ?? {} }];
  });
}

/** The sentence, or the line, in which something stands. */
function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1);
  const end = /\.\s|\n|$/.exec(text.slice(at));
  return text.slice(start, at + (end?.index ?? 0));
}
