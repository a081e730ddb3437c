import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  editionDataAddress,
  openDataFileAddress,
  type DownloadName,
  type OpenDataFile,
} from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { editionRows } from '../card/data.ts';
import { registerOfOne } from '../card/one-provider.ts';
import type { Register } from '../card/register.ts';
import { registerUntil } from '../card/until-period.ts';
import { catalogueTriples } from '../download/catalogue.ts';
import { dictionaryTable } from '../download/column.ts';
import { csvTable } from '../download/csv.ts';
import { tableSchema } from '../download/csvw.ts';
import { dataSchema } from '../download/data-schema.ts';
import { linkedJson } from '../download/linked-json.ts';
import type { Publisher } from '../download/publisher.ts';
import { editionSubject, periodSubject } from '../download/subject.ts';
import { turtle } from '../download/turtle.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { writeGatheredData } from './gathered-data.ts';
import { bodiesOf, growingData, writeMetadata } from './growing-data.ts';
import type { DataWish } from './data-wish.ts';

/** Everything, made now. */
const all: DataWish = { stateOf: () => 'made', common: true };

/** Writes data files, their metadata and the catalogue into a built site. */
export async function writeDataFiles(
  register: Register<'public'>,
  publisher: Publisher,
  out: string,
  { stateOf, common, kept, signal }: DataWish = all,
): Promise<void> {
  for (const { period, editions } of register.publication.periods) {
    for (const edition of editions) {
      if (stateOf({ provider: edition.provider, period: period.id }) !== 'made') continue;
      signal?.throwIfAborted();
      const sums = await writeEditionData(register, edition, period.id, publisher, out);
      for (const [path, sum] of sums) kept?.written(path, sum);
    }
  }
  if (!common) return;
  await writeGatheredData(register, publisher, out, { stateOf, kept, signal });
  await writeDescriptions(register, publisher, (address) => join(out, fileOf(address)));
}

/** Writes the data files of one edition, and gives their checksums. */
async function writeEditionData(
  register: Register<'public'>,
  edition: PublishedEdition<'public'>,
  period: string,
  publisher: Publisher,
  out: string,
): Promise<readonly (readonly [path: string, sum: string])[]> {
  const sums: (readonly [path: string, sum: string])[] = [];
  const own = registerUntil(registerOfOne(register, edition.provider), period);
  const bodies = bodiesOf(editionRows(own, edition));
  const subject = editionSubject(own, edition.provider, period, publisher);
  // an address that was published below a former id stays
  for (const id of [edition.provider, ...own.provider(edition.provider).formerIds]) {
    const file = {
      address: (name: DownloadName) => editionDataAddress(id, period, name),
      subject,
      publisher,
    };
    await writeMetadata(file, out);
    const growing = await growingData(file, out);
    await growing.add(bodies);
    sums.push(...(await growing.close()));
  }
  return sums;
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
