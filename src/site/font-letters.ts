import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The font of reports and images. */
const file = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';

let letters: ReadonlySet<number> | undefined;

/** The first character of a text that the font of reports does not have; null when it has all. White space needs none. */
export function letterNotInFont(text: string): string | null {
  letters ??= lettersOf(readFileSync(createRequire(import.meta.url).resolve(file)));
  const own = letters;
  return [...text].find((one) => !/\s/.test(one) && !own.has(one.codePointAt(0) ?? 0)) ?? null;
}

/**
 * The characters that a TrueType font has a glyph for, by its table `cmap`: the subtables of format 4 (16 bits) and 12
 * (32 bits), as the OpenType specification lays them out.
 */
function lettersOf(font: Buffer): ReadonlySet<number> {
  const cmap = tableOf(font, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const sub = cmap.subarray(cmap.readUInt32BE(8 + 8 * index));
    const format = sub.readUInt16BE(0);
    if (format === 4) addSegments(sub, found);
    if (format === 12) addGroups(sub, found);
  }
  return found;
}

function tableOf(font: Buffer, name: string): Buffer {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    if (font.toString('latin1', at, at + 4) === name)
      return font.subarray(font.readUInt32BE(at + 8), font.readUInt32BE(at + 8) + font.readUInt32BE(at + 12));
  }
  throw new Error(`no table ${name} in the font`);
}

function addSegments(sub: Buffer, found: Set<number>): void {
  const twice = sub.readUInt16BE(6);
  const [ends, starts, deltas, offsets] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice];
  for (let at = 0; at < twice; at += 2) {
    const start = sub.readUInt16BE(starts + at);
    const offset = sub.readUInt16BE(offsets + at);
    for (let code = start; code <= sub.readUInt16BE(ends + at) && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : sub.readUInt16BE(offsets + at + offset + 2 * (code - start));
      const isThere = offset === 0 ? ((glyph + sub.readUInt16BE(deltas + at)) & 0xffff) !== 0 : glyph !== 0;
      if (isThere) found.add(code);
    }
  }
}

function addGroups(sub: Buffer, found: Set<number>): void {
  for (let index = 0; index < sub.readUInt32BE(12); index++) {
    const at = 16 + 12 * index;
    const start = sub.readUInt32BE(at);
    for (let code = start; code <= sub.readUInt32BE(at + 4); code++)
      if (sub.readUInt32BE(at + 8) + code - start !== 0) found.add(code);
  }
}
