import type { Language } from './label.ts';
import type { Point } from './place.ts';
import type { ProvinceId } from './province.ts';
import type { ShareRounding } from './share-rounding.ts';

/**
 * A figure as data: what a chart draws, its text alternative tells and its table lists. Labels are in the figure's
 * language; numbers are as they will be printed. Only shown values come this far, so a chart cannot leak.
 */
interface FigureBase {
  /** Unique on its page; also the anchor. Lower-case letters, digits and hyphens. */
  readonly id: string;
  readonly language: Language;
  /** What the figure is about, as a short phrase. */
  readonly title: string;
  /** The question as it was asked, with the provider's name filled in. */
  readonly wording?: string;
  /** How many people the figure is about. */
  readonly n: number;
  /** Where the figures come from: bureau and period. Printed below the chart. */
  readonly source: string;
}

/** How a part of a whole is coloured: by place on the satisfaction scale, or as one of a row of equals. */
export type Tone = 'very-good' | 'good' | 'middle' | 'bad' | 'very-bad' | 'none' | 'plain';

export interface FigurePart {
  readonly label: string;
  /** Per cent, 0..100, as the figure's rounding says. */
  readonly share: number;
  readonly tone: Tone;
  /** Per cent among all participants, where that may be shown. */
  readonly benchmark?: number;
}

/** How the shares of a figure were rounded, and of whom the benchmark beside them is. */
export interface FigureRounding {
  /** Left out: whole per cent. */
  readonly rounding?: ShareRounding;
  readonly benchmarkRounding?: ShareRounding;
  /** True when the benchmark is of the providers only that show their own answers. */
  readonly isBenchmarkOfShown?: boolean;
}

/** A mean grade on its scale of 1 to 10, against the norm and all participants. */
export interface GradeFigure extends FigureBase {
  readonly kind: 'grade';
  readonly rows: readonly {
    readonly label: string;
    /** 1..10, one decimal; absent where there is no shown value. */
    readonly grade?: number;
    readonly n?: number;
    /** The norm this row is held against; left out where there is none. */
    readonly norm?: number;
    /** Mean of all participants. */
    readonly benchmark?: number;
    /** 95 % interval of the mean, where it is known. */
    readonly interval?: { readonly low: number; readonly high: number };
    /** Said instead of a value. */
    readonly reason?: string;
  }[];
  /** The chart says the name and the number of its rows even where there is one, as the page around it does not. */
  readonly isNamed?: true;
}

/** How many people gave each grade. */
export interface SpreadFigure extends FigureBase {
  readonly kind: 'spread';
  /** People per grade 1..10; of all participants per cent of them. */
  readonly counts: readonly number[];
  /** How the shares of all participants were rounded. Left out: numbers of people. */
  readonly rounding?: ShareRounding;
  /** The highest grade that fails, 1..9: a setting of the period's norm. */
  readonly failingUpTo: number;
  readonly mean: number;
  /** Mean of all participants and share of them per grade in whole per cent, where that may be shown. */
  readonly benchmark?: { readonly mean: number };
}

/** Parts of one whole as a ring of five. */
export interface DonutFigure extends FigureBase, FigureRounding {
  readonly kind: 'donut';
  readonly parts: readonly FigurePart[];
}

/** One question's answers as bars, with all participants beside them. */
export interface BarsFigure extends FigureBase, FigureRounding {
  readonly kind: 'bars';
  readonly parts: readonly FigurePart[];
}

/** The aspects of a battery as stacked bars of 100 %. */
export interface BatteryFigure extends FigureBase, FigureRounding {
  readonly kind: 'battery';
  /** The scale, in its order. */
  readonly scale: readonly { readonly label: string; readonly tone: Tone }[];
  readonly aspects: readonly (
    | {
        readonly label: string;
        readonly n: number;
        /** Whole per cent per option of the scale. */
        readonly shares: readonly number[];
        /** The same among all participants. */
        readonly benchmark?: readonly number[];
      }
    | { readonly label: string; readonly reason: string }
  )[];
}

/** A provider's office on the map. */
export interface Office {
  readonly place: string;
  readonly point: Point;
}

/** Provinces where the provider's clients come from. */
export interface MapFigure extends FigureBase {
  readonly kind: 'map';
  readonly provinces: readonly ProvinceId[];
  /** Where the provider itself is, under the name that it gives the place; left out where that is not known. */
  readonly office?: Office;
}

/** The way people went, in steps: how each group was invited. */
export interface PathFigure extends FigureBase {
  readonly kind: 'path';
  readonly lanes: readonly {
    readonly label: string;
    /** In order, first to last; at least one. */
    readonly steps: readonly string[];
  }[];
}

/** A share as a hundred little people, so many of them filled. */
export interface PeopleFigure extends FigureBase {
  readonly kind: 'people';
  /** Whole per cent, 0..100. */
  readonly share: number;
  /** What the filled ones have in common, after "61 van de 100 mensen": "hebben nu werk". */
  readonly label: string;
}

/** Measures through the survey periods, a row per thing measured. A gap stays a gap: nothing is joined over it. */
export interface TrendFigure extends FigureBase {
  readonly kind: 'trend';
  /** Oldest first. */
  readonly periods: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    /** Grades are 1..10, response rates 0..100 per cent, promoter scores -100..100; one decimal each. */
    readonly measure: 'grade' | 'response' | 'promoter';
    /** One per period. */
    readonly points: readonly (
      | {
          readonly value: number;
          readonly interval?: { readonly low: number; readonly high: number };
          /** How many people the value is about, on the rows that tell it below the chart. */
          readonly n?: number;
        }
      | { readonly mark: string }
    )[];
  }[];
}

export type Figure =
  | GradeFigure
  | SpreadFigure
  | DonutFigure
  | BarsFigure
  | BatteryFigure
  | MapFigure
  | TrendFigure
  | PathFigure
  | PeopleFigure;

/** A figure's numbers as a table. The first column holds row headers. Cells are texts, ready to print. */
export interface FigureTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
