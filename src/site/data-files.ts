import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  downloadNames,
  editionDataAddress,
  openDataFileAddress,
  periodDataAddress,
  type DownloadName,
  type OpenDataFile,
} from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { editionRows, participantRows, withdrawnRows } from '../card/data.ts';
import type { DataRow } from '../card/data-row.ts';
import type { Register } from '../card/register.ts';
import { catalogueTriples } from '../download/catalogue.ts';
import { dictionaryTable } from '../download/column.ts';
import { csvBody, csvHead, csvTable } from '../download/csv.ts';
import { csvMetadata, tableSchema } from '../download/csvw.ts';
import { dataSchema } from '../download/data-schema.ts';
import { jsonBetween, jsonBody, jsonHead, jsonTail, type DataSubject } from '../download/json.ts';
import { linkedJson } from '../download/linked-json.ts';
import type { Publisher } from '../download/publisher.ts';
import { editionSubject, periodSubject, allPeriodsSubject } from '../download/subject.ts';
import { turtle } from '../download/turtle.ts';
import { allEnded } from './all-ended.ts';

/** The same rows in the three forms, each made once and used in the files of edition, period and all periods. */
interface Bodies {
  readonly csv: string;
  readonly excel: string;
  readonly json: string;
}

/** A data file in three forms that grows by bodies. */
interface Growing {
  readonly add: (bodies: Bodies) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Writes all data files, their metadata and the catalogue into a built site. Holds one edition's rows at a time. */
export async function writeDataFiles(
  register: Register<'public'>,
  publisher: Publisher,
  out: string,
): Promise<void> {
  const at = (address: string): string => join(out, fileOf(address));
  const begin = async (address: (name: DownloadName) => string, subject: DataSubject): Promise<Growing> => {
    await mkdir(dirname(at(address('csv'))), { recursive: true });
    await writeJson(at(address('csvMetadata')), csvMetadata(downloadNames.csv, subject, publisher));
    return growing((name) => at(address(name)), subject, publisher);
  };
  const { periods } = register.publication;
  const allPeriods = await begin(openDataFileAddress, allPeriodsSubject(register, publisher));
  for (const published of periods) {
    const period = published.period.id;
    const all = await begin(
      (name) => periodDataAddress(period, name),
      periodSubject(register, period, publisher),
    );
    const participants = bodiesOf([
      ...participantRows(register, published),
      ...withdrawnRows(register, published),
    ]);
    await all.add(participants);
    await allPeriods.add(participants);
    for (const edition of published.editions) {
      const bodies = bodiesOf(editionRows(register, edition));
      await all.add(bodies);
      await allPeriods.add(bodies);
      // an address that was published below a former id stays
      for (const id of [edition.provider, ...register.provider(edition.provider).formerIds]) {
        const own = await begin(
          (name) => editionDataAddress(id, period, name),
          editionSubject(register, edition.provider, period, publisher),
        );
        await own.add(bodies);
        await own.close();
      }
    }
    await all.close();
  }
  await allPeriods.close();
  await writeDescriptions(register, publisher, at);
}

async function writeDescriptions(
  register: Register<'public'>,
  publisher: Publisher,
  at: (address: string) => string,
): Promise<void> {
  const subjects = register.publication.periods.map(({ period }) =>
    periodSubject(register, period.id, publisher),
  );
  const triples = catalogueTriples(subjects, publisher);
  const write = async (file: OpenDataFile, text: string): Promise<void> => {
    const path = at(openDataFileAddress(file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  };
  await write('catalogueTurtle', turtle(triples));
  await write('catalogueJson', linkedJson(triples));
  await write('schema', `${JSON.stringify(dataSchema(publisher), null, 1)}\n`);
  await write('table', `${JSON.stringify(tableSchema(), null, 1)}\n`);
  await write('dictionary', csvTable(dictionaryTable()));
}

function bodiesOf(rows: readonly DataRow[]): Bodies {
  return { csv: csvBody(rows, 'plain'), excel: csvBody(rows, 'excel'), json: jsonBody(rows) };
}

async function growing(
  path: (name: 'csv' | 'excel' | 'json') => string,
  subject: DataSubject,
  publisher: Publisher,
): Promise<Growing> {
  const [csv, excel, json] = await Promise.all([
    begun(path('csv'), csvHead('plain')),
    begun(path('excel'), csvHead('excel')),
    begun(path('json'), jsonHead(subject, publisher)),
  ]);
  let between = '';
  return {
    add: async (bodies) => {
      if (bodies.json === '') return;
      await allEnded([
        csv.appendFile(bodies.csv),
        excel.appendFile(bodies.excel),
        json.appendFile(between + bodies.json),
      ]);
      between = jsonBetween;
    },
    close: async () => {
      await json.appendFile(jsonTail);
      await allEnded([csv, excel, json].map((file) => file.close()));
    },
  };
}

async function begun(path: string, head: string): Promise<FileHandle> {
  const file = await open(path, 'w');
  await file.appendFile(head);
  return file;
}

async function writeJson(path: string, value: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 1)}\n`);
}
