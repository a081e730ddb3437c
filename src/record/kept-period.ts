import type { PublishedEdition, Withdrawn } from '../publish/publication.ts';
import { compareText } from '../model/finding.ts';
import type { Edition, PeriodData } from '../model/dataset.ts';
import type { Basis } from './basis.ts';
import { frozenEdition } from './freeze.ts';
import { recordOf, type PeriodRecord, type RecordedFigures } from './record.ts';

/** What was published of a period, and the counts it was made of; null where those are not at hand. */
export interface KeptPeriod<B extends Basis | null = Basis> {
  readonly record: PeriodRecord;
  readonly basis: B;
}

/** The first record of a period with its basis. `answers` is the checksum of the tables it was made of. */
export function keepPeriod(record: PeriodRecord, data: PeriodData, answers: string): KeptPeriod {
  return { record, basis: { record: record.checksum, answers, data, late: [], earlier: [], reissued: [] } };
}

/** The same figures, with other tables that were compared with them and settled. */
export function settleTables({ record, basis }: KeptPeriod, answers: string): KeptPeriod {
  return { record, basis: { ...basis, answers } };
}

/**
 * Adds the edition of a provider that came after the figures of all were published: those do not change, and neither does
 * anyone else's. `today` is an ISO date. Null for a provider that is in the period or was withdrawn from it.
 */
export function addLate(
  { record, basis }: KeptPeriod,
  data: Edition,
  published: PublishedEdition<'public'>,
  today: string,
): KeptPeriod | null {
  const { editions, withdrawn } = record.figures;
  const { provider } = published;
  if ([...editions, ...withdrawn].some((one) => one.provider === provider)) return null;
  return withFigures(
    { record, basis: { ...basis, late: [...basis.late, data] } },
    {
      editions: inOrder([...editions, { ...frozenEdition(published), late: today }]),
    },
  );
}

/**
 * Takes the figures of a provider out of a period; that it was there, and since when it no longer is, stays. The figures of
 * all participants stay as they were published, so what is withdrawn counts as known. Null for a provider without figures.
 */
export function withdrawProvider<B extends Basis | null>(
  kept: KeptPeriod<B>,
  provider: string,
  date: string,
): KeptPeriod<B> | null {
  const { editions, withdrawn } = kept.record.figures;
  const left = editions.filter((one) => one.provider !== provider);
  const gone = editions.find((one) => one.provider === provider);
  if (gone === undefined) return null;
  const told = { provider, date, origin: gone.origin, about: gone.groups.map(({ group }) => group) };
  return withFigures(kept, {
    editions: left,
    withdrawn: inOrder<Withdrawn>([...withdrawn, told]),
  });
}

/** Puts another version of a provider's edition in the place of the one that was published. `today` is an ISO date. */
export function replaceEdition(
  { record, basis }: KeptPeriod,
  data: Edition,
  was: Edition,
  published: PublishedEdition<'public'>,
  today: string,
): KeptPeriod {
  const { provider } = published;
  const others = (editions: readonly Edition[]): Edition[] =>
    editions.filter((one) => one.provider !== provider);
  const isLate = basis.late.some((one) => one.provider === provider);
  return withFigures(
    {
      record,
      basis: {
        ...basis,
        earlier: [...basis.earlier, was],
        late: isLate ? [...others(basis.late), data] : basis.late,
        reissued: isLate ? basis.reissued : [...others(basis.reissued), data],
      },
    },
    {
      editions: record.figures.editions.map((one) =>
        one.provider === provider
          ? { ...frozenEdition(published), ...(one.late && { late: one.late }), reissued: today }
          : one,
      ),
    },
  );
}

function withFigures<B extends Basis | null>(
  { record, basis }: KeptPeriod<B>,
  changes: Partial<RecordedFigures>,
): KeptPeriod<B> {
  const next = recordOf(record.period, { ...record.figures, ...changes });
  return { record: next, basis: basis === null ? basis : { ...basis, record: next.checksum } };
}

function inOrder<T extends { readonly provider: string }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => compareText(a.provider, b.provider));
}
