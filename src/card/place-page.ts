import type { Figure, FigureTable } from '../model/figure.ts';
import type { CountedLink, DirectoryRow, Link, PageFrame, PlainFigure } from './page.ts';

/** A chart with its place on a page. */
export interface PlacedFigure {
  readonly figure: Figure;
  /** A sentence that belongs to it. */
  readonly note?: string;
}

/** A group of all participants in one period: who took part and what they said, in figures that may be shown. */
export interface NationalGroup {
  readonly id: string;
  readonly heading: string;
  readonly basis: string;
  readonly facts: readonly PlainFigure[];
  readonly figures: readonly PlacedFigure[];
  /** The figures that are not there, each with why. */
  readonly missing: readonly { readonly title: string; readonly reason: string }[];
  /** Against the period before. */
  readonly changes: readonly string[];
}

/** One service: what it is, its national figures, who offers it. */
export interface ServicePage extends PageFrame {
  readonly id: string;
  readonly about: string;
  /** Said of a service that no longer exists. */
  readonly discontinued: string | null;
  readonly period: string | null;
  /** All participants in the newest period, per group. */
  readonly national: readonly { readonly heading: string; readonly basis: string; readonly grade: string }[];
  readonly changes: readonly string[];
  readonly trend: Figure | null;
  /** How many took part, per period and group; null where the service was never surveyed. */
  readonly surveys: FigureTable | null;
  readonly rows: readonly DirectoryRow[];
  /** The directory with this service chosen. */
  readonly filter: Link;
}

/** One province and its providers. */
export interface ProvincePage extends PageFrame {
  readonly id: string;
  readonly count: string;
  readonly provinces: readonly CountedLink[];
  readonly rows: readonly DirectoryRow[];
  readonly filter: Link;
}

/** One survey period: national figures and who took part. */
export interface PeriodPage extends PageFrame {
  readonly id: string;
  readonly sentence: string;
  /** Said of a period that exists only in print. */
  readonly printedOnly: string | null;
  readonly groups: readonly NationalGroup[];
  readonly rows: readonly DirectoryRow[];
}

/** A page that leads to pages: all services, provinces or periods. */
export interface IndexPage extends PageFrame {
  readonly lead: string;
  readonly parts: readonly {
    readonly heading: string | null;
    readonly links: readonly (CountedLink & { readonly about?: string })[];
  }[];
  readonly hasMap: boolean;
}
