/**
 * What is kept together: the files of one edition (`period`), which stay as they are when other editions come, or all others about
 * a provider, its cards among them.
 */
export interface KeptUnit {
  readonly provider: string;
  readonly period?: string | undefined;
}

/** How the files of a unit come into a site: made now, kept from before, or in another part of it. */
export type UnitState = 'made' | 'kept' | 'elsewhere';

/** Tells how the files of a unit come into a site. */
export type StateOf = (unit: KeptUnit) => UnitState;

/** The name of a unit among others, for sets and maps. Ids have no slash. */
export function unitName({ provider, period }: KeptUnit): string {
  return period === undefined ? provider : `${provider}/${period}`;
}

/** All units of a provider: its own, and one for each of its editions (`periods`, by id). */
export function unitsOf(provider: string, periods: readonly string[]): KeptUnit[] {
  return [{ provider }, ...periods.map((period) => ({ provider, period }))];
}
