import { directoryAddress, serviceAddress, servicesAddress, inEveryLanguage } from '../address/address.ts';
import { queryNames } from '../address/query.ts';
import type { Figure, FigureTable } from '../model/figure.ts';
import { groups } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Provider } from '../model/provider.ts';
import { gradeChange } from '../text/change.ts';
import { groupHeading } from '../text/group.ts';
import { formatCount, formatGrade } from '../text/number.ts';
import { emptySentence } from '../text/reason.ts';
import { trendSource } from '../text/trend.ts';
import { words } from '../text/words.ts';
import { directoryRow } from './directory.ts';
import { shownValue } from './figures.ts';
import { benchmarkBefore } from './national.ts';
import type { DirectoryRow } from './page.ts';
import { periodLabel, shortPeriodLabel } from './period-label.ts';
import type { IndexPage, ServicePage } from './place-page.ts';
import type { Register } from './register.ts';
import { rowGrade } from './row-grade.ts';
import { countOf, point } from './trend.ts';
import { orderedServices, providersOffering, waysIn } from './ways.ts';

/** The page of one service: what it is, the figures of all participants, its providers by name. */
export function servicePage<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): ServicePage {
  const service = register.service(id);
  const say = words(language);
  const label = service.label[language];
  const newest = register.publication.periods.findLast(({ benchmarks }) =>
    benchmarks.some(({ services }) => services.some((one) => one.service === id && one.participants > 0)),
  );
  const nationals = (newest?.benchmarks ?? []).flatMap((benchmark) => {
    const own = benchmark.services.find((one) => one.service === id && one.participants > 0);
    return own ? [{ group: benchmark.group, own }] : [];
  });
  return {
    language,
    addresses: inEveryLanguage((one) => serviceAddress(id, one)),
    title: label,
    description: words(language).places.serviceDescription(label),
    id,
    about: service.description[language],
    discontinued: service.until === null ? null : words(language).places.discontinuedOn(service.until),
    period: newest ? periodLabel(register, newest.period.id, language) : null,
    national: nationals.map(({ group, own }) => ({
      heading: groupHeading(group, language),
      basis: words(language).national.basis(own.participants, own.completed, own.netSample, group),
      grade:
        own.grade.status === 'shown'
          ? formatGrade(own.grade.value, language)
          : emptySentence(own.grade, language),
    })),
    changes: nationals.flatMap(({ group, own }) => {
      const before = newest && benchmarkBefore(register, newest.period.id, group);
      const from = shownValue(before?.benchmark.services.find((one) => one.service === id)?.grade);
      const to = shownValue(own.grade);
      if (!before || from === null || to === null) return [];
      const previous = periodLabel(register, before.period, language);
      return [`${groupHeading(group, language)}: ${gradeChange(from, to, 'unknown', previous, language)}`];
    }),
    trend: serviceTrend(register, id, language),
    surveys: surveysOf(register, id, language),
    rows: providersOffering(register, id).map((provider) => serviceRow(register, provider, id, language)),
    filter: {
      label: say.places.filterHere,
      href: `${directoryAddress(language)}?${queryNames.service}=${id}`,
    },
  };
}

/** How many providers and people stand behind the figures of this service, newest period first; null where none do. */
function surveysOf<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): FigureTable | null {
  const say = words(language);
  const rows = register.publication.periods.toReversed().flatMap(({ period, benchmarks }) =>
    benchmarks.flatMap(({ group, services }) => {
      const own = services.find((one) => one.service === id && one.participants > 0);
      return own
        ? [
            [
              [shortPeriodLabel(register, period.id, language), groupHeading(group, language)].join(' · '),
              ...[own.participants, own.netSample, own.completed].map((count) =>
                formatCount(count, language),
              ),
            ],
          ]
        : [];
    }),
  );
  if (rows.length === 0) return null;
  return {
    caption: say.places.tookPart,
    head: [
      words(language).card.period,
      say.places.providers,
      say.places.invited,
      words(language).card.completed,
    ],
    rows,
  };
}

/** The mean grade of all participants for this service, a row per group; null with fewer than two periods. */
export function serviceTrend<A extends Audience>(
  register: Register<A>,
  id: string,
  language: Language,
): Figure | null {
  const surveyed = register.publication.periods.filter(({ benchmarks }) => benchmarks.length > 0);
  const measures = groups.flatMap((group) => {
    const points = surveyed.map(
      ({ benchmarks }) =>
        benchmarks
          .find((one) => one.group === group)
          ?.services.find((one) => one.service === id && one.participants > 0)?.grade,
    );
    return points.some((measure) => measure?.status === 'shown') ? [{ group, points }] : [];
  });
  const labels = surveyed.map(({ period }) => shortPeriodLabel(register, period.id, language));
  const [first, last] = [labels[0], labels.at(-1)];
  if (surveyed.length < 2 || measures.length === 0 || first === undefined || last === undefined) return null;
  return {
    kind: 'trend',
    id: 'trend',
    language,
    title: words(language).places.overTime,
    n: 0,
    source: trendSource(
      surveyed.map(({ period }) => period.source.name),
      [first, last],
      language,
    ),
    periods: labels,
    rows: measures.map(({ group, points }) => ({
      label: groupHeading(group, language),
      measure: 'grade' as const,
      points: points.map((measure) => ({ ...point(measure, language), ...countOf(measure) })),
    })),
  };
}

/** A provider with its own figures of this service, rather than its Total. */
function serviceRow<A extends Audience>(
  register: Register<A>,
  provider: Provider,
  service: string,
  language: Language,
): DirectoryRow {
  const base = directoryRow(register, provider, language);
  for (const group of register.editions(provider.id)[0]?.groups ?? []) {
    const row = group.rows.find((one) => one.service === service);
    if (!row) continue;
    return {
      ...base,
      ...rowGrade(row.grade, row.completed, group.group, language),
    };
  }
  return base;
}

/** All services: those of now, and those that no longer exist. */
export function servicesPage<A extends Audience>(register: Register<A>, language: Language): IndexPage {
  const say = words(language);
  const known = new Map(waysIn(register, language).services.map((link) => [link.id, link]));
  const links = orderedServices(register).map((service) => ({
    gone: service.until !== null,
    link: {
      ...(known.get(service.id) ?? {
        id: service.id,
        label: service.label[language],
        href: serviceAddress(service.id, language),
        count: words(language).directory.providers(0),
        isEmpty: true,
      }),
      about: service.description[language],
    },
  }));
  const lead = links.length > 0 ? say.places.servicesLead : say.places.noServices;
  const part = (heading: string, gone: boolean): IndexPage['parts'][number] => ({
    heading,
    links: links.filter((one) => one.gone === gone).map(({ link }) => link),
  });
  return {
    language,
    addresses: inEveryLanguage(servicesAddress),
    title: say.places.servicesTitle,
    description: lead,
    lead,
    parts: [part(say.places.inUse, false), part(say.places.discontinued, true)].filter(
      (one) => one.links.length > 0,
    ),
    hasMap: false,
  };
}
