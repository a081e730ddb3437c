import type { Coding } from './grid.ts';
import { folded, seen } from './grid.ts';
import type { ColumnNames } from './column-names.ts';
import { matchColumn } from './column-match.ts';
import type { Recognised } from './recognise.ts';

/** What the codes of a delivery mean, and where that stands. */
export interface Codebook {
  /** Question -> what its codes mean. */
  readonly codings: ReadonlyMap<string, Coding>;
  /** Name of the sheet; null when the codes stand with the answers. */
  readonly sheet: string | null;
}

/** Reads a sheet of codes and labels. A name of a question holds for the rows below it until the next. */
export function readCodebook(sheet: Recognised, names: ColumnNames): Codebook {
  const at = (column: string): number => sheet.columns.get(column) ?? -1;
  const codings = new Map<string, { labels: Map<string, string>; missing: Set<string> }>();
  let questions: readonly string[] = [];
  for (const row of sheet.grid.rows.slice(sheet.start)) {
    const named = seen(row[at('question')] ?? '');
    if (named !== '') questions = questionsNamed(named, names);
    const code = codeText(row[at('code')] ?? '');
    const label = seen(row[at('meaning')] ?? '');
    if (code === '' || label === '') continue;
    for (const question of questions) {
      const coding = codings.get(question) ?? { labels: new Map(), missing: new Set() };
      codings.set(question, coding);
      coding.labels.set(code, label);
    }
  }
  return { codings, sheet: sheet.grid.sheet ?? sheet.grid.file };
}

/** A code as codes are compared: `1`, `1.0` and `1,0` are one. */
export function codeText(cell: string): string {
  return seen(cell).replace(/^(-?\d+)[.,]0+$/, '$1');
}

function questionsNamed(text: string, names: ColumnNames): string[] {
  // several questions with the same codes: "pace, progress, closing"
  const parts = [text, ...text.split(/[,;/]/)];
  const found = parts.flatMap((part) => {
    const match = matchColumn([part], names);
    return match.kind === 'sure' && folded(part) !== '' ? [match.column] : [];
  });
  return [...new Set(found)];
}
