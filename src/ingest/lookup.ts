import type { Place } from '../model/finding.ts';
import { groupNames, groupTraits, type Group } from '../model/group.ts';
import type { Provider } from '../model/provider.ts';
import { servicesDuring, total, type RowId, type Service } from '../model/service.ts';
import { fold, foldAccents, tidy } from './fold.ts';
import type { FindingLog } from './log.ts';
import { nearest, nearestTold, writeOr } from './nearest.ts';
import { oneOf, quote } from './quote.ts';
import type { ProviderList } from './providers.ts';
import { serviceNames } from './services.ts';

const groupsByName = new Map(Object.entries(groupNames));

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
  readonly #providersWhole: boolean;
  readonly #log: FindingLog;

  constructor(
    { providers, aliases, whole }: ProviderList,
    services: readonly Service[],
    period: { readonly from: string; readonly until: string },
    log: FindingLog,
  ) {
    this.#log = log;
    this.#providersWhole = whole;
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
    if (!this.#providersWhole) return;
    const namesakes = this.#named.get(tidy(cell)) ?? [];
    if (namesakes.length > 1) {
      this.#log.error('ambiguous-name', place, () => ({
        found: `${quote(cell)}, the name of ${oneOf(
          namesakes.map(({ id }) => quote(id)),
          'and',
        )}`,
        expected: 'a name that only one provider bears, or its id',
        mend: 'write the id of the provider that is meant',
      }));
      return;
    }
    this.#log.error('unknown-provider', place, () => {
      const renamed = this.#formerIds.get(tidy(cell))?.id;
      const near = renamed ?? nearest(cell, this.#providers.keys());
      return {
        found: cell === '' ? 'an empty cell in column provider' : `provider ${quote(cell)}`,
        expected:
          renamed === undefined
            ? `an id or exact name from providers.csv${nearestTold(near)}`
            : `the present id; this one became ${quote(renamed)}`,
        mend: writeOr(near, 'add the provider to providers.csv'),
      };
    });
  }

  complainOfGroup(cell: string, place: Place): void {
    this.#log.error('unknown-group', place, () => {
      const near = nearest(cell, groupsByName.keys());
      return {
        found: cell === '' ? 'an empty cell in column group' : `group ${quote(cell)}`,
        expected: `clienten, inburgeraars or opdrachtgevers${nearestTold(near)}`,
        mend: near === null ? 'write one of these words' : `write ${quote(near)}`,
      };
    });
  }

  complainOfService(cell: string, place: Place): void {
    this.#log.error('unknown-service', place, () => ({
      found: cell === '' ? 'an empty cell in column service' : `service ${quote(cell)}`,
      ...this.#adviceOnService(fold(cell)),
    }));
  }

  #adviceOnService(name: string): { expected: string; mend: string } {
    const numbers = oneOf(this.services.map((service) => String(service.number)));
    const other = this.#allServices.find((service) => serviceNames(service).includes(name));
    if (other) {
      return {
        expected: `a service that is valid throughout the period; this one is from ${other.from} until ${other.until ?? 'now'}`,
        mend: 'write a service of the period, or correct services.json',
      };
    }
    // the nearest number is no better guess than any other
    if (name === '' || /^[\d.,]+$/.test(name)) {
      return {
        expected: `a service of this period: ${numbers}, or its name`,
        mend: 'write one of these numbers',
      };
    }
    const near = nearest(
      name,
      this.services.flatMap((service) => [...Object.values(service.label), ...service.aliases, service.id]),
    );
    return {
      expected: `a service of this period, by number or name${nearestTold(near)}`,
      mend: writeOr(near, 'add the spelling to services.json as an alias'),
    };
  }
}
