/** The provider may object for three weeks after its report [F]. */
const days = 21;

/** The last day on which a provider may object, as an ISO date. `reportedOn` is the day of the report. */
export function lastDayOfReply(reportedOn: string): string {
  const day = new Date(`${reportedOn}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Amsterdam at a moment, as an ISO date: the right of reply ends at midnight there. */
export function amsterdamDay(moment: Date): string {
  const parts = new Map(calendar.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
