import type { Language } from '../language.ts';
import type { None } from './none.ts';

/** Why a file or folder cannot be read. */
export type Unreadable =
  'folder' | 'pipe' | 'device' | 'socket' | 'gone' | 'loop' | 'permission' | 'too-many' | 'disk' | 'name';

/** What is found of files, and of tables as tables. */
export interface FileFindings {
  'missing-file': { readonly file: string };
  'missing-file/sample': { readonly period: string };
  'missing-file/answers': None;
  'missing-file/folder': { readonly files: readonly string[] };
  'missing-file/page': None;
  'missing-file/report-words': None;
  'missing-file/settings': { readonly file: string; readonly about: 'site' | 'terms' };
  /** `present`: the languages that a correction has, of `all`. */
  'missing-file/translation': { readonly present: readonly Language[]; readonly all: readonly Language[] };
  'unknown-file': { readonly near: string | null };
  'unknown-file/period-folder': { readonly id: string };
  /** A period whose name is the address of something else of the site. */
  'unknown-file/reserved-period': { readonly id: string };
  'unknown-file/page': { readonly name: string; readonly known: readonly string[] };
  'unknown-file/remark': None;
  'unreadable-file': { readonly reason: Unreadable; readonly isFolder: boolean };
  'empty-file': { readonly columns: readonly string[] };
  'empty-file/json': None;
  'not-text': None;
  /** `where` says what has to be written again. */
  'damaged-text': { readonly characters: string; readonly where: 'cell' | 'json' | 'page' };
  'no-header': { readonly line: string; readonly columns: readonly string[] };
  /** Empty for a column without a name. */
  'unknown-column': { readonly column: string; readonly near: string | null };
  /** `first`: the number of the column that has the name already. */
  'duplicate-column': { readonly column: string; readonly first: number };
  'missing-column': { readonly column: string; readonly required: readonly string[] };
  'missing-column/question': {
    readonly question: string;
    readonly questionnaire: string;
    readonly line: number;
  };
  'row-length': { readonly cells: number; readonly columns: number };
  'row-length/endless': None;
  'cell-length': { readonly length: number; readonly most: number };
  'stray-quote': None;
  /** A second row for `name`; the first is on `line`. */
  'duplicate-row': { readonly name: string; readonly line: number };
  'duplicate-row/approach': { readonly name: string; readonly line: number };
  'duplicate-row/count': {
    readonly name: string;
    readonly question: string;
    readonly answer: string;
    readonly line: number;
  };
  'duplicate-row/group': { readonly group: string };
  'duplicate-row/service': { readonly service: string };
}
