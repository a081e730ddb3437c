import type { DataRounding, DataRow } from '../../src/card/data-row.ts';
import type { Language } from '../../src/model/label.ts';
import { shareReading, type ShareRounding } from '../../src/model/share-rounding.ts';
import { formatCount, formatGrade, formatResponse, formatShare } from '../../src/text/number.ts';
import { words } from '../../src/text/words.ts';

/** Adds one fact: group, what it is about, measure, answer, and the value as a reader sees it. */
export type Add = (group: string, place: string, measure: string, option: string, value: string) => void;

/** Collects facts as lines such as "clients|Totaal|grade||8,6", each once. */
export function collector(): { readonly add: Add; readonly facts: () => string[] } {
  const facts = new Set<string>();
  return {
    add: (...parts) => void facts.add(parts.join('|')),
    facts: () => [...facts].sort(),
  };
}

/** Every figure of the rows of a download, as a page in this language would say it. */
export function factsOfRows(rows: readonly DataRow[], language: Language): string[] {
  const { add, facts } = collector();
  for (const row of rows) {
    const place = row[`question_${language}`] ?? row[`service_${language}`] ?? '';
    if (row.measure === 'grade' && row.benchmark !== null) {
      add(row.group, place, 'grade', 'benchmark', formatGrade(row.benchmark, language));
    }
    if (row.status !== 'shown' || row.value === null) continue;
    const said = bounded(valueText(row, row.value, language), row.rounding);
    add(row.group, place, row.measure, optionText(row, language), said);
    if (row.n !== null) add(row.group, place, row.measure, 'n', formatCount(row.n, language));
    if (row.measure === 'answer' && row.benchmark !== null) {
      const option = row[`option_${language}`] ?? '';
      const other = bounded(formatShare(row.benchmark, language), row.benchmark_rounding);
      add(row.group, place, 'benchmark', option, other);
    }
  }
  return facts();
}

/** A value with the bound that it stands for, where it is one. */
function bounded(value: string, rounding: DataRounding | null): string {
  return rounding?.startsWith('under-') || rounding?.startsWith('over-') ? `${value} ${rounding}` : value;
}

/** A share that a page shows, with the bound that it is read as. */
export function shareFact(share: number, rounding: ShareRounding | undefined, language: Language): string {
  const reading = shareReading(share, rounding ?? 'percent');
  if (reading === 'exact') return formatShare(share, language);
  return `${formatShare(share, language)} ${reading}`;
}

function optionText(row: DataRow, language: Language): string {
  return (row.measure === 'norm_verdict' ? row.option : row[`option_${language}`]) ?? '';
}

function valueText(row: DataRow, value: number, language: Language): string {
  const say = words(language);
  switch (row.unit) {
    case 'percent':
      return row.measure === 'response' ? formatResponse(value, language) : formatShare(value, language);
    case 'grade':
    case 'points':
      return formatGrade(value, language);
    case 'indicator':
      return row.measure === 'eligible' ? (value === 1 ? say.card.yes : say.card.no) : String(value);
    default:
      return formatCount(value, language);
  }
}

/** The numbers in a sentence, in order, as they stand there. */
export function numbersIn(sentence: string): string[] {
  return [...sentence.matchAll(/−?\d+(?:[.,]\d+)*%?/g)].map(([number]) => number);
}
