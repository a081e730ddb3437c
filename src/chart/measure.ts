/** Weights of type in charts: regular and semi-bold. */
export type Weight = 400 | 600;

/**
 * Advance widths of Source Sans 3 in thousandths of the type size, for U+0020 to U+007E, read from the regular and
 * the semi-bold font file. Accented letters are as wide as their base letter.
 */
const widths: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497, 497, 497,
    497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527, 494, 617, 652, 263,
    479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 303, 350, 303, 497,
    500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495, 255, 829, 547, 542, 555, 555, 347, 419,
    338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  ],
  600: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513, 513, 513,
    513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538, 510, 628, 663, 282,
    494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541, 501, 540, 324, 344, 324, 513,
    500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522, 271, 843, 560, 549, 564, 564, 373, 431,
    361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
  ],
};

/** A little more than the font takes: kerning is not known here, and a fallback font may be wider. */
const margin = 1.04;

/**
 * Estimated width of a text in user units at a type size in user units. Never much less than the true width:
 * characters outside the table count as a capital M, wide scripts as a full square.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  return unitsWidth(textUnits(text, weight), size);
}

/** The width of a text in thousandths of the type size, whole: that of two texts behind each other is the sum of theirs. */
export function textUnits(text: string, weight: Weight): number {
  return plainWidth(text, widths[weight]) ?? fullWidth(text, widths[weight]);
}

/** The estimated width of thousandths of a type size, in user units. */
export function unitsWidth(units: number, size: number): number {
  return (units / 1000) * size * margin;
}

/** Thousandths of a text that has no character outside of the table, which most have not; none of another. */
function plainWidth(text: string, table: readonly number[]): number | undefined {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const known = table[text.charCodeAt(at) - 0x20];
    if (known === undefined) return undefined;
    sum += known;
  }
  return sum;
}

function fullWidth(text: string, table: readonly number[]): number {
  let sum = 0;
  for (const character of text.normalize('NFD')) sum += glyphWidth(character, table);
  return sum;
}

function glyphWidth(character: string, table: readonly number[]): number {
  const code = character.codePointAt(0) ?? 0;
  const known = table[code - 0x20];
  if (known !== undefined) return known;
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  if (/[\u00a0\u2009\u202f]/.test(character)) return 200;
  if (/[‘’·]/.test(character)) return 275;
  if (/[“”–−€±]/.test(character)) return 513;
  return code < 0x1100 ? 745 : 1000;
}
