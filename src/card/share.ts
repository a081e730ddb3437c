import { words } from '../text/words.ts';
import { editionAddress, embedAddress, inEveryLanguage, providerAddress } from '../address/address.ts';
import type { SpreadFigure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import { formatGrade } from '../text/number.ts';
import type { SharedFacts } from '../text/shared-facts.ts';
import { cardOf } from './card.ts';
import { mergedInto } from './provider-facts.ts';
import { sharedCharts } from './shared-charts.ts';
import type { FigureFile } from './figure-files.ts';
import type { EditionPage, Link, PageFrame, Summary, UnsurveyedPage } from './page.ts';

/** How many people gave each grade, and which grades fail. */
export type GradeSpread = Pick<SpreadFigure, 'counts' | 'failingUpTo'>;

/** What a picture, a badge and a framed card say about one edition, in one language. Made from its page object alone. */
export interface ShareCard {
  readonly language: Language;
  /** Provider id. */
  readonly provider: string;
  readonly name: string;
  readonly where: string;
  /** "Opgegaan in Kwikstaart Werkt"; empty for a provider that is there itself. */
  readonly merged: string;
  /** Period id; null for a provider without a published edition. */
  readonly periodId: string | null;
  /** "Meetperiode 2025" */
  readonly period: string;
  readonly status: 'shown' | 'withheld' | 'absent' | 'not-applicable' | 'none';
  /** "Gemiddeld cijfer"; with no grade shown, what there is instead. */
  readonly label: string;
  /** "8,6"; "--" where nobody gave a grade; null where none may be shown, none was asked or nothing was surveyed. */
  readonly grade: string | null;
  /** "Gemiddelde van 16 cliënten", or the sentence that says why there is no grade. */
  readonly basis: string;
  /** "16 van de 32 uitgenodigde cliënten deden mee (50,0%)." */
  readonly response: string;
  /** The norm as a phrase and where it lies on the scale; null where no grade is shown. */
  readonly norm: { readonly text: string; readonly value: number } | null;
  /** Null where it is not shown. */
  readonly spread: GradeSpread | null;
  /** The mean grade as a number, for drawing and for machines; null where it is not shown. */
  readonly mean: number | null;
  /** How many people gave a grade; null where that is not shown. */
  readonly n: number | null;
  readonly source: string;
  /** All of the above in one text, for those who do not see the picture. */
  readonly alternative: string;
}

/** A page with share images, badges and code for one provider. */
export interface SharePage extends PageFrame {
  readonly card: ShareCard;
  readonly lead: string;
  /** Text with its source, to take over as it stands; null without an edition. */
  readonly quote: string | null;
  /** Every chart of the provider's page as a file of its own, by the group that answered. */
  readonly charts: readonly { readonly heading: string; readonly links: readonly Link[] }[];
}

/** True for the page of one edition, which has a share image of its own. */
export function isEditionPage(frame: PageFrame): frame is EditionPage {
  return 'kind' in frame && frame.kind === 'edition';
}

/** The share card of an edition's page, or of a provider that has none yet. */
export function shareCard(page: EditionPage | UnsurveyedPage): ShareCard {
  const { language, provider } = page;
  const summary = page.kind === 'edition' ? cardOf(page).main : null;
  const into = mergedInto(provider);
  const merged = into === null ? '' : words(language).listed.mergedInto(into.link.label);
  const base = { language, provider: provider.id, name: provider.name, where: provider.where ?? '', merged };
  const gone = merged === '' ? '' : ` ${merged}.`;
  if (page.kind !== 'edition' || !summary) {
    const sentence =
      page.kind === 'unsurveyed' && page.why !== 'not-yet' ? page.heading : words(language).share.noSurvey;
    return {
      ...base,
      ...noFigures,
      periodId: null,
      period: '',
      status: 'none',
      label: sentence,
      grade: null,
      basis: '',
      response: '',
      source: '',
      alternative: `${provider.name}: ${sentence}.${gone}`,
    };
  }
  const facts = sharedFacts(page, summary);
  return {
    ...base,
    periodId: page.periodId,
    period: words(language).places.period(page.periodShort),
    response: summary.response,
    source: page.source,
    alternative: `${words(language).share.alternative(facts)}${gone}`,
    ...gradeParts(page, summary),
  };
}

const noFigures = { norm: null, spread: null, mean: null, n: null } as const;

function gradeParts(
  page: EditionPage,
  summary: Summary,
): Pick<ShareCard, 'status' | 'label' | 'grade' | 'basis' | 'norm' | 'spread' | 'mean' | 'n'> {
  const { grade } = summary;
  if (grade.status !== 'shown') {
    return {
      ...noFigures,
      status: grade.status,
      label: grade.text,
      grade: grade.status === 'absent' ? '--' : null,
      basis: grade.sentences[0] ?? '',
    };
  }
  const row = grade.figure.kind === 'grade' ? grade.figure.rows[0] : undefined;
  const spread = spreadOf(page, summary);
  return {
    status: 'shown',
    label: words(page.language).card.averageGrade,
    grade: grade.text,
    basis: grade.basis,
    norm:
      row?.norm !== undefined
        ? { text: words(page.language).share.norm(formatGrade(row.norm, page.language)), value: row.norm }
        : null,
    spread: spread ?? null,
    mean: row?.grade ?? null,
    n: row?.n ?? null,
  };
}

function spreadOf(page: EditionPage, summary: Summary): GradeSpread | undefined {
  const figure = page.chapters
    .filter((chapter) => chapter.group === summary.group)
    .flatMap((chapter) => chapter.sections.flatMap((section) => section.figures))
    .flatMap((item) => ('figure' in item ? [item.figure] : []))
    .find((one) => one.kind === 'spread');
  return figure && { counts: figure.counts, failingUpTo: figure.failingUpTo };
}

function sharedFacts(page: EditionPage, summary: Summary): SharedFacts {
  return {
    provider: page.provider.name,
    period: page.period,
    grade: summary.grade.status === 'shown' ? summary.grade.text : null,
    basis: summary.grade.status === 'shown' ? summary.grade.basis : '',
    response: summary.response,
  };
}

/**
 * The page that hands out a provider's badge, card, picture and files. `site` is the site's address without a path;
 * `charts` are the figures of the provider's page.
 */
export function sharePage(
  page: EditionPage | UnsurveyedPage,
  site: string,
  charts: readonly FigureFile[],
): SharePage {
  const { language, provider } = page;
  const say = words(language);
  const summary = page.kind === 'edition' ? cardOf(page).main : null;
  return {
    language,
    addresses: inEveryLanguage((one) => embedAddress(provider.id, one)),
    title: say.share.title(provider.name),
    description: say.share.lead,
    lead: say.share.lead,
    card: shareCard(page),
    charts: chartParts(
      charts.filter(({ figure }) => sharedCharts.test(figure.id)),
      language,
    ),
    quote:
      page.kind === 'edition' && summary
        ? quoteText(
            sharedFacts(page, summary),
            page.source,
            absoluteAddress(editionAddress(provider.id, page.periodId, language), site),
            language,
          )
        : null,
  };
}

/** A text that may be taken over as it stands. `address` is absolute and leads to the edition for ever. */
function quoteText(facts: SharedFacts, source: string, address: string, language: Language): string {
  const say = words(language);
  return `${say.share.alternative(facts)} ${say.share.source(source, address)}`;
}

/** Charts under the group they are about; those about no group come last. */
function chartParts(charts: readonly FigureFile[], language: Language): SharePage['charts'] {
  const survey = words(language).share.survey;
  const headings = [...new Set(charts.map(({ about }) => about[1] ?? survey))];
  return [...headings.filter((one) => one !== survey), ...headings.filter((one) => one === survey)].map(
    (heading) => ({
      heading,
      links: charts
        .filter(({ about }) => (about[1] ?? survey) === heading)
        .map(({ figure, address }) => ({ label: figure.title, href: address })),
    }),
  );
}

/** Where a share card leads: the provider's page, which follows the newest edition. */
export function cardTarget(card: ShareCard): string {
  return providerAddress(card.provider, card.language);
}

/** An address with the site before it. */
export function absoluteAddress(address: string, site: string): string {
  return new URL(address, site).href;
}
