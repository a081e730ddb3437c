import type { Group } from '../group.ts';
import type { Language } from '../language.ts';
import type { Verdict } from '../verdict.ts';

/** What is found when figures are published, and when they are held against what was published before. */
export interface FigureFindings {
  'verdict-disagrees': {
    readonly verdict: Verdict;
    readonly rule: Verdict;
    readonly completed: number;
    readonly netSample: number;
    readonly row: string;
    readonly period: string;
  };
  /** `accepted`: the code; `name`: the row, or the pattern of rows. */
  'accepted-nothing': { readonly accepted: string; readonly name: string };
  'accepted-rows': { readonly accepted: string; readonly count: number; readonly rows: string };
  'audit-open': { readonly row: string };
  /** `fault`: what the program that sets reports said. */
  'report-not-set': {
    readonly provider: string;
    readonly period: string;
    readonly language: Language;
    readonly fault: string;
  };
  'published-damaged': { readonly fault: 'shape' | 'schema' | 'checksum' | 'period' };
  'published-draft': { readonly period: string };
  'published-name': {
    readonly kind: 'provider' | 'service' | 'question' | 'options' | 'questionnaire';
    readonly name: string;
  };
  /** Per group the most questionnaires that surely differ; 0 where only a net sample or a verdict does. */
  'published-differs': {
    readonly period: string;
    readonly provider: string;
    readonly kind: 'changed' | 'new' | 'gone';
    readonly groups: readonly { readonly group: Group; readonly questionnaires: number }[];
  };
  /** `path`: the first figure that differs; `more`: how many others. */
  'published-differs/figure': {
    readonly period: string;
    readonly path: string | null;
    readonly more: number;
  };
  /** A provider of the period before that is not in this one. */
  'provider-vanished': { readonly provider: string; readonly before: string };
  /** A provider with figures of a period that began after it merged into another. `since` is an ISO date. */
  'after-merger': { readonly provider: string; readonly into: string; readonly since: string };
  /** A group's grade that moved more than chance explains. Grades 1-10, one decimal. */
  'grade-moved': {
    readonly provider: string;
    readonly group: Group;
    readonly was: number;
    readonly is: number;
    readonly before: string;
  };
  'not-released': { readonly period: string };
}
