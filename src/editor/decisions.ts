import type { Finding } from '../model/finding.ts';
import { compareText } from '../model/finding.ts';
import { findingTopics, topicOf, type FindingTopic } from '../model/findings/topic.ts';

/** What can be decided at once: the same thing found in any number of rows and files. */
export interface Decision {
  readonly topic: FindingTopic;
  /** The first finding of it, by file and line. */
  readonly first: Finding;
  readonly rows: number;
  readonly files: number;
}

/** The part of a folder that decisions are about: a period, or null for what all periods share. */
export interface DecidedPart {
  readonly period: string | null;
  /** In order of topic; of one topic those with most rows first. */
  readonly errors: readonly Decision[];
  readonly warnings: readonly Decision[];
}

/** Groups findings by what has to be decided. Parts in order of period, what all share first. */
export function decisionsIn(findings: readonly Finding[]): DecidedPart[] {
  const parts = Map.groupBy(findings, periodOf);
  return [...parts]
    .sort(([a], [b]) => compareText(a ?? '', b ?? ''))
    .map(([period, own]) => ({
      period,
      errors: decided(own.filter(({ severity }) => severity === 'error')),
      warnings: decided(own.filter(({ severity }) => severity === 'warning')),
    }));
}

/** Folders that hold what all periods share. */
const shared = new Set(['content', 'questionnaires']);

/** The period that a finding is about, by its folder; null for what is shared. */
export function periodOf({ file }: Finding): string | null {
  const [folder = '', ...below] = file.split('/');
  return below.length === 0 || folder === '' || shared.has(folder) ? null : folder;
}

function decided(findings: readonly Finding[]): Decision[] {
  const groups = Map.groupBy(findings, sameDecision);
  const decisions = [...groups.values()].flatMap((own): Decision[] => {
    const [first] = own;
    if (first === undefined) return [];
    const rows = own.reduce((sum, { more }) => sum + (more ?? 1), 0);
    return [{ topic: topicOf[first.code], first, rows, files: new Set(own.map(({ file }) => file)).size }];
  });
  const order = (one: Decision): number => findingTopics.indexOf(one.topic);
  return decisions.sort((a, b) => order(a) - order(b) || b.rows - a.rows);
}

/** Findings are one decision when only their places differ: what was found is the same, a line it refers to aside. */
function sameDecision({ kind, parameters }: Finding): string {
  return JSON.stringify([kind, { ...parameters, line: undefined }]);
}
