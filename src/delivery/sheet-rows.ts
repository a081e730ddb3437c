import { groupTraits, type Group } from '../model/group.ts';
import { total } from '../model/service.ts';
import { seen } from './grid.ts';
import type { KnownNames } from './known-names.ts';
import { isLostNumber } from './missing.ts';
import type { Recognised } from './recognise.ts';
import type { DeliveryPlace, Remarks } from './remark.ts';

/** A row below the headings of a sheet, with the provider, group and service it is about. */
export interface NamedRow {
  readonly provider: string;
  readonly group: Group;
  readonly service: string;
  readonly row: number;
  /** The cell in a column as delivered; empty where the sheet has no such column. */
  cell(column: string): string;
}

/** The rows of one sheet. A row that names something unknown is left out, and the name is a decision. */
export class SheetRows {
  readonly #sheet: Recognised;
  readonly #known: KnownNames;
  readonly #remarks: Remarks;
  /** The group of rows that name none. */
  readonly #group: Group | null;
  readonly place: DeliveryPlace;

  constructor(sheet: Recognised, known: KnownNames, remarks: Remarks, group: Group | null) {
    this.#sheet = sheet;
    this.#known = known;
    this.#remarks = remarks;
    this.#group = group;
    this.place = { file: sheet.grid.file, sheet: sheet.grid.sheet };
  }

  /** Every row that is not empty and whose names are known, in order. */
  *rows(): Generator<NamedRow> {
    const { grid, start, columns } = this.#sheet;
    for (const [index, cells] of grid.rows.entries()) {
      if (index < start || cells.every((cell) => seen(cell) === '')) continue;
      const row = index + 1 - grid.namesAbove;
      const cell = (column: string): string => {
        const at = columns.get(column);
        return at === undefined ? '' : (cells[at] ?? '');
      };
      this.#checkPhone(cell('phone'), row);
      // a spreadsheet's row of sums
      if (/^(?:totaal|total|som|sum)\b/.test(seen(cell('provider')).toLowerCase())) continue;
      const provider = this.#known.provider(cell('provider'), seen(cell('place')), grid.file);
      const group = this.#groupOf(cell('group'));
      const service = group && this.#serviceOf(cell('service'), group);
      if (provider !== null && group !== null && service !== null)
        yield { provider, group, service, row, cell };
    }
  }

  #groupOf(cell: string): Group | null {
    if (seen(cell) !== '') return this.#known.group(cell, this.place.file);
    const group = this.#group ?? (this.#known.decidedFor('group') as Group | null);
    if (group === null) this.#missing('group');
    return group;
  }

  #serviceOf(cell: string, group: Group): string | null {
    if (seen(cell) !== '') return this.#known.service(cell, this.place.file);
    const service = this.#known.decidedFor('service') ?? (groupTraits[group].needsServices ? null : total);
    if (service === null) this.#missing('service');
    return service;
  }

  #missing(what: 'group' | 'service'): void {
    const { file, sheet } = this.place;
    this.#remarks.decideRow(`no ${what} ${file} ${sheet}`, () => ({
      kind: 'name-missing',
      what,
      count: 1,
      ...this.place,
    }));
  }

  /** Telephone numbers are not taken from a delivery, but one that Excel spoiled spoils the bureau's own list too. */
  #checkPhone(raw: string, row: number): void {
    const cell = seen(raw);
    if (!isLostNumber(cell)) return;
    const heading = this.#sheet.headings[this.#sheet.columns.get('phone') ?? 0] ?? '';
    this.#remarks.faultRow(`phone ${cell}`, () => ({
      kind: 'lost-number',
      heading,
      cell,
      count: 1,
      row,
      ...this.place,
    }));
  }
}
