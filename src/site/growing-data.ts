import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadNames, type DownloadName } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import type { DataRow } from '../card/data-row.ts';
import { csvBody, csvHead } from '../download/csv.ts';
import { csvMetadata } from '../download/csvw.ts';
import { jsonBetween, jsonBody, jsonHead, jsonTail, type DataSubject } from '../download/json.ts';
import type { Publisher } from '../download/publisher.ts';
import { allEnded } from './all-ended.ts';
import { growingFile, type GrowingFile } from './growing-file.ts';

/** The same rows in the three forms, as bytes, each made once and used in the files of edition, period and all periods. */
export interface Bodies {
  readonly csv: Buffer;
  readonly excel: Buffer;
  readonly json: Buffer;
}

/** A data file in three forms that grows by bodies. */
export interface GrowingData {
  readonly add: (bodies: Bodies) => Promise<void>;
  /** Gives the checksums of the three, by their paths below the site. */
  readonly close: () => Promise<readonly (readonly [path: string, sum: string])[]>;
  /** Lets go of the three as they are, after a fault. */
  readonly abandon: () => Promise<void>;
}

/** Data files in three forms that are about one thing: their addresses, and what they are about. */
export interface DataFile {
  readonly address: (name: DownloadName) => string;
  readonly subject: DataSubject;
  readonly publisher: Publisher;
}

/** Rows in the three forms. */
export function bodiesOf(rows: readonly DataRow[]): Bodies {
  return {
    csv: Buffer.from(csvBody(rows, 'plain')),
    excel: Buffer.from(csvBody(rows, 'excel')),
    json: Buffer.from(jsonBody(rows)),
  };
}

/** What the three forms begin with. */
export function headsOf({ subject, publisher }: DataFile): Readonly<Record<keyof Bodies, string>> {
  return { csv: csvHead('plain'), excel: csvHead('excel'), json: jsonHead(subject, publisher) };
}

/** Writes into the site `out` what describes data files as tables. */
export async function writeMetadata({ address, subject, publisher }: DataFile, out: string): Promise<void> {
  const path = join(out, fileOf(address('csvMetadata')));
  await mkdir(dirname(path), { recursive: true });
  const metadata = csvMetadata(downloadNames.csv, subject, publisher);
  await writeFile(path, `${JSON.stringify(metadata, null, 1)}\n`);
}

/** Begins data files in the site `out`. */
export async function growingData(file: DataFile, out: string): Promise<GrowingData> {
  const heads = headsOf(file);
  const pathOf = (name: keyof Bodies): string => fileOf(file.address(name));
  const begun = async (name: keyof Bodies): Promise<GrowingFile> => {
    const path = join(out, pathOf(name));
    await mkdir(dirname(path), { recursive: true });
    return growingFile(path, heads[name]);
  };
  const [csv, excel, json] = [await begun('csv'), await begun('excel'), await begun('json')];
  const between = Buffer.from(jsonBetween);
  let isFirst = true;
  return {
    add: async (bodies) => {
      if (bodies.json.length === 0) return;
      const rows = isFirst ? [bodies.json] : [between, bodies.json];
      isFirst = false;
      await allEnded([csv.add([bodies.csv]), excel.add([bodies.excel]), json.add(rows)]);
    },
    close: async () => {
      const closed = (name: keyof Bodies, last: Promise<string>) =>
        last.then((sum) => [pathOf(name), sum] as const);
      return allEnded([
        closed('csv', csv.close([])),
        closed('excel', excel.close([])),
        closed('json', json.close([Buffer.from(jsonTail)])),
      ]);
    },
    abandon: async () => {
      await Promise.allSettled([csv, excel, json].map((one) => one.abandon()));
    },
  };
}
