/** Sum of the grades of people per grade 1..10. */
export function sumOfGrades(spread: readonly number[]): number {
  return spread.reduce((sum, people, index) => sum + people * (index + 1), 0);
}

/** The n highest grades out of people per grade 1..10; all of them when there are fewer. */
export function highestOf(spread: readonly number[], n: number): number[] {
  let left = n;
  return spread
    .toReversed()
    .map((people) => {
      const taken = Math.min(left, people);
      left -= taken;
      return taken;
    })
    .reverse();
}

/** The n lowest grades out of people per grade 1..10. */
export function lowestOf(spread: readonly number[], n: number): number[] {
  return highestOf(spread.toReversed(), n).reverse();
}

/** People per grade of several rows together; ten zeros for none. */
export function addSpreads(spreads: readonly (readonly number[])[]): number[] {
  const sum = Array.from({ length: 10 }, () => 0);
  for (const spread of spreads) spread.forEach((people, index) => (sum[index] = (sum[index] ?? 0) + people));
  return sum;
}

/** a - b, grade by grade. */
export function subtractSpread(a: readonly number[], b: readonly number[]): number[] {
  return a.map((people, index) => people - (b[index] ?? 0));
}
