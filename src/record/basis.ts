import { z } from 'zod';
import type { Edition, PeriodData } from '../model/dataset.ts';

/** Version of the file's shape. */
const basisSchema = 1;

/**
 * `<period>/basis.json`: the counts of answers that the published figures of a period were made of. Changes are measured
 * against it, so that small ones add up. It holds what may not be published and stays where the answers are.
 */
export interface Basis {
  /** Checksum of the record that was made of it. */
  readonly record: string;
  /** Checksum of the tables with which this record was last compared and found to agree, or settled. */
  readonly answers: string;
  /** Participants as the figures of all participants count them, and their editions as they are published. */
  readonly data: PeriodData;
  /** Editions that came after the figures of all were published; they are in none of those. */
  readonly late: readonly Edition[];
  /** Earlier versions of editions that were issued again: what was shown stays known. */
  readonly earlier: readonly Edition[];
  /** Versions as published now of editions that were issued again; `data` keeps those of the figures of all. */
  readonly reissued: readonly Edition[];
}

const fileSchema = z.looseObject({
  schema: z.literal(basisSchema),
  record: z.string(),
  answers: z.string(),
  data: z.looseObject({ editions: z.array(z.looseObject({ provider: z.string() })) }),
  late: z.array(z.looseObject({ provider: z.string() })),
  earlier: z.array(z.looseObject({ provider: z.string() })),
  reissued: z.array(z.looseObject({ provider: z.string() })),
});

/** The text of the file: one line an edition. */
export function basisText({ record, answers, data, late, earlier, reissued }: Basis): string {
  const list = (editions: readonly Edition[]): string =>
    editions.length === 0 ? '[]' : `[\n${editions.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  const { editions, ...rest } = data;
  const head = JSON.stringify(rest).slice(1, -1);
  return `{\n"schema": ${basisSchema},\n"record": ${JSON.stringify(record)},\n"answers": ${JSON.stringify(answers)},
"data": {${head},\n"editions": ${list(editions)}},
"late": ${list(late)},\n"earlier": ${list(earlier)},\n"reissued": ${list(reissued)}\n}\n`;
}

/** Reads the text of a basis; null when it is none. */
export function readBasis(text: string): Basis | null {
  try {
    const parsed = fileSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { schema: _, ...basis } = parsed.data;
    return basis as unknown as Basis;
  } catch {
    return null;
  }
}

/** The edition of a provider that its published figures were made of; undefined for one that is not in the period. */
export function publishedEdition(basis: Basis, provider: string): Edition | undefined {
  return [basis.reissued, basis.late, basis.data.editions]
    .map((editions) => editions.find((one) => one.provider === provider))
    .find((one) => one !== undefined);
}

/** Every version of a provider's edition that was ever published, the present one last. */
export function publishedVersions(basis: Basis, provider: string): readonly Edition[] {
  const present = publishedEdition(basis, provider);
  return [
    ...basis.earlier.filter((one) => one.provider === provider),
    ...(present === undefined ? [] : [present]),
  ];
}
