import { z } from 'zod';
import { perLanguage } from './label.ts';
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

/** A text in every language of the site. A missing translation is an error in the file that lacks it. */
export const labelSchema = z.strictObject(perLanguage(() => plainTextSchema));

/** An id: lower-case letters, digits and single hyphens. It becomes an address and a file name, so nothing else fits. */
export const idSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, rule('slug'));
