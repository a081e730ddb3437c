import { z } from 'zod';
import type { Place } from './finding.ts';
import { rule } from './schema-rule.ts';

/**
 * `<period>/accepted.json`: findings that the editors accept by name, each with the reason. The names of its rows are of
 * those who deliver, and its reasons speak of them: the file never goes where the answers do not.
 */
export const acceptedSchema = z.array(
  z
    .strictObject({
      /** The kind of finding. */
      code: z.string(),
      /** The row's name: `provider/group/service`, or `provider/group/total`. */
      row: z.string().optional(),
      /** Instead of `row`, many rows at once: such a name with `*` for any part, as for all rows of clients. */
      rows: z
        .string()
        .regex(/^[^/]+\/[^/]+\/[^/]+$/, rule('three-parts'))
        .optional(),
      reason: z.string().trim().min(1),
    })
    .refine(({ row, rows }) => (row === undefined) !== (rows === undefined), {
      message: rule('row-or-rows'),
    }),
);

/** What the check of a draft tells, and editors accept once they have looked at it: for the figures it is nothing. */
export const draftCodes = ['grade-moved', 'provider-vanished', 'after-merger'] as const;

/** Whether an acceptance is of that kind. */
export function isOfDraft(code: string): boolean {
  return draftCodes.some((one) => one === code);
}

/** A finding that the editors accept, and where they say so. */
export type Accepted = Readonly<z.infer<typeof acceptedSchema>[number]> & { readonly place: Place };

/** Whether an acceptance is about the row of this name: by the whole name, or by a pattern. */
export function covers({ row, rows }: Pick<Accepted, 'row' | 'rows'>, name: string): boolean {
  if (rows === undefined) return row === name;
  const parts = name.split('/');
  return rows.split('/').every((wanted, at) => wanted === '*' || wanted === parts[at]);
}
