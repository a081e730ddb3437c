/**
 * How the shares of a distribution were rounded, so that nobody reads more into them than there is [D]. Of one provider:
 * `percent`, whole per cent of the numbers of people; `five-people`, about something personal: the number of people per
 * option and their sum are rounded to the nearest 5, the largest option is what the others leave of that sum, and the
 * share is theirs. Of all participants: `percent`, or `five-percent`, steps of 5 per cent, where fewer answered;
 * `sensitive-percent` and `sensitive-five-percent`, the same from numbers of people rounded to 5. Where numbers of people
 * are rounded, so is n.
 */
export type ShareRounding =
  'percent' | 'five-percent' | 'five-people' | 'sensitive-percent' | 'sensitive-five-percent';

/** The share that stands for every one above 90 per cent where numbers of people are rounded: read as "more than 90 %". */
export const shareOverNinety = 95;

/** What a share tells: itself, or only that it is below or above a bound. */
export type ShareReading =
  'exact' | 'under-3-people' | 'under-1-percent' | 'under-5-percent' | 'over-90-percent';

/** How a share is read. Where numbers of people were rounded, none and nearly all are never told. */
export function shareReading(share: number, rounding: ShareRounding): ShareReading {
  if (rounding === 'percent') return 'exact';
  if (rounding === 'five-percent') return share === 0 ? 'under-5-percent' : 'exact';
  if (share > 90) return 'over-90-percent';
  if (share > 0) return 'exact';
  if (rounding === 'five-people') return 'under-3-people';
  return rounding === 'sensitive-percent' ? 'under-1-percent' : 'under-5-percent';
}

/** True when the number of people behind such shares was rounded to 5 too. */
export function isAboutPeople(rounding: ShareRounding): boolean {
  return rounding !== 'percent' && rounding !== 'five-percent';
}
