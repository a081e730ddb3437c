import { z } from 'zod';

/** Key among the answers for what holds in every question. */
export const everyQuestion = '*';

/** What stands for a decision that an editor has still to take. */
export const undecided = '?';

/**
 * `data/<period>/levering.json`: how the delivery is read. The program proposes it, the editor decides and confirms, and
 * the next period begins with it.
 */
export const mappingSchema = z.strictObject({
  /** The editor has looked at it: without this no table is written. */
  confirmed: z.boolean(),
  /** Heading as delivered -> column, `null` to leave it out, `"?"` while undecided. */
  columns: z.record(z.string(), z.string().nullable()).default({}),
  /**
   * Question -> answer as delivered -> option, or `null` for no answer; `*` is every question that says nothing else, and of a
   * number only those that have no such answer.
   */
  answers: z.record(z.string(), z.record(z.string(), z.string().nullable())).default({}),
  /** Name as delivered -> id of the provider, or `null` to leave its rows out. */
  providers: z.record(z.string(), z.string().nullable()).default({}),
  /** Group as delivered -> group; the name `*` is the group of rows that name none. */
  groups: z.record(z.string(), z.string().nullable()).default({}),
  /** Service as delivered -> id of the service; the name `*` is the service of rows that name none. */
  services: z.record(z.string(), z.string().nullable()).default({}),
  /** What to do with questionnaires that stand in the delivery twice. */
  doubles: z.enum([undecided, 'keep', 'drop']).default(undecided),
  /** Batteries whose answers moved far together, and were found right. */
  moved: z.array(z.string()).default([]),
  /** Last decisions about codes, question -> code -> option: a code that comes to mean another answer is asked about. */
  codes: z.record(z.string(), z.record(z.string(), z.string())).default({}),
});
export type Mapping = Readonly<z.infer<typeof mappingSchema>>;

/** A mapping in which nothing is decided. */
const emptyMapping: Mapping = mappingSchema.parse({ confirmed: false });

/**
 * The mapping with which a period begins: what last year knew of headings, names and codes. Not taken along: what is
 * about that delivery alone.
 */
export function nextMapping(last: Mapping | null): Mapping {
  return last === null ? emptyMapping : { ...last, confirmed: false, doubles: undecided, moved: [] };
}

/** The mapping as a file: keys in order, so that the same decisions are the same bytes. */
export function mappingText(mapping: Mapping): string {
  const sorted = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, part]) => [key, sorted(part)]),
        )
      : value;
  const { confirmed, ...decisions } = mapping;
  return `${JSON.stringify({ confirmed, ...(sorted(decisions) as object) }, null, 2)}\n`;
}
