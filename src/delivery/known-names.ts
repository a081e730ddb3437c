import { distance } from 'fastest-levenshtein';
import { groupNames, type Group } from '../model/group.ts';
import type { Provider } from '../model/provider.ts';
import { total, type Service } from '../model/service.ts';
import { folded, seen } from './grid.ts';
import { undecided, type Mapping } from './mapping.ts';
import type { Remarks } from './remark.ts';

/** A name that resembles a known one in all but this part is asked about. */
const nearEnough = 0.2;

/** A provider of providers.csv with the other names that deliveries may use. */
export interface NamedProvider extends Provider {
  readonly aliases: readonly string[];
}

/** Key in a mapping for rows that name no group or service. */
export const unnamed = '*';

/** Finds providers, groups and services by what a delivery writes, and asks about the rest. */
export class KnownNames {
  readonly #providers = new Map<string, Set<NamedProvider>>();
  readonly #byId = new Map<string, NamedProvider>();
  readonly #services = new Map<string, string>([
    ['totaal', total],
    [total, total],
  ]);
  readonly #groups = new Map(Object.entries(groupNames).map(([name, group]) => [folded(name), group]));
  readonly #mapping: Mapping;
  readonly #remarks: Remarks;
  /** Decided names, folded, of each kind. */
  readonly #decided: Readonly<Record<'provider' | 'group' | 'service', ReadonlyMap<string, string | null>>>;
  /** Name -> files it stands in, for names that have to be decided. */
  readonly #files = new Map<string, Set<string>>();

  constructor(
    providers: readonly NamedProvider[],
    services: readonly Service[],
    mapping: Mapping,
    remarks: Remarks,
  ) {
    this.#mapping = mapping;
    this.#remarks = remarks;
    const decided = (names: Readonly<Record<string, string | null>>): ReadonlyMap<string, string | null> =>
      new Map(
        Object.entries(names).map(([name, choice]) => [name === unnamed ? unnamed : folded(name), choice]),
      );
    this.#decided = {
      provider: decided(mapping.providers),
      group: decided(mapping.groups),
      service: decided(mapping.services),
    };
    for (const provider of providers) {
      this.#byId.set(provider.id, provider);
      for (const name of [provider.id, provider.name, ...provider.aliases, ...provider.formerIds]) {
        const key = withoutLegalForm(name);
        this.#providers.set(key, (this.#providers.get(key) ?? new Set()).add(provider));
      }
    }
    for (const service of services) {
      for (const name of [
        service.id,
        String(service.number),
        service.label.nl,
        service.label.en,
        ...service.aliases,
      ])
        this.#services.set(folded(name), service.id);
    }
  }

  /** The id of a provider; null, with a decision, when there is none, and when its rows are left out. */
  provider(cell: string, place: string, file: string): string | null {
    const name = seen(cell);
    const choice = this.#decided.provider.get(folded(name));
    if (choice === null) return null;
    if (choice !== undefined && choice !== undecided) {
      if (this.#byId.has(choice)) return choice;
      const [only, ...others] = this.#providers.get(withoutLegalForm(choice)) ?? [];
      if (only !== undefined && others.length === 0) return only.id;
      return this.#notKnown('providers', name, choice);
    }
    const named = [...(this.#providers.get(withoutLegalForm(name)) ?? [])];
    const here = named.filter((one) => place !== '' && folded(one.place ?? '') === folded(place));
    const found = named.length > 1 ? here : named;
    if (found.length === 1) return found[0]?.id ?? null;
    if (named.length > 1) {
      const candidates = named.map((one) => `${one.id} (${one.place ?? '-'})`);
      this.#remarks.decideRow(`provider ${name}`, () => ({
        kind: 'name-several',
        name,
        count: 1,
        candidates,
      }));
      return null;
    }
    const near =
      this.#withoutPlace(name) ??
      nearestOf(withoutLegalForm(name), this.#providers, (set) => [...set][0]?.name ?? null);
    this.#ask('provider', name, file, near);
    return null;
  }

  /** The group that a cell names; null, with a decision, when it names none. */
  group(cell: string, file: string): Group | null {
    return this.#named('group', cell, this.#groups, file) as Group | null;
  }

  /** The id of the service that a cell names, or the Total; null, with a decision, when it names none. */
  service(cell: string, file: string): string | null {
    return this.#named('service', cell, this.#services, file);
  }

  /** What was decided for rows that name no group or service. */
  decidedFor(what: 'group' | 'service'): string | null {
    const where = what === 'group' ? ('groups' as const) : ('services' as const);
    const choice = this.#mapping[where][unnamed];
    if (choice === undefined || choice === undecided || choice === null) return null;
    const known = what === 'group' ? this.#groups : this.#services;
    return known.get(folded(choice)) ?? this.#notKnown(where, unnamed, choice);
  }

  #named(
    what: 'group' | 'service',
    cell: string,
    known: ReadonlyMap<string, string>,
    file: string,
  ): string | null {
    const name = seen(cell);
    const choice = this.#decided[what].get(folded(name));
    if (choice === null) return null;
    if (choice !== undefined && choice !== undecided)
      return (
        known.get(folded(choice)) ?? this.#notKnown(what === 'group' ? 'groups' : 'services', name, choice)
      );
    const found = known.get(folded(name));
    if (found !== undefined) return found;
    const near = /^\d*$/.test(folded(name)) ? null : nearestOf(folded(name), known, (id) => id);
    this.#ask(what, name, file, near);
    return null;
  }

  /** Null, with a decision: what an editor wrote behind a name is none of those there are. */
  #notKnown(where: 'providers' | 'groups' | 'services', name: string, choice: string): null {
    this.#remarks.decideRow(`choice ${where} ${name}`, () => ({
      kind: 'decision-unknown',
      where,
      name,
      choice,
      count: 1,
    }));
    return null;
  }

  /** The provider whose name stands before a place in brackets: "De Brug (Zwolle)". */
  #withoutPlace(name: string): string | null {
    const before = /^(.+?)\s*\([^()]*\)$/.exec(name)?.[1];
    const [only, ...others] =
      before === undefined ? [] : (this.#providers.get(withoutLegalForm(before)) ?? []);
    return only !== undefined && others.length === 0 ? only.name : null;
  }

  #ask(what: 'provider' | 'group' | 'service', name: string, file: string, near: string | null): void {
    const key = `${what} ${name}`;
    const files = this.#files.get(key) ?? new Set();
    this.#files.set(key, files.add(file));
    this.#remarks.decideRow(key, () => ({
      kind: 'name-unknown',
      what,
      name,
      count: 1,
      near,
      // read once all files were seen
      get files() {
        return files.size;
      },
    }));
  }
}

/** A name as names of organisations are compared: folded, without the legal form. */
function withoutLegalForm(name: string): string {
  const plain = folded(name)
    .replace(/^(?:stichting|st|cooperatie) /, '')
    .replace(/ (?:b v|bv|n v|nv|v o f|vof|c v|cv|u a|ua)$/, '');
  return plain === '' ? folded(name) : plain;
}

function nearestOf<T>(
  text: string,
  known: ReadonlyMap<string, T>,
  nameOf: (value: T) => string | null,
): string | null {
  let best: string | null = null;
  let least = nearEnough;
  for (const [name, value] of known) {
    const differs = distance(text, name) / Math.max(text.length, name.length, 1);
    if (differs > 0 && differs <= least) {
      least = differs;
      best = nameOf(value);
    }
  }
  return best;
}
