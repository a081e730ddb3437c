import {
  editionFigureAddress,
  periodFigureAddress,
  providerFigureAddress,
  serviceFigureAddress,
} from '../address/address.ts';
import type { Figure } from '../model/figure.ts';
import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { groupHeading } from '../text/group.ts';
import { words } from '../text/words.ts';
import { invitationFigure } from './invitation.ts';
import { nationalGroup } from './national.ts';
import type { EditionPage, ReportFigure, UnsurveyedPage } from './page.ts';
import type { Register } from './register.ts';
import { serviceTrend } from './service.ts';
import { trendsOf } from './trend.ts';

/** A figure of a page as a file of its own: what is drawn, what it is about, and its address. */
export interface FigureFile {
  readonly figure: Figure;
  /** Who it is about, and which group answered: two groups of one edition have figures of the same name. */
  readonly about: readonly string[];
  readonly address: string;
  /** "3.1", as on the page; left out where figures have no number. */
  readonly number?: string;
}

/** Every figure of an edition's page, in the order of the page: the summary, how people were invited, the chapters. */
export function editionFigureFiles<A extends Audience>(
  edition: PublishedEdition<A>,
  page: EditionPage,
): readonly FigureFile[] {
  const { provider, periodId, language } = page;
  const file = (figure: Figure, group?: Group): FigureFile => ({
    figure,
    about: [provider.name, ...(group === undefined ? [] : [groupHeading(group, language)])],
    address: editionFigureAddress(provider.id, periodId, figure.id, language),
  });
  const numbered = (item: ReportFigure, group?: Group): FigureFile[] =>
    'figure' in item ? [{ ...file(item.figure, group), number: item.number }] : [];
  return [
    ...page.summaries.flatMap(({ group, grade, staff, map }) => [
      ...(grade.status === 'shown' ? [file(grade.figure, group)] : []),
      ...(staff && 'figure' in staff ? [file(staff.figure, group)] : []),
      ...(map && 'figure' in map ? [file(map.figure, group)] : []),
    ]),
    ...numbered(invitationFigure(edition, page.source, language)),
    ...page.chapters.flatMap(({ group, sections }) =>
      sections.flatMap(({ figures }) => figures.flatMap((item) => numbered(item, group))),
    ),
  ];
}

/** The figures of a provider's own page that no edition's page has: its trends, as far as the register goes. */
export function providerFigureFiles<A extends Audience>(
  register: Register<A>,
  provider: string,
  language: Language,
): readonly FigureFile[] {
  const { name } = register.provider(provider);
  return trendsOf(register, provider, language).map(({ figure, heading }) => ({
    figure,
    about: [name, heading],
    address: providerFigureAddress(provider, figure.id, language),
  }));
}

/** Every figure of a provider's newest edition, whose page this is, and its trends: what one packed file holds. */
export function providerCharts<A extends Audience>(
  register: Register<A>,
  page: EditionPage | UnsurveyedPage,
): readonly FigureFile[] {
  const { provider, language } = page;
  const [newest] = register.editions(provider.id);
  if (!newest || page.kind !== 'edition') return [];
  return [...editionFigureFiles(newest, page), ...providerFigureFiles(register, provider.id, language)];
}

/** The figures of a period: all participants together. */
export function periodFigureFiles<A extends Audience>(
  register: Register<A>,
  period: string,
  language: Language,
): readonly FigureFile[] {
  return register.period(period).benchmarks.flatMap((benchmark) => {
    const { heading, figures } = nationalGroup(register, period, benchmark, language);
    return figures.map(({ figure }) => ({
      figure,
      about: [words(language).places.nationally, heading],
      address: periodFigureAddress(period, figure.id, language),
    }));
  });
}

/** The figure of a service's page: its trend, where it has one. */
export function serviceFigureFiles<A extends Audience>(
  register: Register<A>,
  service: string,
  language: Language,
): readonly FigureFile[] {
  const figure = serviceTrend(register, service, language);
  if (figure === null) return [];
  return [
    {
      figure,
      about: [register.service(service).label[language], words(language).places.nationally],
      address: serviceFigureAddress(service, figure.id, language),
    },
  ];
}
