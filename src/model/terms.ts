import { z } from 'zod';
import { labelSchema } from './text-schema.ts';

/**
 * `content/terms.json`: what belongs to one site and its mark, and not to this program. Sentences take these words in;
 * each has to fit where its examples show it.
 */
export const termsSchema = z.strictObject({
  /** The mark with its article: "het Blik op Werk Keurmerk", as in "Heeft het Blik op Werk Keurmerk". */
  mark: labelSchema,
  /** What people took part in, more than one: "trajecten", as in "Over trajecten die eindigden van …". */
  programmes: labelSchema,
  /** What providers give, in short: "begeleiding naar werk", as in "Hoe tevreden zijn mensen over hun …?". */
  guidance: labelSchema,
  /** The same with everything that it covers: "begeleiding naar werk of inburgering". */
  guidanceInFull: labelSchema,
  /** Words by which catalogues of open data let people find the figures: "re-integratie". */
  keywords: z.array(labelSchema).max(8).default([]),
});
export type Terms = Readonly<z.infer<typeof termsSchema>>;
