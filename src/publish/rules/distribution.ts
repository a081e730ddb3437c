import type { Protection } from '../../model/period.ts';
import { shareOverNinety, type ShareRounding } from '../../model/share-rounding.ts';
import { answered } from '../../model/tally.ts';
import { roundedShares } from '../../statistics/shares.ts';
import type { Value } from '../decision.ts';
import type { Distribution } from '../publication.ts';
import type { RoundedPeople } from './rounded-people.ts';

/** Whole per cent per option, each rounded by itself; null when nobody answered. */
export function distributionOf(counts: readonly number[]): Value<Distribution> {
  const n = answered(counts);
  return n === 0 ? null : { value: { shares: roundedShares(counts, n, 1), rounding: 'percent' }, n };
}

/** The shares of one provider for the public, from numbers of people that are rounded; null when none are left. */
export function roundedDistribution({ people, n }: RoundedPeople): Value<Distribution> {
  return n === 0
    ? null
    : { value: { shares: bounded(roundedShares(people, n, 1)), rounding: 'five-people' }, n };
}

/**
 * The shares of all participants [D]: whole per cent from `percentFrom` answers, steps of 5 per cent below. `rounded`:
 * the same answers where they are about something personal. Null when nobody answered.
 */
export function participantsDistribution(
  counts: readonly number[],
  rounded: RoundedPeople | undefined,
  participants: Protection['participants'],
): Value<Distribution> {
  const n = rounded?.n ?? answered(counts);
  if (n === 0) return null;
  const isFine = n >= participants.percentFrom;
  const shares = roundedShares(rounded?.people ?? counts, n, isFine ? 1 : 5);
  const rounding: ShareRounding = isFine ? 'percent' : 'five-percent';
  return rounded
    ? { value: { shares: bounded(shares), rounding: `sensitive-${rounding}` }, n }
    : { value: { shares, rounding }, n };
}

function bounded(shares: readonly number[]): number[] {
  return shares.map((share) => (share > 90 ? shareOverNinety : share));
}
