import { groups } from '../model/group.ts';
import { slugOf } from '../model/fold.ts';
import type { Audience } from '../model/measure.ts';
import { provinces } from '../model/province.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { noGrade, type DirectoryIndex } from './directory-code.ts';
import { compareProviders } from './directory-order.ts';
import type { Register } from './register.ts';

/** The directory's index: every provider with the Totals of its newest edition, shown values only. */
export function directoryIndex<A extends Audience>(register: Register<A>): DirectoryIndex {
  const { publication } = register;
  const providers = [...publication.providers].sort(compareProviders);
  const services = [...publication.services]
    .sort((a, b) => a.number - b.number || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const periodIds = publication.periods.map(({ period }) => period.id);
  const towns = new Map<string, number>();
  const newest = providers.map(({ id }) => register.editions(id)[0]);
  const town = providers.map(({ place = '', province }) => {
    const key = JSON.stringify([place, provinces.findIndex(({ id }) => id === province)]);
    const known = towns.get(key) ?? towns.size;
    towns.set(key, known);
    return known;
  });
  return {
    periods: publication.periods.map(({ period }) => [period.from, period.until]),
    services,
    towns: [...towns.keys()].map((key) => JSON.parse(key) as [string, number]),
    name: providers.map(({ name }) => name),
    id: providers.map(({ id, name }) => (slugOf(name) === id ? '' : id)),
    town,
    period: newest.map((edition) => (edition ? periodIds.indexOf(edition.period) : -1)),
    printed: newest.flatMap((edition, at) => (edition?.origin === 'printed' ? [at] : [])),
    offers: newest.map((edition) =>
      servicesOf(edition)
        .map((service) => services.indexOf(service).toString(36))
        .join(''),
    ),
    groups: groups.map((group) => {
      const totals = newest.map((edition) => edition?.groups.find((one) => one.group === group)?.total);
      return {
        grade: totals.map((row) => (row ? gradeCode(row.grade) : noGrade.notSurveyed)),
        completed: totals.map((row) => row?.completed ?? 0),
        invited: totals.map((row) => row?.netSample ?? 0),
      };
    }),
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
