import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
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
import { registerOfOne } from '../card/one-provider.ts';
import { editionRows, participantRows, withdrawnRows } from '../card/data.ts';
import type { DataRow } from '../card/data-row.ts';
import type { Register } from '../card/register.ts';
import { registerUntil } from '../card/until-period.ts';
import { catalogueTriples } from '../download/catalogue.ts';
import { dictionaryTable } from '../download/column.ts';
import { csvBody, csvBodyOf, csvHead, csvTable } from '../download/csv.ts';
import { csvMetadata, tableSchema } from '../download/csvw.ts';
import { dataSchema } from '../download/data-schema.ts';
import { jsonBetween, jsonBody, jsonBodyOf, jsonHead, jsonTail, type DataSubject } from '../download/json.ts';
import { linkedJson } from '../download/linked-json.ts';
import type { Publisher } from '../download/publisher.ts';
import { editionSubject, periodSubject, allPeriodsSubject } from '../download/subject.ts';
import { turtle } from '../download/turtle.ts';
import { allEnded } from './all-ended.ts';
import { growingFile } from './growing-file.ts';
import type { StateOf } from './kept-unit.ts';

/** The same rows in the three forms, as bytes, each made once and used in the files of edition, period and all periods. */
interface Bodies {
  readonly csv: Buffer;
  readonly excel: Buffer;
  readonly json: Buffer;
}

/** A data file in three forms that grows by bodies. */
interface Growing {
  readonly add: (bodies: Bodies) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Which data files are written. */
export interface DataWish {
  /** How each edition's files come into the site; those that are kept stand there, and are read for the rows of period and whole. */
  readonly stateOf: StateOf;
  /** Whether those of periods and of the whole are written, and what describes them. */
  readonly common: boolean;
}

/** Everything, made now. */
const all: DataWish = { stateOf: () => 'made', common: true };

/** Writes data files, their metadata and the catalogue into a built site. Holds one edition's rows at a time. */
export async function writeDataFiles(
  register: Register<'public'>,
  publisher: Publisher,
  out: string,
  { stateOf, common }: DataWish = all,
): Promise<void> {
  const at = (address: string): string => join(out, fileOf(address));
  const begin = async (address: (name: DownloadName) => string, subject: DataSubject): Promise<Growing> => {
    await mkdir(dirname(at(address('csv'))), { recursive: true });
    await writeJson(at(address('csvMetadata')), csvMetadata(downloadNames.csv, subject, publisher));
    return growing((name) => at(address(name)), subject, publisher);
  };
  const { periods } = register.publication;
  const whole = common ? await begin(openDataFileAddress, allPeriodsSubject(register, publisher)) : null;
  for (const published of periods) {
    const period = published.period.id;
    const ofPeriod = common
      ? await begin((name) => periodDataAddress(period, name), periodSubject(register, period, publisher))
      : null;
    const add = async (bodies: Bodies): Promise<void> => {
      await ofPeriod?.add(bodies);
      await whole?.add(bodies);
    };
    if (common)
      await add(bodiesOf([...participantRows(register, published), ...withdrawnRows(register, published)]));
    for (const edition of published.editions) {
      const state = stateOf({ provider: edition.provider, period });
      if (!common && state !== 'made') continue;
      if (state === 'kept') {
        await add(standingBodies((name) => at(editionDataAddress(edition.provider, period, name))));
        continue;
      }
      const own = registerUntil(registerOfOne(register, edition.provider), period);
      const bodies = bodiesOf(editionRows(own, edition));
      await add(bodies);
      if (state !== 'made') continue;
      const subject = editionSubject(own, edition.provider, period, publisher);
      // an address that was published below a former id stays
      for (const id of [edition.provider, ...own.provider(edition.provider).formerIds]) {
        const file = await begin((name) => editionDataAddress(id, period, name), subject);
        await file.add(bodies);
        await file.close();
      }
    }
    await ofPeriod?.close();
  }
  await whole?.close();
  if (common) await writeDescriptions(register, publisher, at);
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
  return {
    csv: Buffer.from(csvBody(rows, 'plain')),
    excel: Buffer.from(csvBody(rows, 'excel')),
    json: Buffer.from(jsonBody(rows)),
  };
}

/** The rows of data files that stand: what is between the first line, or what a JSON file begins with, and the end. */
function standingBodies(path: (name: DownloadName) => string): Bodies {
  const read = (name: DownloadName): Buffer => readFileSync(path(name));
  return {
    csv: csvBodyOf(read('csv'), 'plain'),
    excel: csvBodyOf(read('excel'), 'excel'),
    json: jsonBodyOf(read('json')),
  };
}

async function growing(
  path: (name: 'csv' | 'excel' | 'json') => string,
  subject: DataSubject,
  publisher: Publisher,
): Promise<Growing> {
  const [csv, excel, json] = await Promise.all([
    growingFile(path('csv'), csvHead('plain')),
    growingFile(path('excel'), csvHead('excel')),
    growingFile(path('json'), jsonHead(subject, publisher)),
  ]);
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
      await allEnded([csv.close([]), excel.close([]), json.close([Buffer.from(jsonTail)])]);
    },
  };
}

async function writeJson(path: string, value: object): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 1)}\n`);
}
