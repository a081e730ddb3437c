import type { ComparedLine } from '../card/compared.ts';

/**
 * The services that can be compared, by id: those that at least two providers have, or one where only one has services
 * at all. `ofAll` holds the services of each provider.
 */
export function sharedServices(ofAll: readonly (readonly Pick<ComparedLine, 'id'>[])[]): ReadonlySet<string> {
  const least = Math.min(2, ofAll.filter(({ length }) => length > 0).length);
  const all = ofAll.flatMap((services) => services.map(({ id }) => id));
  return new Set(all.filter((id) => all.filter((one) => one === id).length >= least));
}
