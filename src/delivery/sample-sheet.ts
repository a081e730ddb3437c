import type { Group } from '../model/group.ts';
import { wholeNumber, yesNo } from '../ingest/cell.ts';
import { seen } from './grid.ts';
import { isMissing } from './missing.ts';
import type { Recognised } from './recognise.ts';
import type { Remarks } from './remark.ts';
import type { SheetRows } from './sheet-rows.ts';

/** The numbers of people that a row of a sample may state. */
export const sampleColumns = ['net_sample', 'completed', 'approached', 'undeliverable'] as const;
type SampleColumn = (typeof sampleColumns)[number];

/** Who could be asked, and who answered. */
export interface SampleRow {
  readonly provider: string;
  readonly group: Group;
  readonly service: string;
  readonly numbers: Readonly<Partial<Record<SampleColumn, number>>>;
  /** The bureau's verdict, where it gave one; `unavailable` where it keeps the results of the group to itself. */
  readonly published: boolean | 'unavailable' | null;
}

/** Reads a sheet with the sample: one row for each provider, group and service. */
export function readSampleSheet(sheet: Recognised, rows: SheetRows, remarks: Remarks): SampleRow[] {
  const read: SampleRow[] = [];
  for (const { provider, group, service, row, cell } of rows.rows()) {
    const complain = (kind: 'bad-number' | 'bad-verdict', column: string, raw: string): void => {
      const heading = sheet.headings[sheet.columns.get(column) ?? 0] ?? '';
      const at = { heading, cell: raw, count: 1, row, ...rows.place };
      remarks.faultRow(`${kind} ${column} ${raw}`, () => ({ kind, ...at }));
    };
    const numbers: Partial<Record<SampleColumn, number>> = {};
    for (const column of sampleColumns) {
      const raw = seen(cell(column));
      const number = wholeNumber(raw);
      if (number !== null) numbers[column] = number;
      else if (!isMissing(raw) || column === 'net_sample') complain('bad-number', column, raw);
    }
    const verdict = seen(cell('published'));
    const published = /^(?:niet beschikbaar|not available)$/i.test(verdict)
      ? 'unavailable'
      : isMissing(verdict)
        ? null
        : yesNo(verdict);
    if (published === null && !isMissing(verdict)) complain('bad-verdict', 'published', verdict);
    read.push({ provider, group, service, numbers, published });
  }
  return read;
}
