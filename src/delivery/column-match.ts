import { distance } from 'fastest-levenshtein';
import type { ColumnNames } from './column-names.ts';
import { folded, seen } from './grid.ts';

/** What a heading is taken for. `near` is a question to the editor, never an answer. */
export type ColumnMatch =
  | { readonly kind: 'sure'; readonly column: string }
  | { readonly kind: 'near'; readonly column: string }
  | { readonly kind: 'several'; readonly columns: readonly string[] }
  | { readonly kind: 'unknown' };

/** At most this part of a name may differ for a question whether it is meant. */
const nearEnough = 0.2;

/**
 * The column that a heading names, by the texts that stand above it: its id, label or wording, alone or as survey programs
 * write them: `G01Q02. Wording`, `Wording [aspect]`, `Wording - aspect`, `pace: Tempo`.
 */
export function matchColumn(texts: readonly string[], names: ColumnNames): ColumnMatch {
  const parts = [...texts, ...texts.flatMap(partsOf)].map(seen).filter((text) => text !== '');
  for (const part of parts) {
    const [first, ...others] = names.exact(part);
    if (first !== undefined && others.length === 0) return { kind: 'sure', column: first };
    if (first !== undefined) return { kind: 'several', columns: [first, ...others] };
  }
  for (const part of parts) {
    const column = nearestName(folded(part), names);
    if (column !== null) return { kind: 'near', column };
  }
  return { kind: 'unknown' };
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  const inBrackets = /^(.*?)\s*\[([^\]]*)\]\s*$/s.exec(text);
  if (inBrackets) parts.push(inBrackets[2] ?? '', inBrackets[1] ?? '');
  const dash = text.lastIndexOf(' - ');
  if (dash >= 0) parts.push(text.slice(dash + 3));
  const code = /^([A-Za-z][\w]*)\s*[.:]\s+(.*)$/s.exec(text);
  if (code) parts.push(code[1] ?? '', code[2] ?? '');
  return parts;
}

/** The one column a name resembles: it differs in few letters, or begins with the whole name of the column. */
function nearestName(text: string, names: ColumnNames): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const [name, columns] of names.names) {
    const [column, ...others] = columns;
    if (column === undefined || others.length > 0 || name.length < 4) continue;
    const differs = text.startsWith(`${name} `)
      ? nearEnough
      : distance(text, name) / Math.max(text.length, name.length);
    if (differs <= nearEnough && differs < least) {
      least = differs;
      best = column;
    }
  }
  return best;
}
