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
import type { KeptData } from './kept-data.ts';
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
 * are elsewhere. Those that were made before of the same are put in place as they are (`kept`). Holds one edition's rows at a time, and some more than a megabyte of each file.
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
  const begun: GrowingData[] = [];
  /** Null where it stands. */
  const begin = async (file: DataFile, of: readonly string[]): Promise<GrowingData | null> => {
    await writeMetadata(file, out);
    const paths = forms.map((form) => fileOf(file.address(form)));
    if (usable?.place(out, paths, [...Object.values(headsOf(file)), ...of]) === true) return null;
    const growing = await growingData(file, out);
    begun.push(growing);
    return growing;
  };
  const end = async (growing: GrowingData | null): Promise<void> => {
    for (const [path, sum] of (await growing?.close()) ?? []) usable?.written(path, sum);
  };
  const bodies = (edition: PublishedEdition<'public'>, period: string): Bodies => {
    if (stateOf({ provider: edition.provider, period }) === 'elsewhere')
      return bodiesNow(register, edition, period);
    return standingBodies(edition.provider, period, out, usable);
  };
  const subject = allPeriodsSubject(register, publisher);
  try {
    const all = periods.flatMap(({ of }) => of);
    const whole = await begin({ address: openDataFileAddress, subject, publisher }, all);
    for (const { published, common, of } of periods) {
      const { id } = published.period;
      const address = (name: DownloadName): string => periodDataAddress(id, name);
      const ofPeriod = await begin(
        { address, subject: periodSubject(register, id, publisher), publisher },
        of,
      );
      const growing = [ofPeriod, whole].filter((one) => one !== null);
      if (growing.length === 0) continue;
      for (const one of growing) await one.add(common);
      for (const edition of published.editions) {
        await listen(signal);
        const rows = bodies(edition, id);
        for (const one of growing) await one.add(rows);
      }
      await end(ofPeriod);
    }
    await end(whole);
  } catch (fault) {
    for (const one of begun) await one.abandon();
    throw fault;
  }
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

/**
 * The rows of data files that stand: what is between the first line, or what a JSON file begins with, and the end. Where one is not what it was when it was kept or
 * made, as somebody wrote in it meanwhile, nothing that is made of it is kept.
 */
function standingBodies(provider: string, period: string, out: string, kept: KeptData | undefined): Bodies {
  const read = (form: keyof Bodies): Buffer => {
    const path = fileOf(editionDataAddress(provider, period, form));
    const bytes = readFileSync(join(out, path));
    if (kept !== undefined && checksum(bytes) !== kept.sumOf(out, path)) kept.forget();
    return bytes;
  };
  return {
    csv: csvBodyOf(read('csv'), 'plain'),
    excel: csvBodyOf(read('excel'), 'excel'),
    json: jsonBodyOf(read('json')),
  };
}
