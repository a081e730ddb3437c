import Papa from 'papaparse';
import { editionRows, participantRows } from '../../src/card/data.ts';
import type { DataRow } from '../../src/card/data-row.ts';
import { registerOf } from '../../src/card/register.ts';
import { fullReports } from '../../src/download/full-report.ts';
import { columnRules } from '../../src/download/column.ts';
import { csvBody, csvHead } from '../../src/download/csv.ts';
import { createTypesetter } from '../../src/download/pdf/typesetter.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { imprint, prose } from '../report/made.ts';
import { terms } from '../share/terms.ts';
import { readDocument, readReport, type ToldOfOthers } from './report-reading.ts';

/** The two sides of the same data: what the providers get, and what everyone gets. */
export interface Sides {
  readonly own: Publication<'provider'>;
  readonly open: Publication<'public'>;
}

/** The open data of a period as it is read back from its CSV file. */
export function openData(open: Publication<'public'>, period: string): DataRow[] {
  const register = registerOf(open, terms);
  const told = register.period(period);
  const rows = [
    ...participantRows(register, told),
    ...told.editions.flatMap((one) => editionRows(register, one)),
  ];
  const { data } = Papa.parse<string[]>(csvHead('plain') + csvBody(rows, 'plain'), { skipEmptyLines: true });
  return data.slice(1).map(
    (cells) =>
      Object.fromEntries(
        columnRules().map(({ name, type }, index) => {
          const cell = cells[index] ?? '';
          return [name, cell === '' ? null : type === 'text' ? cell : Number(cell)];
        }),
      ) as unknown as DataRow,
  );
}

/**
 * What the full report of each provider of a period says of others, read back: from the PDF, or, where there are hundreds,
 * from the data that it is set from.
 */
export async function reportsOf(
  { own, open }: Sides,
  period: string,
  form: 'pdf' | 'data',
): Promise<ReadonlyMap<string, ToldOfOthers>> {
  const source = {
    own: registerOf(own, terms),
    open: registerOf(open, terms),
    prose: await prose(),
    imprint,
  };
  const typesetter = form === 'pdf' ? createTypesetter() : null;
  const told = new Map<string, ToldOfOthers>();
  for (const { provider, document } of fullReports(source, { period, languages: ['nl'] })) {
    const groups = source.own.edition(provider, period).groups.length;
    told.set(
      provider,
      typesetter
        ? await readReport(await typesetter.typeset(document), groups)
        : readDocument(document, groups),
    );
  }
  return told;
}
