import { z } from 'zod';

/** The languages of the site. Dutch is the first: it has the bare addresses. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the site. A missing translation is an error in the file that lacks it. */
export const labelSchema = z.strictObject({
  /** Dutch, in plain words (B1). */
  nl: z.string().trim().min(1),
  /** English. */
  en: z.string().trim().min(1),
});
export type Label = Readonly<z.infer<typeof labelSchema>>;

/** An id: lower-case letters, digits and single hyphens. It becomes an address and a file name, so nothing else fits. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
