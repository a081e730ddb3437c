import { compareText, type Place } from '../model/finding.ts';
import { groups, type Group } from '../model/group.ts';
import { periodSchema, type Period } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { Intake } from './intake.ts';
import { readJson } from './json.ts';
import type { FindingLog } from './log.ts';
import { nearest } from './nearest.ts';

/** A period with the questionnaires that its file names. */
export interface OpenPeriod {
  readonly period: Period;
  /** Per group that was surveyed. */
  readonly questionnaires: ReadonlyMap<Group, Questionnaire>;
  /** Where its first day stands, for findings about it. */
  readonly from: Place;
  /** Where the day of its report stands. */
  readonly reportedOn: Place;
}

/** Reads `<period>/period.json`. Null, with findings, when it cannot be used. */
export async function readPeriod(
  intake: Intake,
  id: string,
  path: string,
  known: ReadonlyMap<string, Questionnaire | null>,
): Promise<OpenPeriod | null> {
  const read = await readJson(intake, path, periodSchema);
  if (!read) return null;
  const questionnaires = new Map<Group, Questionnaire>();
  let complete = true;
  for (const group of groups) {
    const name = read.value.questionnaires[group];
    if (name === undefined) continue;
    const questionnaire = known.get(name);
    if (questionnaire?.group === group) {
      questionnaires.set(group, questionnaire);
      continue;
    }
    complete = false;
    // a questionnaire with faults has been spoken of
    if (questionnaire === null) continue;
    intake.log.error('unknown-questionnaire', read.place(['questionnaires', group]), () => ({
      name,
      group,
      isFor: questionnaire?.group ?? null,
      near: nearest(
        name,
        [...known].filter(([, one]) => one === null || one.group === group).map(([one]) => one),
      ),
    }));
  }
  const reportedOn = read.place(['reportedOn']);
  const { reportedOn: day, until } = read.value;
  if (day < until) intake.log.error('reported-before-end', reportedOn, () => ({ reportedOn: day, until }));
  return complete
    ? { period: { ...read.value, id }, questionnaires, from: read.place(['from']), reportedOn }
    : null;
}

/**
 * Complains of each period that begins before an earlier one has ended: trends, "the newest edition" and the numbers of
 * services all go by date, and someone could be counted twice.
 */
export function checkOverlaps(periods: readonly OpenPeriod[], log: FindingLog): void {
  const sorted = periods.toSorted((a, b) => compareText(a.period.from, b.period.from));
  let last = sorted[0]?.period;
  for (const { period, from } of sorted.slice(1)) {
    const other = last;
    if (other && period.from <= other.until) {
      log.error('overlapping-periods', from, () => ({
        from: period.from,
        other: other.id,
        until: other.until,
      }));
    }
    if (!last || period.until > last.until) last = period;
  }
}

/** Complains of a day of the report that another period has too: it was copied along with the other settings. */
export function checkReportDays(periods: readonly OpenPeriod[], log: FindingLog): void {
  const sorted = periods.toSorted((a, b) => compareText(a.period.from, b.period.from));
  for (const [index, { period, reportedOn }] of sorted.entries()) {
    const other = sorted.slice(0, index).find((one) => one.period.reportedOn === period.reportedOn);
    if (other)
      log.warn('copied-report-day', reportedOn, () => ({
        reportedOn: period.reportedOn,
        other: other.period.id,
      }));
  }
}
