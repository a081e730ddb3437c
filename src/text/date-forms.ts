/** The words that a language makes dates of. */
interface DateWords {
  /** From January on. */
  readonly months: readonly string[];
  /** The same as tables and axes have them: "jul", without a full stop. */
  readonly shortMonths: readonly string[];
  /** Between the first and the last day of a period: "tot en met". */
  readonly through: string;
}

/** How a language writes dates. Dates come in as ISO dates. */
export interface DateForms {
  /** A date in words: "7 maart 2022". */
  readonly day: (date: string) => string;
  /** A period in words: a calendar year is its number, anything else its first and last day. */
  readonly period: (from: string, until: string) => string;
  /**
   * The same where there is little room: a calendar year is its number, whole months are named without days ("jul 2024 – jun
   * 2025"), and a year is left out only where both ends have it.
   */
  readonly shortPeriod: (from: string, until: string) => string;
}

/** The dates of a language that has these words. */
export function dateForms({ months, shortMonths, through }: DateWords): DateForms {
  const day: DateForms['day'] = (date) => {
    const [year = '', month = '', number = ''] = date.split('-');
    return `${Number(number)} ${months[Number(month) - 1] ?? month} ${year}`;
  };
  return {
    day,
    period: (from, until) => {
      const year = from.slice(0, 4);
      if (from === `${year}-01-01` && until === `${year}-12-31`) return year;
      return `${day(from)} ${through} ${day(until)}`;
    },
    shortPeriod: (from, until) => {
      const [start, end] = [from, until].map((date) => {
        const [year = '', month = '', number = ''] = date.split('-');
        return { year, month: shortMonths[Number(month) - 1] ?? month, number: Number(number) };
      }) as [ShortDate, ShortDate];
      const isWhole = start.number === 1 && isLastDay(until);
      if (isWhole && from.slice(5, 7) === '01' && until.slice(5, 7) === '12' && start.year === end.year)
        return start.year;
      const named = ({ month, number }: ShortDate): string => (isWhole ? month : `${number} ${month}`);
      if (isWhole && from.slice(0, 7) === until.slice(0, 7)) return `${named(start)} ${start.year}`;
      const first = start.year === end.year ? named(start) : `${named(start)} ${start.year}`;
      return `${first} – ${named(end)} ${end.year}`;
    },
  };
}

interface ShortDate {
  readonly year: string;
  readonly month: string;
  readonly number: number;
}

/** Is an ISO date the last day of its month? */
function isLastDay(date: string): boolean {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
