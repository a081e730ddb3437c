import { groups } from '../model/group.ts';
import { slugOf } from '../model/fold.ts';
import type { Audience } from '../model/measure.ts';
import type { PlaceBook } from '../model/place.ts';
import type { Provider } from '../model/provider.ts';
import { provinces } from '../model/province.ts';
import type { Service } from '../model/service.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { noGrade, noPeriod, type DirectoryIndex, type Town } from './directory-code.ts';
import { compareProviders } from './directory-order.ts';
import { noEdition } from './no-edition.ts';
import type { Register } from './register.ts';

/**
 * The directory's index: every provider with the Totals of its newest edition, shown values only. `wordsOf` gives the
 * words by which people look for a service.
 */
export function directoryIndex<A extends Audience>(
  register: Register<A>,
  places: PlaceBook,
  wordsOf: (service: Service) => string,
): DirectoryIndex {
  const { publication } = register;
  const providers = [...publication.providers].sort(compareProviders);
  const services = [...publication.services].sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1));
  const serviceIds = services.map(({ id }) => id);
  const periodIds = publication.periods.map(({ period }) => period.id);
  const newest = providers.map(({ id }) => register.editions(id)[0]);
  const towns = numbered<Town>();
  const sets = numbered<readonly number[]>();
  return {
    periods: publication.periods.map(({ period }) => [period.from, period.until]),
    services: serviceIds,
    serviceWords: services.map(wordsOf),
    name: providers.map(({ name }) => name),
    id: providers.map(({ id, name }) => (slugOf(name) === id ? '' : id)),
    town: providers.map((provider) => towns.numberOf(townOf(provider, places))),
    towns: towns.all,
    postcode: providers.map(({ postcode }) => Number(/^[1-9]\d{3}/.exec(postcode ?? '')?.[0] ?? 0)),
    former: providers.flatMap(({ formerIds }, at) => formerIds.map((id) => [at, id] as const)),
    merged: providers.flatMap(({ successor }, at) =>
      successor ? [[at, providers.findIndex(({ id }) => id === successor.id)] as const] : [],
    ),
    period: newest.map((edition, at) =>
      edition ? periodIds.indexOf(edition.period) : noPeriod[noEdition(register, providers[at]?.id ?? '')],
    ),
    printed: newest.flatMap((edition, at) => (edition?.origin === 'printed' ? [at] : [])),
    offers: newest.map((edition) =>
      sets.numberOf(servicesOf(edition).map((service) => serviceIds.indexOf(service))),
    ),
    sets: sets.all,
    groups: groups.map((group) => {
      const totals = newest.map((edition) => edition?.groups.find((one) => one.group === group)?.total);
      return {
        grade: totals.map((row) => (row ? gradeCode(row.grade) : noGrade.notSurveyed)),
        people: totals.map((row) => (row?.grade.status === 'shown' ? row.grade.n : (row?.completed ?? 0))),
      };
    }),
  };
}

function townOf({ place = '', province }: Provider, places: PlaceBook): Town {
  const number = provinces.findIndex(({ id }) => id === province);
  const point = place === '' ? undefined : places.find(place, province);
  if (point === undefined) return [place, number];
  return [place, number, Math.round(point.north * 1000), Math.round(point.east * 1000)];
}

/** Numbers values in the order in which they come; an equal one keeps its number. Read `all` when all have come. */
function numbered<Value>(): { readonly numberOf: (value: Value) => number; readonly all: readonly Value[] } {
  const known = new Map<string, number>();
  const all: Value[] = [];
  return {
    all,
    numberOf: (value) => {
      const key = JSON.stringify(value);
      const number = known.get(key);
      if (number !== undefined) return number;
      known.set(key, all.length);
      all.push(value);
      return all.length - 1;
    },
  };
}

/** The services of an edition, of all its groups, each once, in the order of its rows. */
export function servicesOf<A extends Audience>(edition: PublishedEdition<A> | undefined): string[] {
  const rows = (edition?.groups ?? []).flatMap((group) => group.rows.map((row) => row.service));
  return [...new Set(rows)];
}

function gradeCode<A extends Audience>(grade: PublishedGroup<A>['total']['grade']): number {
  if (grade.status === 'shown') return grade.value;
  return { withheld: noGrade.withheld, absent: noGrade.absent, 'not-applicable': noGrade.notAsked }[
    grade.status
  ];
}
