import { compareText } from '../model/finding.ts';
import type { Merger, Provider } from '../model/provider.ts';
import { dayOf, fold } from './cell.ts';
import type { FindingLog } from './log.ts';
import { nearest } from './nearest.ts';
import type { PlacedProvider } from './placed-provider.ts';

/**
 * The providers, each with the one that it merged into and those that merged into it, by the columns `successor` and
 * `merged_on`. Whatever is wrong with a merger is logged, and that merger is left out.
 */
export function withMergers(placed: readonly PlacedProvider[], log: FindingLog): Provider[] {
  const mergers = new Map<string, Merging>();
  for (const one of placed) {
    const merging = mergingOf(one, placed, log);
    if (merging) mergers.set(one.provider.id, merging);
  }
  for (const { provider, row } of placed) {
    const circle = circleFrom(provider.id, mergers);
    // told once, where its first provider stands
    if (circle && circle.every((id) => provider.id <= id))
      log.error('bad-successor/circle', row.place('successor'), () => ({ ids: [...circle, provider.id] }));
  }
  const merged = [...mergers.values()];
  return placed.map(({ provider }) => {
    const own = mergers.get(provider.id);
    const before = merged
      .filter(({ into }) => into.id === provider.id)
      .map(({ from, since }) => sideOf(from, since, placed))
      .sort((a, b) => compareText(a.since, b.since) || compareText(a.id, b.id));
    return {
      ...provider,
      ...(own && { successor: sideOf(own.into, own.since, placed) }),
      ...(before.length > 0 && { predecessors: before }),
    };
  });
}

interface Merging {
  readonly from: Provider;
  readonly into: Provider;
  /** ISO date. */
  readonly since: string;
}

function mergingOf(
  { provider, row }: PlacedProvider,
  placed: readonly PlacedProvider[],
  log: FindingLog,
): Merging | null {
  const [id, day] = [row.text('successor'), row.text('merged_on')];
  if (id === '' && day === '') return null;
  if (id === '') {
    log.error('bad-successor/no-successor', row.place('merged_on'), () => ({ day }));
    return null;
  }
  const since = day === '' ? null : dayOf(day);
  if (day === '') log.error('bad-successor/no-day', row.place('successor'), () => ({ successor: id }));
  else if (since === null) log.error('bad-successor/day', row.place('merged_on'), () => ({ cell: day }));
  if (provider.status === 'holder' || provider.status === 'aspirant')
    log.error('bad-successor/status', row.place('status'), () => ({ cell: row.text('status') }));
  if (id === provider.id) {
    log.error('bad-successor/self', row.place('successor'), () => ({ id }));
    return null;
  }
  const into = placed.find((one) => one.provider.id === id)?.provider;
  if (!into) complainOfUnknown(id, { provider, row }, placed, log);
  return into && since !== null ? { from: provider, into, since } : null;
}

function complainOfUnknown(
  id: string,
  { provider, row }: PlacedProvider,
  placed: readonly PlacedProvider[],
  log: FindingLog,
): void {
  const others = placed.map((one) => one.provider).filter((one) => one.id !== provider.id);
  const meant = others.find(({ name, formerIds }) => fold(name) === fold(id) || formerIds.includes(id));
  const near = nearest(
    id,
    others.map((one) => one.id),
  );
  log.error('bad-successor/unknown', row.place('successor'), () => ({ id, near: meant?.id ?? near }));
}

/** Who merged into whom from this provider on, where that leads back to it; else null. */
function circleFrom(id: string, mergers: ReadonlyMap<string, Merging>): string[] | null {
  const passed = [id];
  for (let at = mergers.get(id)?.into.id; at !== undefined; at = mergers.get(at)?.into.id) {
    if (at === id) return passed;
    if (passed.includes(at)) return null;
    passed.push(at);
  }
  return null;
}

function sideOf({ id, name, place }: Provider, since: string, placed: readonly PlacedProvider[]): Merger {
  const isNamesake = placed.some(({ provider }) => provider.name === name && provider.id !== id);
  return { id, name, ...(isNamesake && place !== undefined && { place }), since };
}
