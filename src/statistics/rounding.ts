/**
 * Exact arithmetic with whole numbers. A mean or a share is kept as a ratio until it is printed, and is
 * rounded once, half away from zero (8.45 -> 8.5). Binary `toFixed` would give 8.4 there.
 */

/** An exact quotient of two whole numbers. The denominator is above zero. */
export interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** Makes a ratio. Throws a RangeError when a part is not a safe whole number or the denominator is not above 0. */
export function ratio(numerator: number, denominator: number): Ratio {
  if (!Number.isSafeInteger(numerator) || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not a ratio of whole numbers: ${numerator}/${denominator}`);
  }
  return { numerator, denominator };
}

/**
 * Rounds a ratio once, half away from zero.
 * Returns a number with at most `decimals` decimals: the double nearest to that decimal, so it prints as meant.
 */
export function roundRatio(value: Ratio, decimals: 0 | 1 | 2): number {
  return roundedUnits(value, decimals) / 10 ** decimals;
}

/** The rounded ratio in whole units of 10^-decimals: 8.45 with one decimal is 85. */
function roundedUnits(value: Ratio, decimals: 0 | 1 | 2): number {
  const scaled = Math.abs(value.numerator) * 10 ** decimals;
  const whole = Math.floor(scaled / value.denominator);
  const rest = scaled - whole * value.denominator;
  const magnitude = whole + (rest * 2 >= value.denominator ? 1 : 0);
  return value.numerator < 0 && magnitude > 0 ? -magnitude : magnitude;
}

/** A part of a whole in per cent, exact. Null when the whole is empty. */
export function percentage(part: number, whole: number): Ratio | null {
  return whole === 0 ? null : ratio(part * 100, whole);
}

/** Negative when a < b, zero when equal, positive when a > b. Exact: nothing is rounded. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  // products of national counts can pass 2^53
  const wide = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return wide < 0n ? -1 : wide > 0n ? 1 : 0;
}

/** a - b, exact. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return ratio(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/**
 * The whole sums that `count` whole numbers can have when their mean was printed as `printed` with one decimal.
 * Used by the audit: an attacker knows no more than this about a shown row. Returns inclusive bounds; lowest > highest
 * when no sum fits.
 */
export function sumsPrintedAs(printed: number, count: number): { lowest: number; highest: number } {
  const tenths = Math.round(printed * 10);
  // mean in [tenths - 0.5, tenths + 0.5) tenths, times count; half rounds up, so the upper end is open
  const lowest = Math.ceil(((tenths * 2 - 1) * count) / 20);
  const highest = Math.ceil(((tenths * 2 + 1) * count) / 20) - 1;
  return { lowest, highest };
}

/** Rounds an estimate that is no exact ratio (an end of an interval) to one decimal. */
export function roundEstimate(value: number): number {
  return Math.round(value * 10) / 10;
}

/**
 * A number that was written as a decimal, exactly as it was written: 0.7 is 7/10 and not the binary number beside it.
 * Thresholds from files (62.5 per cent, a norm of 6.5) are compared through this. Throws a RangeError for a number
 * that is not finite or has more decimals than a safe whole number holds.
 */
export function decimalRatio(value: number): Ratio {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = digits.split('.');
  const decimals = fraction.length - Number(exponent);
  const units = Number(whole + fraction);
  return decimals <= 0 ? ratio(units * 10 ** -decimals, 1) : ratio(units, 10 ** decimals);
}

/** The smallest whole number that is not below the ratio. */
export function ceilRatio(value: Ratio): number {
  return Math.ceil(value.numerator / value.denominator);
}
