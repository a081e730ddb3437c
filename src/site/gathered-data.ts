import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  editionDataAddress,
  openDataFileAddress,
  periodDataAddress,
  type DownloadName,
} from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { editionRows, participantRows, withdrawnRows } from '../card/data.ts';
import { registerOfOne } from '../card/one-provider.ts';
import type { Register } from '../card/register.ts';
import { registerUntil } from '../card/until-period.ts';
import { csvBodyOf } from '../download/csv.ts';
import { jsonBodyOf } from '../download/json.ts';
import type { Publisher } from '../download/publisher.ts';
import { allPeriodsSubject, periodSubject } from '../download/subject.ts';
import type { PublishedEdition, PublishedPeriod } from '../publish/publication.ts';
import { checksum } from './cache/checksum.ts';
import {
  bodiesOf,
  growingData,
  headsOf,
  writeMetadata,
  type Bodies,
  type DataFile,
  type GrowingData,
} from './growing-data.ts';
import type { DataWish } from './data-wish.ts';
import { listen } from './listen.ts';

/** A signal that never comes. */
const never: AbortSignal = new AbortController().signal;

const forms = ['csv', 'excel', 'json'] as const satisfies readonly (keyof Bodies)[];

/** A period, with its rows that are of no edition. */
interface GatheredPeriod {
  readonly published: PublishedPeriod<'public'>;
  readonly common: Bodies;
  /** What all of its rows are made of: checksums of the rows above, and of the files of its editions. */
  readonly of: readonly string[];
}

/**
 * Writes the data files of each period and of the whole, which gather the rows of editions, into a site in which the files of these stand, but for editions that
 * are elsewhere. Those that were made before of the same are put in place as they are (`kept`). Holds one edition's rows at a time, and some megabytes of each file.
 */
export async function writeGatheredData(
  register: Register<'public'>,
  publisher: Publisher,
  out: string,
  { stateOf, kept, signal = never }: Pick<DataWish, 'stateOf' | 'kept' | 'signal'>,
): Promise<void> {
  const isWhole = register.publication.periods.every(({ period, editions }) =>
    editions.every(({ provider }) => stateOf({ provider, period: period.id }) !== 'elsewhere'),
  );
  const usable = isWhole ? kept : undefined;
  const periods = register.publication.periods.map((published): GatheredPeriod => {
    const common = bodiesOf([...participantRows(register, published), ...withdrawnRows(register, published)]);
    const of = usable === undefined ? [] : madeOf(published, common, (path) => usable.sumOf(out, path));
    return { published, common, of };
  });
  /** Null where it stands. */
  const begin = async (file: DataFile, of: readonly string[]): Promise<GrowingData | null> => {
    await writeMetadata(file, out);
    const paths = forms.map((form) => fileOf(file.address(form)));
    const isPlaced = usable?.place(out, paths, [...Object.values(headsOf(file)), ...of]) === true;
    return isPlaced ? null : growingData(file, out);
  };
  const end = async (growing: GrowingData | null): Promise<void> => {
    for (const [path, sum] of (await growing?.close()) ?? []) usable?.written(path, sum);
  };
  const subject = allPeriodsSubject(register, publisher);
  const all = periods.flatMap(({ of }) => of);
  const whole = await begin({ address: openDataFileAddress, subject, publisher }, all);
  for (const { published, common, of } of periods) {
    const { id } = published.period;
    const address = (name: DownloadName): string => periodDataAddress(id, name);
    const ofPeriod = await begin({ address, subject: periodSubject(register, id, publisher), publisher }, of);
    const growing = [ofPeriod, whole].filter((one) => one !== null);
    if (growing.length === 0) continue;
    const add = async (bodies: Bodies): Promise<void> => {
      for (const one of growing) await one.add(bodies);
    };
    await add(common);
    for (const edition of published.editions) {
      const isElsewhere = stateOf({ provider: edition.provider, period: id }) === 'elsewhere';
      await listen(signal);
      await add(isElsewhere ? bodiesNow(register, edition, id) : standingBodies(edition.provider, id, out));
    }
    await end(ofPeriod);
  }
  await end(whole);
}

function madeOf(
  { period, editions }: PublishedPeriod<'public'>,
  common: Bodies,
  sumOf: (path: string) => string,
): string[] {
  const standing = editions.flatMap(({ provider }) =>
    forms.map((form) => sumOf(fileOf(editionDataAddress(provider, period.id, form)))),
  );
  return [...forms.map((form) => checksum(common[form])), ...standing];
}

function bodiesNow(
  register: Register<'public'>,
  edition: PublishedEdition<'public'>,
  period: string,
): Bodies {
  return bodiesOf(editionRows(registerUntil(registerOfOne(register, edition.provider), period), edition));
}

/** The rows of data files that stand: what is between the first line, or what a JSON file begins with, and the end. */
function standingBodies(provider: string, period: string, out: string): Bodies {
  const read = (form: keyof Bodies): Buffer =>
    readFileSync(join(out, fileOf(editionDataAddress(provider, period, form))));
  return {
    csv: csvBodyOf(read('csv'), 'plain'),
    excel: csvBodyOf(read('excel'), 'excel'),
    json: jsonBodyOf(read('json')),
  };
}
