import { percentage, type Ratio } from '../statistics/rounding.ts';

/** Response in per cent of the net sample, exact [F]; null when nobody could be invited. */
export function responseRate(completed: number, netSample: number): Ratio | null {
  return percentage(completed, netSample);
}
