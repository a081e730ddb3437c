import { z } from 'zod';
import { proseNames } from '../address/address.ts';
import { labelSchema } from '../model/text-schema.ts';
import { proseFaults, type ProseFault } from './prose-faults.ts';
import type { ReadProse } from './prose-files.ts';
import { asLetters } from './prose-terms.ts';

/**
 * `content/demonstration.json`: what a page of prose says beside its text in a demonstration, by the page's name. It is read
 * only where `demonstration` in site.json has a notice: nothing of it is on any other site.
 */
export const demonstrationSchema = z.strictObject(
  Object.fromEntries(proseNames.map((name) => [name, labelSchema.optional()])) as Record<
    (typeof proseNames)[number],
    z.ZodOptional<typeof labelSchema>
  >,
);

/** A page of prose with what it says in a demonstration, as a last paragraph. */
export function withDemonstration(page: ReadProse, said: z.infer<typeof demonstrationSchema>): ReadProse {
  const own = proseNames.find((name) => name === page.name);
  const sentence = own === undefined ? undefined : said[own];
  if (sentence === undefined) return page;
  return { ...page, body: `${page.body}\n\n${asLetters(sentence[page.language])}` };
}

/** What in a sentence of that file would be code, as a paragraph of a page, with the path of keys at which it stands. */
export function demonstrationFaults(
  page: ReadProse,
  said: z.infer<typeof demonstrationSchema>,
): (ProseFault & { readonly path: readonly string[] })[] {
  const own = proseNames.find((name) => name === page.name);
  const sentence = own === undefined ? undefined : said[own];
  if (own === undefined || sentence === undefined) return [];
  const faults = proseFaults(asLetters(sentence[page.language]));
  return faults.map((fault) => ({ ...fault, path: [own, page.language] }));
}
