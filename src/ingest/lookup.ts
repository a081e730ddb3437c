import type { Place } from '../model/finding.ts';
import { groupNames, groupTraits, type Group } from '../model/group.ts';
import type { Provider } from '../model/provider.ts';
import { servicesDuring, total, type RowId, type Service } from '../model/service.ts';
import { fold, foldAccents, tidy } from './cell.ts';
import type { FindingLog } from './log.ts';
import { nearest } from './nearest.ts';
import type { ProviderList } from './providers.ts';
import { serviceNames } from './services.ts';

const groupsByName = new Map(Object.entries(groupNames));

/** So many wrong names of providers are remembered with what was probably meant. */
const remembered = 10_000;

/** Finds providers, groups and services by what deliveries of one period may write for them. */
export class Lookup {
  /** Services that are valid throughout the period, in order of number. */
  readonly services: readonly Service[];
  readonly #allServices: readonly Service[];
  readonly #providers = new Map<string, Provider>();
  /** Name or alias -> the providers that bear it: more than one where only their places differ. */
  readonly #named = new Map<string, readonly Provider[]>();
  readonly #formerIds = new Map<string, Provider>();
  readonly #services = new Map<string, RowId>([
    ['totaal', total],
    [total, total],
  ]);
  readonly #near = new Map<string, string | null>();
  readonly #areProvidersComplete: boolean;
  readonly #log: FindingLog;

  constructor(
    { providers, aliases, isComplete }: ProviderList,
    services: readonly Service[],
    period: { readonly from: string; readonly until: string },
    log: FindingLog,
  ) {
    this.#log = log;
    this.#areProvidersComplete = isComplete;
    this.#allServices = services;
    this.services = servicesDuring(services, period.from, period.until);
    for (const provider of providers) {
      for (const former of provider.formerIds) this.#formerIds.set(former, provider);
      for (const written of [provider.name, ...(aliases.get(provider.id) ?? [])]) {
        const name = tidy(written);
        if (name === '') continue;
        this.#named.set(name, [...new Set([...(this.#named.get(name) ?? []), provider])]);
      }
    }
    for (const [name, [only, ...others]] of this.#named) {
      if (only && others.length === 0) this.#providers.set(name, only);
    }
    for (const provider of providers) this.#providers.set(provider.id, provider);
    for (const service of this.services) {
      for (const name of serviceNames(service)) this.#services.set(name, service.id);
      this.#services.set(`${service.number},0`, service.id);
      this.#services.set(`${service.number}.0`, service.id);
    }
  }

  /** By id, exact name or alias. Null when unknown; nothing is logged. */
  provider(cell: string): Provider | null {
    return this.#providers.get(cell) ?? this.#providers.get(tidy(cell)) ?? null;
  }

  /** In any case, with or without accents. Null when unknown. */
  group(cell: string): Group | null {
    return groupsByName.get(cell) ?? groupsByName.get(foldAccents(cell)) ?? null;
  }

  /** True when the group is delivered with a row for each service: never in a period without services. */
  needsServices(group: Group): boolean {
    return groupTraits[group].needsServices && this.services.length > 0;
  }

  /** By number, id, label or alias, in any case; `totaal` is the Total. Null when unknown. */
  service(cell: string): RowId | null {
    return this.#services.get(cell) ?? this.#services.get(fold(cell)) ?? null;
  }

  /** Says nothing when providers.csv has findings of its own: the provider may be the one that is wrong there. */
  complainOfProvider(cell: string, place: Place): void {
    if (!this.#areProvidersComplete) return;
    const namesakes = this.#named.get(tidy(cell)) ?? [];
    if (namesakes.length > 1) {
      this.#log.error('ambiguous-name', place, () => ({ cell, ids: namesakes.map(({ id }) => id) }));
      return;
    }
    this.#log.error('unknown-provider', place, () => ({
      cell,
      renamed: this.#formerIds.get(tidy(cell))?.id ?? null,
      near: this.#nearProvider(cell),
    }));
  }

  /** A file of thousands of rows has the same wrong names again and again. */
  #nearProvider(cell: string): string | null {
    const known = this.#near.get(cell);
    if (known !== undefined) return known;
    const near = nearest(cell, this.#providers.keys());
    if (this.#near.size < remembered) this.#near.set(cell, near);
    return near;
  }

  complainOfGroup(cell: string, place: Place): void {
    this.#log.error('unknown-group', place, () => ({ cell, near: nearest(cell, groupsByName.keys()) }));
  }

  complainOfService(cell: string, place: Place): void {
    const name = fold(cell);
    const other = this.#allServices.find((service) => serviceNames(service).includes(name));
    if (other) {
      const { from, until } = other;
      this.#log.error('unknown-service/other-days', place, () => ({ cell, from, until }));
    } else if (name === '' || /^[\d.,]+$/.test(name)) {
      // the nearest number is no better guess than any other
      this.#log.error('unknown-service/number', place, () => ({
        cell,
        numbers: this.services.map((service) => String(service.number)),
      }));
    } else {
      this.#log.error('unknown-service', place, () => ({
        cell,
        near: nearest(
          name,
          this.services.flatMap((service) => [
            ...Object.values(service.label),
            ...service.aliases,
            service.id,
          ]),
        ),
      }));
    }
  }
}
