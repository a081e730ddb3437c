import type { SchemaRule } from '../schema-rule.ts';
import type { None } from './none.ts';

/** What a value in a file with settings should have been. */
export type Expectation =
  | {
      readonly is: 'kind';
      readonly kind: 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'other';
    }
  /** One of these words; a single one is that word itself. */
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | { readonly is: 'date' | 'web-address' | 'e-mail' | 'other-value' | 'other-name' }
  | { readonly is: 'rule'; readonly rule: SchemaRule }
  | {
      readonly is: 'least' | 'most';
      readonly of: 'text' | 'list' | 'number';
      readonly limit: number;
      /** False where the limit itself is not allowed. */
      readonly inclusive: boolean;
    }
  | { readonly is: 'steps'; readonly of: number }
  | { readonly is: 'either'; readonly of: readonly Expectation[] };

/** What stands in place of it. `nothing`: the name at the end of the path is not there. */
export type FoundValue =
  | { readonly is: 'nothing' | 'text'; readonly text: string }
  | { readonly is: 'object' | 'list' }
  /** A number, true, false or null, as it stands. */
  | { readonly is: 'bare'; readonly text: string };

/** What a questionnaire demands of the names in it. */
export type QuestionnaireRule =
  | {
      readonly is:
        | 'own-id'
        | 'earlier-question'
        | 'not-sensitive'
        | 'known-service'
        | 'no-column'
        | 'other-name'
        | 'battery-once'
        | 'one-promoter-question'
        | 'shown-battery'
        | 'satisfaction-scale'
        | 'one-answer'
        | 'promoter-for-all'
        | 'place-once'
        | 'id-once';
    }
  | { readonly is: 'section' | 'scale' | 'battery'; readonly known: readonly string[] }
  | { readonly is: 'answer-of'; readonly question: string; readonly known: readonly string[] }
  | { readonly is: 'file-name'; readonly name: string };

/** What is found in files with settings. */
export interface JsonFindings {
  'bad-json': { readonly line: string };
  'bad-json/long': None;
  'bad-json/deep': { readonly most: number };
  /** `name`: the nearest name above the value, null at the root. */
  'bad-value': {
    readonly found: FoundValue;
    readonly expected: Expectation;
    readonly name: string | null;
  };
  'bad-value/shares': { readonly found: number; readonly expected: number };
  'bad-value/until': { readonly until: string; readonly from: string };
  'bad-value/situation': { readonly id: string };
  'bad-value/situation-service': { readonly service: string };
  /** The first part of a chapter that differs between languages; null for its end. */
  'bad-value/report-shape': { readonly found: string | null; readonly expected: string | null };
  'bad-value/report-section': { readonly key: string };
  /** `isOpen`: other names may stand there. */
  'unknown-name': { readonly name: string; readonly near: string | null; readonly isOpen: boolean };
  'unknown-name/key': { readonly name: string; readonly expected: Expectation };
  'unknown-name/reserved': { readonly name: string };
  'unknown-name/placeholder': { readonly name: string; readonly known: readonly string[] };
  'duplicate-name': { readonly name: string };
  'security-expired': { readonly expires: string; readonly newest: string };
  'bad-questionnaire': { readonly found: string; readonly expected: QuestionnaireRule };
}
