/**
 * Numbers as readers see them. The only place that formats: values are already rounded, and formatting changes no
 * digit.
 */

/** The signs inside a number: Dutch has a decimal comma and a point for thousands, English the other way round. */
interface NumberSigns {
  readonly decimal: string;
  readonly group: string;
  /** Between the ends of a run: "tot en met". */
  readonly through: string;
}

/** How a language writes numbers. */
export interface NumberForms {
  /** A number with a fixed number of decimals: 8.5 -> "8,5". Minus is U+2212, as it is wide enough to be seen. */
  readonly decimal: (value: number, decimals: 0 | 1 | 2) => string;
  /** A mean grade: one decimal. */
  readonly grade: (grade: number) => string;
  /** A whole number of people or things: 1234 -> "1.234". */
  readonly count: (count: number) => string;
  /** A share that is already in whole per cent: "63%". */
  readonly share: (percent: number) => string;
  /** A response rate in per cent with one decimal: "11,9%". */
  readonly response: (percent: number) => string;
  /** Whole grades from one to another: "1 tot en met 5", or the one that there is. */
  readonly run: (first: number, last: number) => string;
}

/** The numbers of a language that writes them with these signs. */
export function numberForms(signs: NumberSigns): NumberForms {
  const decimal: NumberForms['decimal'] = (value, decimals) => {
    const units = Math.round(Math.abs(value) * 10 ** decimals);
    const digits = String(units).padStart(decimals + 1, '0');
    const before = digits.slice(0, digits.length - decimals);
    const whole = before.length <= 3 ? before : before.replace(/\B(?=(\d{3})+$)/g, signs.group);
    const fraction = decimals === 0 ? '' : signs.decimal + digits.slice(digits.length - decimals);
    return `${value < 0 && units > 0 ? '−' : ''}${whole}${fraction}`;
  };
  return {
    decimal,
    grade: (grade) => decimal(grade, 1),
    count: (count) => decimal(count, 0),
    share: (percent) => `${decimal(percent, 0)}%`,
    response: (percent) => `${decimal(percent, 1)}%`,
    run: (first, last) => (first === last ? String(first) : `${first} ${signs.through} ${last}`),
  };
}
