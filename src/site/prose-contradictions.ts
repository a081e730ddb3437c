import { findingOf, type Finding } from '../model/finding.ts';
import type { Language } from '../model/label.ts';
import type { Period } from '../model/period.ts';
import { prosePlaceholders } from '../card/report-prose.ts';
import { numberRules, proseRules } from '../model/prose-rule.ts';
import { formatDate } from '../text/date.ts';
import { words } from '../text/words.ts';
import { unbroken } from './prose-lines.ts';
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
function namesYear(text: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(text);
}

/**
 * Where a page of prose tells a threshold, a band or the dates of a period with other numbers than the period's file:
 * warnings, each with the name that takes the number from there. `periods` are those of the site, oldest first. Only
 * sentences that can mean nothing else are held against it, and none that names a year, itself or in a heading above it: what is said of another time may
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
        const says = [...new Set(rules.map((rule) => ruleNumber(rule, newest, page.language)))];
        return [findingOf('prose-rule', 'warning', place, { found, says, rules, period: newest.id })];
      }),
    ),
    ...claims.bands.flatMap((pattern) =>
      matches(page, pattern, true).flatMap(({ place, found, groups, above }) => {
        if (!isBandTable(above, page.language)) return [];
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
        // of a survey that is not on the site nothing is known here: one end must be that of a period,
        // and the other near it: a part of a survey has days of its own
        const near = periods.findLast(
          (one) =>
            (formatDate(one.from, page.language) === from && isNear(until, one.until, page.language)) ||
            (formatDate(one.until, page.language) === until && isNear(from, one.from, page.language)),
        );
        return known
          .filter(({ id }) => id === near?.id)
          .map((one) => findingOf('prose-rule/dates', 'warning', place, { found, ...one }));
      }),
    ),
  ];
}

function numberIn(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}

function matches({ file, body, bodyLine }: WrittenProse, pattern: RegExp, passYears: boolean) {
  const { text, offsetOf } = unbroken(body);
  return [...text.matchAll(pattern)].flatMap((match) => {
    const offset = offsetOf(match.index);
    if (passYears && [sentenceAround(text, match.index), ...headings(body, offset)].some(namesYear))
      return [];
    const before = body.slice(0, offset).split('\n');
    const place = { file, line: bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    const found = match[0].replace(/^\|\s*/, '');
    return [{ place, found, groups: match.groups ?? {}, above: before.slice(0, -1) }];
  });
}

/** The sentence, or the line, in which something stands. */
function sentenceAround(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('. ', at) + 1, text.lastIndexOf('\n', at) + 1);
  const end = /\.\s|\n|$/.exec(text.slice(at));
  return text.slice(start, at + (end?.index ?? 0));
}

/** The headings that something at this offset stands under, the nearest first. */
function headings(body: string, offset: number): string[] {
  const above = [...body.slice(0, offset).matchAll(/^(#{1,6}) .*$/gm)].reverse();
  let level = 7;
  return above.flatMap(([line, signs = '']) => {
    if (signs.length >= level) return [];
    level = signs.length;
    return [line];
  });
}

/** Whether the lines above a row of a table, and no other's, are those of the table of how much response is needed. */
function isBandTable(above: readonly string[], language: Language): boolean {
  const first = above.findLastIndex((line) => !line.startsWith('|')) + 1;
  const head = (above[first] ?? '').toLowerCase();
  return words(language).rules.bandHead.every((cell) => head.includes(cell.toLowerCase()));
}

/** How far from the day of a period a wrong day of it may be: a month. */
const farthest = 31;

/** Whether a date in words is that of a day not far from this one. */
function isNear(told: string | undefined, day: string, language: Language): boolean {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Array.from({ length: 2 * farthest + 1 }, (_, at) => at - farthest).some(
    (days) => formatDate(new Date(noon + days * 86_400_000).toISOString().slice(0, 10), language) === told,
  );
}
