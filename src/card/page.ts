import type { Figure, PeopleFigure, SpreadFigure } from '../model/figure.ts';
import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { GradeCell } from './grade-cell.ts';
import type { NoEdition } from './no-edition.ts';

/**
 * Page objects: all that a page, a PDF or an image says, in one language, with numbers already formatted. Markup reads
 * them and decides nothing. They are made from a public `Publication` alone and hold no withheld value.
 */

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** What every page has. */
export interface PageFrame {
  readonly language: Language;
  /** The address of this page in each language, for the language switch and hreflang. */
  readonly addresses: Readonly<Record<Language, string>>;
  readonly title: string;
  /** One or two sentences for search engines and shared links. */
  readonly description: string;
}

/** A provider as it stands beside its figures. */
export interface ProviderFacts {
  readonly id: string;
  readonly name: string;
  /** Place and province, as far as known. */
  readonly where?: string;
  /** Its standing with the mark, as a sentence; left out where nothing is known. */
  readonly mark?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** Mergers: each a sentence without its end, and the page of the other. */
  readonly mergers?: readonly MergerNotice[];
}

/** "Deze dienstverlener is op 1 januari 2026 opgegaan in", and a link to the other. */
export interface MergerNotice {
  /** Whether this one went on in the other, or the other in this one; and the day, as an ISO date. */
  readonly into: boolean;
  readonly since: string;
  readonly sentence: string;
  readonly link: Link;
}

/** A figure of the report: drawn, or said not to be there. */
export type ReportFigure = {
  readonly id: string;
  /** "3.2": chapter and place in it. */
  readonly number: string;
  readonly title: string;
  readonly wording?: string;
  /** Beside the question, whether or not its answers are shown: the promoter score. */
  readonly note?: string;
} & (
  | { readonly figure: Figure }
  /** `isWithheld`: there are answers that may not be told; otherwise there is nothing to tell. */
  | { readonly reason: string; readonly isWithheld: boolean }
);

export interface ReportSection {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly figures: readonly ReportFigure[];
}

export interface ReportChapter {
  readonly id: string;
  readonly group: Group;
  readonly number: string;
  readonly title: string;
  readonly sections: readonly ReportSection[];
  /** Said instead of sections, where there are none. */
  readonly reason?: string;
}

/** What a programme led to: a share of people, or why there is none. */
export type OutcomeFact = {
  readonly id: string;
  /** The question's own short title. */
  readonly title: string;
} & (
  | {
      readonly figure: PeopleFigure;
      /** "61 van de 100 mensen hebben nu werk" */
      readonly sentence: string;
      /** "49 mensen gaven antwoord.", and who was asked where that is not everyone. */
      readonly basis: string;
    }
  | { readonly reason: string }
);

/** Why figures are not there: one reason with all that it is about. A page says each reason once. */
export interface Missing {
  readonly id: string;
  readonly sentence: string;
  readonly items: readonly string[];
}

/** What the card tells of one group: what most readers came for. */
export interface Summary {
  readonly id: string;
  readonly group: Group;
  readonly heading: string;
  /** People who took part: the group with most of them leads the card. */
  readonly completed: number;
  readonly grade:
    | {
        readonly status: 'shown';
        /** "8,6" */
        readonly text: string;
        readonly basis: string;
        readonly figure: Figure;
        /** Norm, comparison, uncertainty, caution: one sentence each, most telling first. */
        readonly sentences: readonly string[];
      }
    | {
        readonly status: 'withheld' | 'absent' | 'not-applicable';
        readonly text: string;
        readonly sentences: readonly string[];
      };
  readonly response: string;
  /** How many people gave each grade; null where it is not shown. */
  readonly spread: SpreadFigure | null;
  /** Questions that the questionnaire marks as outcomes, and that were asked here. */
  readonly outcomes: readonly OutcomeFact[];
  /** The best staff aspect with its ring; or a reason. */
  readonly staff: { readonly label: string; readonly figure: Figure } | { readonly reason: string } | null;
  /** The best aspects of the organisation, best first; or a reason. */
  readonly organisation: { readonly labels: readonly string[] } | { readonly reason: string } | null;
  /** What can be better, furthest below all participants first; or a reason. */
  readonly improvable: { readonly labels: readonly string[] } | { readonly reason: string } | null;
  readonly map: { readonly figure: Figure; readonly sentence: string } | { readonly reason: string } | null;
  /** How these people were invited, in a sentence; null where it is not known. */
  readonly invited: string | null;
  /** Said where fewer people gave a grade than took part: both numbers stand on the card. */
  readonly fewer: string | null;
  readonly missing: readonly Missing[];
}

