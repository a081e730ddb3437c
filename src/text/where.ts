/**
 * Where a provider is: "Zwolle, Overijssel". A town that bears the name of its province is said once, and what is not
 * known is left out; empty where nothing is known.
 */
export function whereText(place: string | undefined, province: string | undefined): string {
  return [...new Set([place, province])].filter((part) => part !== undefined && part !== '').join(', ');
}
