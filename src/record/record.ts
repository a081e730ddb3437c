import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PublishedPeriod } from '../publish/publication.ts';
import { figureLines, figureTree, type FigureLine } from './figures.ts';

/** Version of the file's shape. A program that meets another one says so and builds nothing. */
const recordSchema = 1;

/** The figures of a period as the site publishes them; the rest of a period comes from today's files. */
export type RecordedFigures = Omit<PublishedPeriod<'public'>, 'period'>;

/** `<period>/published.json`: what was published of a final period, which the site of that period is made from. */
export interface PeriodRecord {
  /** Id of the period. */
  readonly period: string;
  readonly figures: RecordedFigures;
  /** Of everything in the file. */
  readonly checksum: string;
}

const fileSchema = z.strictObject({
  schema: z.int(),
  period: z.string(),
  checksum: z.string(),
  figures: z.record(z.string(), z.json()),
});

/** A record of figures, with its checksum. */
export function recordOf(period: string, figures: RecordedFigures): PeriodRecord {
  return { period, figures, checksum: checksumOf(period, linesOf(figures)) };
}

/** The text of the file: one line a figure, so that a difference between two versions can be read. Ends with a line end. */
export function recordText({ period, figures }: PeriodRecord): string {
  const lines = linesOf(figures);
  const head = [`"schema": ${recordSchema}`, `"period": ${JSON.stringify(period)}`];
  const told = lines.map(([path, value]) => `${JSON.stringify(path)}: ${JSON.stringify(value)}`);
  return `{\n${head.join(',\n')},\n"checksum": "${checksumOf(period, lines)}",\n"figures": {\n${told.join(',\n')}\n}\n}\n`;
}

/** What a file with a record turned out to be. */
export type ReadRecord =
  | { readonly record: PeriodRecord }
  /** `shape`: not such a file. `schema`: of another version. `checksum`: changed by another hand. `period`: of another period. */
  | { readonly record: null; readonly fault: 'shape' | 'schema' | 'checksum' | 'period' };

/** Reads the text of a period's record. An edited file fails its checksum; layout and line ends do not count. */
export function readRecord(period: string, text: string): ReadRecord {
  const parsed = fileSchema.safeParse(jsonOf(text));
  if (!parsed.success) return { record: null, fault: 'shape' };
  const { schema, checksum, figures, period: own } = parsed.data;
  if (schema !== recordSchema) return { record: null, fault: 'schema' };
  const lines = Object.entries(figures);
  if (checksum !== checksumOf(own, lines)) return { record: null, fault: 'checksum' };
  if (own !== period) return { record: null, fault: 'period' };
  // the checksum holds, so this program wrote these lines
  return { record: { period, figures: figureTree(lines) as unknown as RecordedFigures, checksum } };
}

function linesOf(figures: RecordedFigures): FigureLine[] {
  return figureLines(figures as unknown as Readonly<Record<string, unknown>>);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checksumOf(period: string, lines: readonly FigureLine[]): string {
  const hash = createHash('sha256').update(`${recordSchema}\n${period}\n`);
  for (const [path, value] of lines) hash.update(`${path} ${JSON.stringify(value)}\n`);
  return `sha256-${hash.digest('hex')}`;
}
