import { z } from 'zod';
import { perLanguage, siteLanguages, type Label, type Language } from './label.ts';
import { rule } from './schema-rule.ts';

/** Controls, and marks that turn the direction of text round or have no width: they make a text look like another. */
const unseen = /[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** A text of one paragraph: at most 2,000 characters, all of which can be seen. */
export const plainTextSchema = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((text) => !unseen.test(text), { message: rule('visible-text') });

/**
 * A text in every language of the site. A missing translation is an error in the file that lacks it; one into a language
 * that the site does not speak may stand there and is passed over.
 */
export const labelSchema = z.strictObject(perLanguage(inLanguage)).transform((told): Label => {
  const first = told[siteLanguages()[0]] ?? '';
  return perLanguage((language) => told[language] ?? first);
});

/** The text in one language, null where the site does not speak it. */
function inLanguage(language: Language) {
  return z
    .unknown()
    .optional()
    .transform((value, context): string | null => {
      if (!siteLanguages().includes(language)) return null;
      const read = plainTextSchema.safeParse(value);
      if (read.success) return read.data;
      for (const issue of read.error.issues)
        context.issues.push({ ...issue, input: value } as z.core.$ZodRawIssue);
      return z.NEVER;
    });
}

/** An id: lower-case letters, digits and single hyphens. It becomes an address and a file name, so nothing else fits. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('slug'));
