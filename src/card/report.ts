import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Logo } from '../model/logo.ts';
import type { Audience } from '../model/measure.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { formatDate } from '../text/date.ts';
import { words } from '../text/words.ts';
import { editionPage } from './edition.ts';
import { pageHash } from './hash.ts';
import type { EditionPage, ReportFigure } from './page.ts';
import { proseChapter, type ProseChapter } from './prose-chapter.ts';
import { proseContext } from './prose-context.ts';
import { mergedInto } from './provider-facts.ts';
import type { ReportProse } from './report-prose.ts';
import type { Register } from './register.ts';
import { toldTrends, trendsOf, type Trend } from './trend.ts';

/** Who publishes the report: what its cover and its last page say of it. */
export interface Imprint {
  /** The site's accent, `#rrggbb`, on paper. */
  readonly accent: string;
  /** The site's logo, for the cover; left out where it has none. */
  readonly logo?: Logo;
  readonly site: string;
  /** "https://rapportkaart.example" */
  readonly address: string;
  readonly contact: string;
  /** Of the data: its name, and where it stands; null where there is none. */
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** Said on the cover of a demonstration; null for a real site. */
  readonly notice: Readonly<Record<Language, string>> | null;
}

/** A whole report: the edition's page object with the prose around it. Page and PDF are made from it. */
export interface Report {
  readonly language: Language;
  /** Colour of titles, `#rrggbb`. */
  readonly accent: string;
  /** On the cover: the site's logo with its name. */
  readonly logo?: { readonly file: Logo; readonly alternative: string };
  readonly audience: Audience;
  readonly page: EditionPage;
  readonly before: readonly ProseChapter[];
  readonly after: readonly ProseChapter[];
  /** How each group did through the years, as far as this edition's period: it stays as it is when a newer one comes. */
  readonly trends: readonly Trend[];
  /** What stands at the start of a section, by the section's anchor. */
  readonly intros: Readonly<Record<string, string>>;
  readonly cover: {
    readonly kicker: string;
    /** "Definitief rapport" */
    readonly status: string;
    readonly lines: readonly string[];
    readonly notice: string | null;
    /** On a full report: for whose eyes it is, and until when the provider may reply. */
    readonly confidential: { readonly title: string; readonly lines: readonly string[] } | null;
  };
  readonly colophon: readonly { readonly label: string; readonly value: string }[];
  /** Anchors of figures of which the public report tells less, or nothing; empty on a public report. */
  readonly hidden: readonly string[];
}

/**
 * The report of one edition. `prose` and `imprint` come from the content folder; `open` is the public page of the same
 * edition, beside which a full report tells what is not public; `page` the edition's own, where somebody has it already.
 */
export function reportOf<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  language: Language,
  prose: ReportProse,
  imprint: Imprint,
  {
    open,
    page = editionPage(register, edition, language),
  }: { readonly open?: EditionPage | undefined; readonly page?: EditionPage } = {},
): Report {
  const { period } = register.period(edition.period);
  const audience = register.publication.audience;
  const context = proseContext(register, edition, page, imprint);
  const { values } = context;
  const say = words(language);
  const file = prose[language];
  const last = page.chapters.length + 3;
  const merger = mergedInto(page.provider);
  const bureau = edition.printed?.publisher ?? period.source.name;
  return {
    language,
    accent: imprint.accent,
    ...(imprint.logo && { logo: { file: imprint.logo, alternative: imprint.site } }),
    audience,
    page,
    before: [
      proseChapter('introduction', file.introduction, 1, context),
      proseChapter('survey', file.survey, 2, context),
    ],
    after: [proseChapter('closing', file.closing, last, context)],
    trends: toldTrends(trendsOf(register, edition.provider, language, edition.period)),
    intros: introsOf(register, edition, page, file.sections),
    cover: {
      kicker: say.report.kicker,
      status: period.status === 'final' ? say.report.final : say.report.draft,
      lines: [
        say.report.programmes(register.terms.programmes[language], values.from, values.until),
        say.report.dated(values.reported),
        say.report.commissioned(values.provider),
        say.report.responsible(bureau),
        ...(merger ? [`${merger.sentence} ${merger.link.label}.`] : []),
      ],
      notice: imprint.notice?.[language] ?? null,
      confidential:
        audience === 'provider'
          ? {
              title: say.report.confidential(values.provider),
              lines: [say.report.duty, say.report.reply(values.replyUntil)],
            }
          : null,
    },
    colophon: [
      { label: say.report.sourceLabel, value: page.source },
      ...(edition.printed
        ? [
            {
              label: say.report.printedLabel,
              value: `${edition.printed.title}, ${formatDate(edition.printed.date, language)}`,
            },
          ]
        : []),
      { label: say.report.reportedLabel, value: values.reported },
      { label: say.report.rulesLabel, value: say.report.rules(page.periodId, rulesVersion(period)) },
      ...(audience === 'public'
        ? [
            {
              label: say.report.addressLabel,
              value: new URL(page.addresses[language], imprint.address).href,
            },
            ...(imprint.licence
              ? [{ label: say.report.licenceLabel, value: `${imprint.licence.name}, ${imprint.licence.url}` }]
              : []),
          ]
        : []),
      { label: say.report.siteLabel, value: `${imprint.site}, ${imprint.address}, ${imprint.contact}` },
    ],
    hidden: open ? hiddenFigures(page, open) : [],
  };
}

/** Anchors of the figures of which the public page tells less, or nothing. */
function hiddenFigures(page: EditionPage, open: EditionPage): string[] {
  const told = new Map(figuresOf(open).map((one) => [one.id, valuesIn(one)]));
  return figuresOf(page).flatMap((one) => (valuesIn(one) > (told.get(one.id) ?? 0) ? [one.id] : []));
}

function figuresOf(page: EditionPage): readonly ReportFigure[] {
  return page.chapters.flatMap(({ sections }) => sections.flatMap(({ figures }) => figures));
}

/** How many things a figure has a value for; where not, it says why. */
function valuesIn(one: ReportFigure): number {
  if (!('figure' in one)) return 0;
  const { figure } = one;
  if (figure.kind === 'grade') return figure.rows.filter((row) => row.grade !== undefined).length;
  if (figure.kind === 'battery') return figure.aspects.filter((aspect) => 'shares' in aspect).length;
  return 1;
}

/** A short name for the rules a period was published by: other rules have another name. */
function rulesVersion(rules: {
  readonly publication: object;
  readonly protection: object;
  readonly norm: object;
}): string {
  const { publication, protection, norm } = rules;
  return pageHash({ publication, protection, norm }).slice(0, 8);
}

/** The first words of sections, under the anchors that the sections have on the page. */
function introsOf<A extends Audience>(
  register: Register<A>,
  edition: PublishedEdition<A>,
  page: EditionPage,
  intros: Readonly<Record<string, string>>,
): Record<string, string> {
  const questionnaire = new Map<Group, string>(edition.groups.map((one) => [one.group, one.questionnaire]));
  return Object.fromEntries(
    page.chapters.flatMap((chapter) => {
      const sections =
        register.publication.questionnaires[questionnaire.get(chapter.group) ?? '']?.sections ?? [];
      return chapter.sections.flatMap((section) => {
        const id = sections.find((one) => section.id.endsWith(`section-${one.id.replaceAll('_', '-')}`))?.id;
        const text = id === undefined ? undefined : intros[id];
        return text === undefined
          ? []
          : [[section.id, text.replaceAll('{provider}', () => page.provider.name)]];
      });
    }),
  );
}
