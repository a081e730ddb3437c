/** How programs write that there is no answer. */
const missing = new Set([
  '',
  'na',
  'n/a',
  'nan',
  '#n/b',
  '#n/a',
  '#null!',
  '#leeg!',
  '.',
  '-99',
  '-99.0',
  '-99,0',
  '-',
]);

/** Values of a formula that went wrong in Excel, in Dutch and English: no answers, and not missing either. */
const broken = new Set([
  '#ref!',
  '#verw!',
  '#value!',
  '#waarde!',
  '#name?',
  '#naam?',
  '#div/0!',
  '#deel/0!',
  '#num!',
  '#getal!',
  '#spill!',
  '#overloop!',
]);

/** True for a cell, as seen, in which another program says that there is no answer. */
export function isMissing(cell: string): boolean {
  return missing.has(cell.toLowerCase());
}

/** True for the value of a broken formula. */
export function isBrokenFormula(cell: string): boolean {
  return broken.has(cell.toLowerCase());
}

/** True for a number of which Excel lost the digits: `8,80E+08`. */
export function isLostNumber(cell: string): boolean {
  return /^\d(?:[.,]\d+)?E\+\d+$/i.test(cell);
}