export interface ResponseRow extends GradeCell {
  readonly label: string;
  readonly isTotal: boolean;
  readonly netSample: string;
  readonly completed: string;
  /** "11,9%", or "--" when nobody was invited. */
  readonly response: string;
  /** Ja or nee: may the grade be published? */
  readonly published: string;
  readonly sentence: string;
}

export interface ResponseTable {
  readonly group: Group;
  readonly heading: string;
  readonly rows: readonly ResponseRow[];
}

export interface EditionLink extends Link {
  readonly isCurrent: boolean;
  readonly isNewest: boolean;
}

/** One edition of a provider, whole, as it stays when a newer one comes: which others there are is told by its card alone. */
export interface EditionPage extends PageFrame {
  readonly kind: 'edition';
  readonly provider: ProviderFacts;
  readonly periodId: string;
  /** "2020", or the first and last day. */
  readonly period: string;
  /** The same where there is little room: "jul 2024 – jun 2025". */
  readonly periodShort: string;
  /** "Programma's die eindigden van … tot en met …, rapport van …" */
  readonly periodSentence: string;
  /** "Demonstratiebureau, meetperiode 2025" */
  readonly source: string;
  /** For an edition that exists only in print: from which report it was taken. */
  readonly notice?: string;
  readonly summaries: readonly Summary[];
  readonly responses: readonly ResponseTable[];
  readonly chapters: readonly ReportChapter[];
}

/** The card of an edition: with the provider's other editions, of which more may come. */
export interface CardPage extends EditionPage {
  /** On an older edition: where the newest one is. */
  readonly older?: { readonly sentence: string; readonly link: Link };
  readonly editions: readonly EditionLink[];
}

/** A provider without any published edition, or the place of an edition that was withdrawn. */
export interface UnsurveyedPage extends PageFrame {
  readonly kind: 'unsurveyed';
  readonly provider: ProviderFacts;
  readonly why: NoEdition;
  /** Says that there is nothing. */
  readonly heading: string;
  readonly sentence: string;
}

export interface DirectoryRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly where: string;
  readonly provinceId: string | null;
  readonly services: readonly string[];
  /** "Opgegaan in …"; null where it did not merge. */
  readonly merged: string | null;
  /** Newest edition's period, and its Total for clients (or the first group there is). */
  readonly period: string | null;
  readonly grade: string;
  readonly gradeStatus: GradeCell['gradeStatus'] | 'none';
  /** "16 van 32", or why there is nothing. */
  readonly basis: string;
  /** Begins a comparison with this provider; null where its figures are not compared. */
  readonly compare: Link | null;
}

/** A link with how many providers stand behind it. */
export interface CountedLink extends Link {
  readonly id: string;
  /** "4 dienstverleners" */
  readonly count: string;
  /** The same as a bare number, for a map. */
  readonly number?: string;
  readonly isEmpty: boolean;
}

/** Ways in beside search: a map with a list, and services. */
export interface WaysIn {
  readonly provinces: readonly CountedLink[];
  readonly services: readonly CountedLink[];
}

/** A choice of one filter. The first is "all", with an empty value. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
}

export interface DirectoryPage extends PageFrame {
  readonly count: string;
  /** Every provider, by name. */
  readonly rows: readonly DirectoryRow[];
  readonly filters: {
    readonly service: readonly FilterOption[];
    readonly province: readonly FilterOption[];
    readonly group: readonly FilterOption[];
    readonly published: readonly FilterOption[];
    readonly sort: readonly FilterOption[];
  };
  readonly ways: WaysIn;
}

/** A figure that is a single number. */
export interface PlainFigure {
  readonly value: string;
  readonly label: string;
  /** "1.203 mensen": how many answered, where it is no count itself. */
  readonly basis?: string;
}
