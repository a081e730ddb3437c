import type { ColumnNames } from './column-names.ts';
import { isPassedOver } from './column-names.ts';
import { matchColumn } from './column-match.ts';
import { folded, seen, type Grid } from './grid.ts';
import { undecided, type Mapping } from './mapping.ts';
import type { Remarks, SheetNote } from './remark.ts';

/** A sheet of which it is known what stands in which column. */
export interface Recognised {
  readonly grid: Grid;
  readonly kind: SheetNote['kind'];
  /** Index of the first row below the headings. */
  readonly start: number;
  /** Column -> its index in a row. */
  readonly columns: ReadonlyMap<string, number>;
  /** The heading of each column, as delivered. */
  readonly headings: readonly string[];
  readonly note: SheetNote;
}

/** Headings stand in one of the first rows, below titles and notes. */
const searched = 20;

/** Reads the headings of a sheet. Null for a sheet in which nothing is recognised; that is told by its note alone. */
export function recognise(
  grid: Grid,
  names: ColumnNames,
  mapping: Mapping,
  remarks: Remarks,
): Recognised | SheetNote {
  const decided = new Map(
    Object.entries(mapping.columns).map(([heading, column]) => [folded(heading), column]),
  );
  const isKnown = (cell: string): boolean =>
    cell.trim() !== '' && (decided.has(folded(cell)) || matchColumn([cell], names).kind === 'sure');
  const hits = grid.rows.slice(0, searched).map((row) => new Set(row.filter(isKnown).map(folded)).size);
  const header = grid.namesAbove > 0 ? 0 : hits.indexOf(Math.max(...hits, 0));
  const found = hits[header] ?? 0;
  if (grid.namesAbove === 0 && found < 2) return noteOf(grid, 'other', 0, 0, []);
  const start =
    grid.namesAbove > 0 ? grid.namesAbove : header + 1 + moreHeadings(grid, header, isKnown, found);
  const above = grid.rows.slice(header, start);
  const body = grid.rows.slice(start);
  const width = Math.max(0, ...above.map((row) => row.length));
  const columns = new Map<string, number>();
  /** Columns with more than one heading, the first of them: nothing is read there until it is decided. */
  const twice = new Map<string, string>();
  const headings: string[] = [];
  const ignored: string[] = [];
  const place = { file: grid.file, sheet: grid.sheet };
  const isSample = above.some((row) =>
    row.some((cell) => {
      const choice = decided.get(folded(cell)) ?? undecided;
      if (choice !== undecided) return names.called(choice) === 'net_sample';
      const match = matchColumn([cell], names);
      return match.kind === 'sure' && match.column === 'net_sample';
    }),
  );
  for (let index = 0; index < width; index++) {
    const texts = above.map((row) => row[index] ?? '').filter((text) => text.trim() !== '');
    const heading = seen(texts[0] ?? '');
    headings.push(heading);
    if (heading === '') continue;
    const choice = decided.get(folded(heading));
    const match = matchColumn(texts, names);
    let column: string | null = null;
    if (choice !== undefined && choice !== undecided) {
      column = choice === null ? null : names.called(choice);
      if (choice !== null && column === null) {
        const where = 'columns' as const;
        remarks.decideRow(`choice ${heading} ${choice}`, () => ({
          kind: 'decision-unknown',
          where,
          name: heading,
          choice,
          count: 1,
        }));
        continue;
      }
    } else if (match.kind === 'sure') column = match.column;
    else if (texts.some(isPassedOver) || isFreeText(body, index)) column = null;
    else {
      if (match.kind === 'near') {
        const label = names.label(match.column);
        remarks.decide({ kind: 'column-near', heading, column: match.column, label, ...place });
      } else if (match.kind === 'several') {
        remarks.decide({
          kind: 'column-several',
          heading,
          candidates: match.columns.map((one) => ({ column: one, label: names.label(one) })),
          ...place,
        });
      } else remarks.decide({ kind: isSample ? 'column-of-sample' : 'column-unknown', heading, ...place });
      continue;
    }
    if (column === null) ignored.push(heading);
    else if (columns.has(column) || twice.has(column)) {
      const first = twice.get(column) ?? headings[columns.get(column) ?? 0] ?? '';
      remarks.decide({
        kind: 'column-twice',
        headings: [first, heading],
        label: names.label(column),
        ...place,
      });
      twice.set(column, first);
      columns.delete(column);
    } else columns.set(column, index);
  }
  const kind = kindOf(columns);
  const note = noteOf(grid, kind, header + 1, columns.size, ignored, start);
  return { grid, kind, start, columns, headings, note };
}

/** True for a sheet of which the headings were read. */
export function isRecognised(one: Recognised | SheetNote): one is Recognised {
  return 'grid' in one;
}

/** Rows that head the columns once more: the wording below the code, or what a survey program knows about the import. */
function moreHeadings(grid: Grid, header: number, isKnown: (cell: string) => boolean, found: number): number {
  let more = 0;
  for (const row of grid.rows.slice(header + 1, header + 3)) {
    const filled = row.filter((cell) => cell.trim() !== '');
    const isImport = filled.length > 0 && filled.every((cell) => cell.includes('ImportId'));
    // answers resemble headings seldom, and never in half of the columns
    if (!isImport && filled.filter(isKnown).length * 2 < found) break;
    more++;
  }
  return more;
}

/** Open answers: most cells hold a sentence, and hardly any stands twice. */
function isFreeText(body: readonly (readonly string[])[], index: number): boolean {
  const cells = body.map((row) => row[index] ?? '').filter((cell) => cell.trim() !== '');
  const long = cells.filter((cell) => cell.length > 40 && cell.includes(' ')).length;
  return cells.length > 0 && long * 2 > cells.length && new Set(cells).size * 4 > cells.length * 3;
}

const notAsked = new Set([
  'provider',
  'place',
  'phone',
  'group',
  'service',
  'respondent',
  'question',
  'answer',
  'code',
  'meaning',
  'count',
  'net_sample',
  'completed',
  'published',
  'approached',
  'undeliverable',
]);

function kindOf(columns: ReadonlyMap<string, number>): SheetNote['kind'] {
  const has = (...names: string[]): boolean => names.every((name) => columns.has(name));
  if (has('net_sample')) return 'sample';
  if (has('question', 'count')) return 'counts';
  if (has('question', 'respondent')) return 'long';
  if (has('code', 'meaning')) return 'codebook';
  return [...columns.keys()].some((column) => !notAsked.has(column)) ? 'answers' : 'other';
}

function noteOf(
  grid: Grid,
  kind: SheetNote['kind'],
  header: number,
  recognised: number,
  ignored: readonly string[],
  start = 0,
): SheetNote {
  const rows = grid.rows.slice(start).filter((row) => row.some((cell) => cell.trim() !== '')).length;
  const columns = Math.max(0, ...grid.rows.map((row) => row.length));
  // SPSS keeps names apart: what is no row of the file is not counted
  const row = grid.namesAbove > 0 ? 0 : header;
  return { file: grid.file, sheet: grid.sheet, kind, rows, columns, header: row, recognised, ignored };
}
