import { small } from './small.ts';

/** How the tables of a delivery are written. What is left out is as in the fixture. */
export interface Dress {
  readonly delimiter?: ';' | ',' | '\t';
  readonly encode?: (text: string) => Uint8Array;
  /** A whole number as it is written. */
  readonly number?: (digits: string) => string;
  /** The finished lines, the header first. */
  readonly lines?: (lines: readonly string[]) => readonly string[];
  /** The cells of a row in another order. */
  readonly order?: (cells: readonly string[]) => readonly string[];
  readonly lineEnd?: string;
}

/** The small fixture with its tables in another dress. */
export function dressed(dress: Dress): Record<string, string | Uint8Array> {
  const { delimiter = ';', encode = utf8, number = (digits) => digits, lineEnd = '\n' } = dress;
  const { lines: change = (lines) => lines, order = (cells) => cells } = dress;
  const files = Object.entries(small()).map(([path, text]) => {
    if (!path.endsWith('.csv')) return [path, text] as const;
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) =>
        order(line.split(';'))
          .map((cell) => (/^\d+$/.test(cell) ? number(cell) : cell))
          .map((cell) =>
            cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell,
          )
          .join(delimiter),
      );
    return [path, encode(change(lines).join(lineEnd) + lineEnd)] as const;
  });
  return Object.fromEntries(files);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-8 with the mark that Excel puts before it. */
export function utf8WithMark(text: string): Uint8Array {
  return utf8(`\ufeff${text}`);
}

/** Excel's "Unicode text". */
export function utf16le(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

export function utf16be(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

/** The characters that Windows-1252 has where Latin-1 has controls, as far as these tests need them. */
const special: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
};

/** Throws for a character that Windows-1252 does not have. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (character) => {
    const byte = special[character] ?? character.codePointAt(0) ?? 0;
    if (byte > 0xff) throw new Error(`no Windows-1252 byte for ${character}`);
    return byte;
  });
}
