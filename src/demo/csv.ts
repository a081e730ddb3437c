export type Delimiter = ',' | ';';

/** One line of a CSV file, with its line end. Cells are quoted where they must be. */
export function csvLine(cells: readonly (string | number)[], delimiter: Delimiter): string {
  return `${cells.map((cell) => csvCell(String(cell), delimiter)).join(delimiter)}\n`;
}

function csvCell(text: string, delimiter: Delimiter): string {
  if (!text.includes(delimiter) && !/["\r\n]/.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}
