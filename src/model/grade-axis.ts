/** The lowest grade that a person can give. */
const least = 1;
/** An axis that begins lower is not cut: little is won, and a cut has to be explained. */
const lowestCut = 4;
/** An axis shows three grades at least: finer than that it makes chance look like a difference. */
const highestCut = 7;
/** From the end of an axis to what lies nearest, in grades. */
const room = 0.3;

/**
 * The whole grade at which an axis up to 10 begins that shows `grades` (means, ends of margins, norms): 1, or higher where
 * all of them lie close together at its upper end, so that they can be told apart. An axis that begins above 1 must show
 * that it is cut.
 */
export function axisBegin(grades: readonly number[]): number {
  const begin = Math.floor(Math.min(10, ...grades) - room);
  return begin < lowestCut ? least : Math.min(begin, highestCut);
}
