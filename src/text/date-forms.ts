/** The words that a language makes dates of. */
interface DateWords {
  /** From January on. */
  readonly months: readonly string[];
  /** Between the first and the last day of a period: "tot en met". */
  readonly through: string;
}

/** How a language writes dates. Dates come in as ISO dates. */
export interface DateForms {
  /** A date in words: "7 maart 2022". */
  readonly day: (date: string) => string;
  /** A period in words: a calendar year is its number, anything else its first and last day. */
  readonly period: (from: string, until: string) => string;
}

/** The dates of a language that has these words. */
export function dateForms({ months, through }: DateWords): DateForms {
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
  };
}
