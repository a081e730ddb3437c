import { z } from 'zod';
import type { Place } from './finding.ts';

/**
 * `<period>/accepted.json`: findings that the editors accept by name, each with the reason. The names of its rows are of
 * those who deliver, and its reasons speak of them: the file never goes where the answers do not.
 */
export const acceptedSchema = z.array(
  z.strictObject({
    /** The kind of finding. */
    code: z.string(),
    /** The row's name: `provider/group/service`, or `provider/group/total`. */
    row: z.string(),
    reason: z.string().trim().min(1),
  }),
);

/** A finding that the editors accept, and where they say so. */
export type Accepted = Readonly<z.infer<typeof acceptedSchema>[number]> & { readonly place: Place };
