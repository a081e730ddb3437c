import type { Group } from '../group.ts';
import type { None } from './none.ts';

/** The columns of providers.csv that say how to reach a provider. */
export type ContactColumn = 'place' | 'postcode' | 'phone' | 'email' | 'website';

/** What is found in cells, and in the lists that they are read against. A `near` name is one that was probably meant. */
export interface CellFindings {
  'bad-text/unseen': { readonly text: string; readonly most: number };
  'bad-text/long': { readonly length: number; readonly most: number };
  /** A whole text; `most` in thousands of characters. */
  'bad-text/endless': { readonly most: number };
  'bad-text/id': { readonly id: string };
  /** An id that is the address of something else of the site. */
  'bad-text/reserved-id': { readonly id: string };
  'bad-text/name': None;
  'bad-text/email': { readonly text: string };
  'bad-text/website': { readonly text: string };
  'bad-text/phone': { readonly text: string };
  /** Nine digits: a number of ten from which a spreadsheet took the 0. */
  'bad-text/lost-zero': { readonly text: string };
  /** A cell that only fills a place: "n.v.t.", 1234 AB. */
  placeholder: { readonly text: string; readonly column: ContactColumn };
  'placeholder/address': { readonly address: string };
  /** `fits`: the column that the text looks as if it belongs in. */
  'wrong-column': { readonly text: string; readonly column: ContactColumn; readonly fits: ContactColumn };
  /** A letter that the font of reports does not have. */
  'letter-not-in-font': { readonly text: string; readonly letter: string };
  'bad-number': { readonly cell: string; readonly column: string };
  'bad-yes-no': { readonly cell: string; readonly column: string };
  /** What the bureau says of a row of the sample. */
  'bad-yes-no/verdict': { readonly cell: string; readonly column: string };
  'bad-grade': { readonly cell: string };
  /** `renamed`: the present id of a provider that had this one. */
  'unknown-provider': {
    readonly cell: string;
    readonly renamed: string | null;
    readonly near: string | null;
  };
  'unknown-provider/correction': { readonly provider: string };
  'unknown-group': { readonly cell: string; readonly near: string | null };
  'unknown-service': { readonly cell: string; readonly near: string | null };
  'unknown-service/number': { readonly cell: string; readonly numbers: readonly string[] };
  'unknown-service/other-days': {
    readonly cell: string;
    readonly from: string;
    readonly until: string | null;
  };
  'unknown-service/situation': { readonly service: string; readonly near: string | null };
  /** `options`: the number of answers of the question. */
  'unknown-province': {
    readonly cell: string;
    readonly question: string;
    readonly options: number;
    readonly near: string | null;
  };
  'unknown-province/provider': { readonly cell: string; readonly near: string | null };
  'unknown-answer': {
    readonly cell: string;
    readonly question: string;
    readonly options: number;
    readonly near: string | null;
  };
  'unknown-status': { readonly cell: string };
  'unknown-question': { readonly cell: string; readonly near: string | null };
  'unknown-question/aspect': {
    readonly id: string;
    readonly questionnaire: string;
    readonly near: string | null;
  };
  'ambiguous-name': { readonly cell: string; readonly ids: readonly string[] };
  'ambiguous-name/reserved': { readonly service: string };
  'ambiguous-name/service': { readonly name: string; readonly line: number };
  'duplicate-provider': { readonly id: string; readonly line: number };
  'duplicate-provider/name': { readonly name: string; readonly line: number };
  'duplicate-service': { readonly id: string; readonly line: number };
  /** `line`: where the id stands too; null for what is no id. */
  'former-id-taken': { readonly id: string; readonly line: number | null };
  'bad-successor/unknown': { readonly id: string; readonly near: string | null };
  'bad-successor/self': { readonly id: string };
  /** `ids`: who merged into whom, until the first comes again. */
  'bad-successor/circle': { readonly ids: readonly string[] };
  'bad-successor/day': { readonly cell: string };
  'bad-successor/no-day': { readonly successor: string };
  'bad-successor/no-successor': { readonly day: string };
  'bad-successor/status': { readonly cell: string };
  'service-number-taken': { readonly number: number; readonly line: number };
  /** `isFor`: the group of a questionnaire of that name. */
  'unknown-questionnaire': {
    readonly name: string;
    readonly group: Group;
    readonly isFor: Group | null;
    readonly near: string | null;
  };
  'no-questionnaire': { readonly group: string };
  'reported-before-end': { readonly reportedOn: string; readonly until: string };
  'copied-report-day': { readonly reportedOn: string; readonly other: string };
  'overlapping-periods': { readonly from: string; readonly other: string; readonly until: string };
}
