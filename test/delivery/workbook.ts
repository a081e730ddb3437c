import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A cell: a text, a number, or a formula that begins with `of:=`. */
type Cell = string | number;

/** Makes Excel workbooks with LibreOffice, name -> sheets -> rows. All in one run: starting it takes seconds. */
export function workbooks(
  books: Readonly<Record<string, Readonly<Record<string, readonly (readonly Cell[])[]>>>>,
): Record<string, Uint8Array> {
  const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-delivery-'));
  try {
    const names = Object.keys(books);
    for (const [name, sheets] of Object.entries(books))
      writeFileSync(join(dir, `${name}.fods`), flatSheets(sheets));
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${dir}/profile`,
        '--headless',
        '--convert-to',
        'xlsx',
        '--outdir',
        dir,
        ...names.map((name) => join(dir, `${name}.fods`)),
      ],
      { stdio: 'ignore' },
    );
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(dir, `${name}.xlsx`))]));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function flatSheets(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): string {
  const tables = Object.entries(sheets).map(
    ([name, rows]) =>
      `<table:table table:name="${escaped(name)}">${rows
        .map((row) => `<table:table-row>${row.map(cellOf).join('')}</table:table-row>`)
        .join('')}</table:table>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document>`;
}

function cellOf(cell: Cell): string {
  if (cell === '') return '<table:table-cell/>';
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (cell.startsWith('of:=')) return `<table:table-cell table:formula="${escaped(cell)}"/>`;
  return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
