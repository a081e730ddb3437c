import type { Approach } from '../model/dataset.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { servicesDuring } from '../model/service.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { formatDate } from '../text/date.ts';
import { formatCount, formatGrade } from '../text/number.ts';
import { invitationFigure } from './invitation.ts';
import type { EditionPage, ReportFigure } from './page.ts';
import type { ProseFact, ProsePlaceholder } from './report-prose.ts';
import type { Register } from './register.ts';
import { replyUntil } from './reply.ts';

/** What prose of one edition is filled with. */
export interface ProseContext {
  readonly language: Language;
  readonly page: EditionPage;
  readonly approaches: readonly Approach[];
  readonly values: Readonly<Record<ProsePlaceholder, string>>;
  readonly facts: ReadonlySet<ProseFact>;
  readonly path: ReportFigure;
  /** Number and label of the services of the period, in order of number. */
  readonly services: readonly { readonly number: string; readonly label: string }[];
}

/** All that the prose of one edition may speak of. Counts and names only: no figure that could be withheld. */
export function proseContext<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  page: EditionPage,
  imprint: { readonly site: string; readonly address: string; readonly contact: string },
): ProseContext {
  const { language } = page;
  const { period } = register.period(edition.period);
  const { norm, protection } = period;
  const { terms } = register;
  return {
    language,
    page,
    approaches: edition.approaches,
    values: {
      provider: page.provider.name,
      period: page.period,
      from: formatDate(period.from, language),
      until: formatDate(period.until, language),
      reported: formatDate(period.reportedOn, language),
      replyUntil: formatDate(replyUntil(period.reportedOn), language),
      bureau: edition.printed?.publisher ?? period.source.name,
      site: imprint.site,
      siteAddress: imprint.address,
      contact: imprint.contact,
      normTotal: formatGrade(norm.total, language),
      normService: formatGrade(norm.service, language),
      failingUpTo: formatCount(norm.failingUpTo, language),
      failingCountsAs: formatCount(norm.failingCountsAs, language),
      mark: terms.mark[language],
      programmes: terms.programmes[language],
      guidance: terms.guidance[language],
      guidanceInFull: terms.guidanceInFull[language],
      minAnswers: formatCount(protection.minAnswers, language),
      minSensitive: formatCount(protection.sensitive.minAnswers, language),
    },
    facts: factsOf(edition, register.publication.audience, period.status),
    path: invitationFigure(edition, page.source, language),
    services: servicesDuring(register.publication.services, period.from, period.until).map((service) => ({
      number: formatCount(service.number, language),
      label: service.label[language],
    })),
  };
}

function factsOf<A extends Audience>(
  edition: PublishedEdition<A>,
  audience: Audience,
  status: 'draft' | 'final',
): Set<ProseFact> {
  const { approaches } = edition;
  const some = (test: (approach: Approach) => boolean): boolean => approaches.some(test);
  const told: readonly (readonly [ProseFact, boolean])[] = [
    ['approach', approaches.length > 0],
    ['email', some((one) => one.email)],
    ['post', some((one) => one.post)],
    ['telephone', some((one) => one.telephone)],
    ['reminders', some((one) => one.reminders > 0)],
    ['easy-language', some((one) => one.easyLanguage)],
    ['audio', some((one) => one.audio)],
    ['graded', edition.groups.some(({ total }) => total.grade.status !== 'not-applicable')],
    ['split', edition.groups.some(({ rows }) => rows.length > 0)],
  ];
  return new Set<ProseFact>([
    ...told.flatMap(([fact, isSo]) => (isSo ? [fact] : [])),
    ...edition.groups.map(({ group }) => group),
    edition.origin,
    audience === 'public' ? 'public' : 'full',
    status,
  ]);
}
