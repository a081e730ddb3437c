import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Coding, GridRead } from './grid.ts';

/** What of the reader is used. It loads with `require` only. */
interface SavReader {
  readonly meta: {
    readonly header: { readonly encoding?: string | null };
    readonly sysvars: unknown;
    getValueLabels(name: string): unknown;
  };
  readonly reader: {
    readBytes(length: number): Promise<Buffer>;
    readString(length: number, trimEnd?: boolean): Promise<string>;
  };
  open(): Promise<void>;
  readAllRows(includeNulls: boolean): Promise<unknown>;
}
const { SavBufferReader } = createRequire(import.meta.url)('sav-reader') as {
  readonly SavBufferReader: new (bytes: Buffer) => SavReader;
};

/** What of a variable of SPSS is used; the reader's own types say `any`. */
const variableSchema = z.object({
  name: z.string(),
  label: z.string().nullish(),
  missing: z
    .union([
      z.number(),
      z.string(),
      z.array(z.union([z.number(), z.string()])),
      z.object({ min: z.number(), max: z.number(), value: z.number().optional() }),
    ])
    .nullish(),
});
const labelsSchema = z.array(z.object({ val: z.union([z.number(), z.string()]), label: z.string() }));
const rowSchema = z.record(z.string(), z.union([z.number(), z.string(), z.null(), z.instanceof(Date)]));

/** Reads a file of SPSS: names of variables as the first row, their labels as the second, codes below. */
export async function savGrid(file: string, bytes: Uint8Array): Promise<GridRead> {
  try {
    const reader = new SavBufferReader(Buffer.from(bytes));
    // it decodes eight bytes at a time, which cuts letters in two: it hands bytes on, and whole texts are decoded here
    reader.reader.readString = async (length, trimEnd = false) => {
      const letters = length < 1 ? '' : (await reader.reader.readBytes(length)).toString('latin1');
      return trimEnd ? letters.trimEnd() : letters;
    };
    await reader.open();
    const decoded = decoderOf(reader.meta.header.encoding ?? null);
    const variables = z.array(variableSchema).parse(reader.meta.sysvars);
    const rows = z.array(rowSchema).parse(await reader.readAllRows(true));
    const codings = new Map<number, Coding>();
    variables.forEach(({ name, missing }, index) => {
      const labels = labelsSchema.parse(reader.meta.getValueLabels(name) ?? []);
      const codes = new Set(rows.map((row) => text(row[name], decoded)));
      const declared = [...codes].filter((code) => isDeclared(code, missing));
      if (labels.length > 0 || declared.length > 0) {
        codings.set(index, {
          labels: new Map(labels.map(({ val, label }) => [text(val, decoded), decoded(label)])),
          missing: new Set(declared),
        });
      }
    });
    const names = variables.map(({ name }) => name);
    const grid = {
      file,
      sheet: null,
      rows: [
        names,
        variables.map(({ label }) => decoded(label ?? '')),
        ...rows.map((row) => names.map((name) => text(row[name], decoded))),
      ],
      namesAbove: 2,
      codings,
    };
    return { grids: [grid], faults: [] };
  } catch {
    // whatever a foreign file makes its reader throw, to an editor it is a file that cannot be opened
    return { grids: [], faults: [{ kind: 'unreadable', file }] };
  }
}

/** SPSS writes the least number there is where a value is missing. */
const systemMissing = -Number.MAX_VALUE;

function text(cell: unknown, decoded: (bytes: string) => string): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number') return cell === systemMissing ? '' : String(cell);
  return typeof cell === 'string' ? decoded(cell).trim() : '';
}

/** Decodes texts that hold one byte a character, by the encoding that the file names; without one as UTF-8 where that fits. */
function decoderOf(encoding: string | null): (bytes: string) => string {
  const windows = new TextDecoder('windows-1252');
  const isUtf = encoding !== null && /utf-?8/i.test(encoding);
  return (bytes) => {
    const buffer = Buffer.from(bytes, 'latin1');
    return isUtf || isUtf8(buffer) ? buffer.toString('utf8') : windows.decode(buffer);
  };
}

type Missing = z.infer<typeof variableSchema>['missing'];

function isDeclared(code: string, missing: Missing): boolean {
  if (missing === null || missing === undefined || code === '') return false;
  if (typeof missing === 'number' || typeof missing === 'string') return code === String(missing).trim();
  if (Array.isArray(missing)) return missing.some((one) => code === String(one).trim());
  const number = Number(code);
  return (number >= missing.min && number <= missing.max) || number === missing.value;
}
