import type { Group } from '../model/group.ts';
import type { Provider } from '../model/provider.ts';
import type { Service } from '../model/service.ts';
import type { Terms } from '../model/terms.ts';
import type { Audience } from '../model/measure.ts';
import { whereText } from '../text/where.ts';
import type { Benchmark, Publication, PublishedEdition, PublishedPeriod } from '../publish/publication.ts';

/** A publication with its ways in: everything by id, editions by provider. Made once, read by every page. */
export interface Register<A extends Audience> {
  readonly publication: Publication<A>;
  /** The words that belong to this site and its mark. */
  readonly terms: Terms;
  readonly provider: (id: string) => Provider;
  /** A provider's name where it stands by itself: with its place where another bears the same name. */
  readonly nameApart: (id: string) => string;
  readonly service: (id: string) => Service;
  readonly period: (id: string) => PublishedPeriod<A>;
  /** A provider's editions, newest first; empty for one that was never surveyed. */
  readonly editions: (provider: string) => readonly PublishedEdition<A>[];
  readonly edition: (provider: string, period: string) => PublishedEdition<A>;
  /** A provider's editions that were withdrawn, newest first. */
  readonly withdrawn: (provider: string) => readonly { readonly period: string; readonly date: string }[];
  /** All participants of a period and group; undefined when nobody took part or the period exists only in print. */
  readonly benchmark: (period: string, group: Group) => Benchmark | undefined;
}

/** Indexes a publication. Its lookups throw a RangeError for an id that is not there: a fault in this code, never in data. */
export function registerOf<A extends Audience>(publication: Publication<A>, terms: Terms): Register<A> {
  const providers = new Map(publication.providers.map((provider) => [provider.id, provider]));
  const services = new Map(publication.services.map((service) => [service.id, service]));
  const periods = new Map(publication.periods.map((period) => [period.period.id, period]));
  const editions = new Map<string, PublishedEdition<A>[]>();
  for (const period of publication.periods) {
    for (const edition of period.editions) {
      const list = editions.get(edition.provider) ?? [];
      list.unshift(edition);
      editions.set(edition.provider, list);
    }
  }
  const withdrawn = new Map<string, { period: string; date: string }[]>();
  for (const { period, withdrawn: those } of publication.periods) {
    for (const { provider, date } of those) {
      withdrawn.set(provider, [{ period: period.id, date }, ...(withdrawn.get(provider) ?? [])]);
    }
  }
  const bearers = new Map<string, number>();
  for (const { name } of publication.providers) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const nameApart = (id: string): string => {
    const { name, place } = present(providers.get(id), `provider ${id}`);
    return (bearers.get(name) ?? 0) > 1 ? whereText(name, place) : name;
  };
  const editionsOf = (provider: string): readonly PublishedEdition<A>[] => editions.get(provider) ?? [];
  return {
    publication,
    terms,
    provider: (id) => present(providers.get(id), `provider ${id}`),
    nameApart,
    service: (id) => present(services.get(id), `service ${id}`),
    period: (id) => present(periods.get(id), `period ${id}`),
    editions: editionsOf,
    edition: (provider, period) =>
      present(
        editionsOf(provider).find((edition) => edition.period === period),
        `edition ${provider}/${period}`,
      ),
    withdrawn: (provider) => withdrawn.get(provider) ?? [],
    benchmark: (period, group) => periods.get(period)?.benchmarks.find((one) => one.group === group),
  };
}

function present<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new RangeError(`not in the publication: ${name}`);
  return value;
}
