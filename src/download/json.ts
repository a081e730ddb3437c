import { dataSchemaVersion, type DataRow } from '../card/data-row.ts';
import { openDataFileAddress } from '../address/address.ts';
import { spokenLabel, type Label } from '../model/label.ts';
import type { Publisher } from './publisher.ts';
import { inEveryLanguage } from '../text/words.ts';

/** What a data file is about. */
export interface DataSubject {
  readonly title: Label;
  /** Absolute address of the page that shows the same. */
  readonly page: string;
  /** Where the figures come from, per period: bureau and ISO dates. */
  readonly periods: readonly {
    readonly id: string;
    readonly from: string;
    readonly until: string;
    readonly reported_on: string;
    readonly source: string;
  }[];
}

/** The beginning of a JSON data file: all but its rows. After it come bodies with `jsonBetween` between them, and `jsonTail`. */
export function jsonHead(subject: DataSubject, publisher: Publisher): string {
  const head = {
    $schema: new URL(openDataFileAddress('schema'), publisher.address).href,
    schema_version: dataSchemaVersion,
    title: spokenLabel(subject.title),
    page: subject.page,
    publisher: publisher.owner,
    licence: publisher.licence,
    notes: spokenLabel(inEveryLanguage((say) => say.data.notes)),
    ...(publisher.demonstration && { demonstration: spokenLabel(publisher.demonstration) }),
    periods: subject.periods,
  };
  return `${JSON.stringify(head).slice(0, -1)}${rowsBegin}`;
}

/** Rows as JSON, one on a line, so that two versions of a file can be compared. */
export function jsonBody(rows: readonly DataRow[]): string {
  return rows.map((row) => JSON.stringify(row)).join(jsonBetween);
}

/** The rows of a data file that was written, as `jsonBody` gave them, in its bytes. */
export function jsonBodyOf(file: Buffer): Buffer {
  return file.subarray(file.indexOf(rowsBegin) + rowsBegin.length, -jsonTail.length);
}

/** What stands between head and rows, and nowhere in a head: no text of JSON has a line break in it. */
const rowsBegin = ',"rows":[\n';
export const jsonBetween = ',\n';
export const jsonTail = '\n]}\n';
