/** The right of reply lasts three weeks after the report [F]. */
const replyDays = 21;

/**
 * Last day of the right of reply, from the day of the report (ISO dates). Counted in days of the calendar that people
 * in the Netherlands use, not in hours: a day on which the clock changes is one day.
 */
export function replyUntil(reportedOn: string): string {
  const [year = 0, month = 1, day = 1] = reportedOn.split('-').map(Number);
  // the calendar's own arithmetic: a date without a time has no time zone, and every such day has 24 hours
  return new Date(Date.UTC(year, month - 1, day + replyDays)).toISOString().slice(0, 10);
}
