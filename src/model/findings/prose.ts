import type { Expectation } from './json.ts';
import type { None } from './none.ts';

/** Why a logo cannot be shown: no SVG or PNG, too large a file, too low a picture, a drawing without a size. */
export type LogoFault = 'kind' | 'large' | 'small' | 'shape' | 'long' | 'broken' | 'nameless';

/** What is found in the site's own texts and its logo: pages of prose, replies, corrections. */
export interface ProseFindings {
  'bad-prose/head': None;
  'bad-prose/name': { readonly field: string; readonly near: string | null };
  'bad-prose/empty': { readonly field: string };
  /** `text`: a name between braces that is filled in below the head alone. */
  'bad-prose/name-in-head': { readonly field: string; readonly text: string };
  'bad-prose/order': { readonly order: string };
  'bad-prose/text': None;
  'prose-tag/sign': { readonly sign: string };
  'prose-tag/closing': { readonly tag: string };
  /** `alone`: the name of a tag that stands alone, such as br. */
  'prose-tag/open': { readonly tag: string; readonly alone: string | null };
  'prose-tag': { readonly tag: string; readonly allowed: readonly string[] };
  'prose-tag/attribute': {
    readonly attribute: string;
    readonly tag: string;
    readonly allowed: readonly string[];
  };
  'prose-code': { readonly text: string };
  /** A name between braces that is near one that the program fills in. */
  'prose-code/name': { readonly text: string; readonly near: string };
  'prose-code/open': None;
  'prose-code/sign': { readonly line: string };
  'prose-code/word': { readonly word: string };
  'prose-link': { readonly address: string };
  'prose-link/picture': { readonly address: string };
  /** Prose tells another number than the newest period's file: `says`, one for each of `rules`, the names to use instead. */
  'prose-rule': {
    readonly found: string;
    readonly says: readonly string[];
    readonly rules: readonly string[];
    readonly period: string;
  };
  'prose-rule/bands': { readonly found: string; readonly period: string };
  /** Dates in words; `id` is the period's. */
  'prose-rule/dates': {
    readonly found: string;
    readonly id: string;
    readonly from: string;
    readonly until: string;
  };
  'bad-logo': { readonly fault: LogoFault };
  /** `text`: what in the drawing may not stand there. */
  'bad-logo/unsafe': { readonly text: string };
  'bad-remark/head': None;
  /** `field`: empty for the head as a whole. */
  'bad-remark/field': { readonly field: string; readonly expected: Expectation };
  'bad-remark/text': None;
  'bad-remark/translation': { readonly differs: 'date' | 'provider' | 'period' };
  'unknown-edition': { readonly provider: string; readonly period: string };
  'unknown-edition/period': { readonly period: string };
  'figure-in-remark': { readonly figure: string };
  'figure-in-remark/reply': { readonly figure: string };
}
