import type { Group } from '../group.ts';

/** A question that sends some people to the next. */
interface Route {
  readonly answers: readonly string[];
  readonly parent: string;
}

/** What is found when the files of a delivery are held against each other. `row` is a row's name, as in accepted.json. */
export interface DeliveryFindings {
  /** Null for a group without services. */
  'not-asked': { readonly question: string; readonly service: string | null };
  'route-not-taken': { readonly question: string } & Route;
  'set-aside': { readonly setAside: number; readonly of: number; readonly row: string };
  /** As `set-aside`, where they are more than a tenth of the provider's questionnaires, or of all. */
  'set-aside/many': { readonly setAside: number; readonly of: number; readonly row: string };
  'repeated-respondent': { readonly line: number };
  'repeated-block': {
    readonly count: number;
    readonly first: number;
    readonly last: number;
    readonly firstBefore: number;
    readonly lastBefore: number;
  };
  /** `isStated`: sample.csv says how many were completed. */
  'repeated-rows': { readonly count: number; readonly line: number; readonly isStated: boolean };
  'completed-missing': { readonly row: string };
  'completed-missing/unavailable': { readonly row: string };
  'completed-above-sample': { readonly completed: number; readonly netSample: number };
  'completed-above-sample/usable': {
    readonly usable: number;
    readonly netSample: number;
    readonly row: string;
  };
  'completed-above-sample/printed': { readonly completed: number; readonly netSample: number };
  'completed-differs': { readonly stated: number; readonly usable: number; readonly row: string };
  /** `stated`: null where the number was left out. */
  'answers-missing': { readonly stated: number | null; readonly row: string };
  'sample-row-missing': { readonly row: string };
  'responses-and-counts': { readonly row: string; readonly line: number };
  'total-differs': { readonly column: string; readonly stated: number; readonly sum: number };
  'total-differs/printed': { readonly column: string; readonly stated: number; readonly sum: number };
  /** `unsplit`: the groups that may have a total alone. */
  'total-missing-rows': { readonly name: string; readonly unsplit: readonly Group[] };
  'total-row-misplaced': {
    readonly service: string;
    readonly group: Group;
    readonly unsplit: readonly Group[];
  };
  'total-row-misplaced/answers': { readonly row: string; readonly unsplit: readonly Group[] };
  'unavailable-service': { readonly cell: string; readonly row: string };
  'unavailable-with-results': { readonly name: string };
  'counts-differ': Sum;
  'counts-above-completed': Sum;
  'counts-above-route': Sum & Route & { readonly led: number };
  'approach-without-edition': { readonly name: string };
  'printed-and-tallied': { readonly provider: string };
  'printed-grade': { readonly grade: number };
}

/** The answers to one question of one row, added up. */
interface Sum {
  readonly sum: number;
  readonly question: string;
  readonly row: string;
  readonly completed: number;
}
