import { z } from 'zod';
import { idSchema, labelSchema } from './text-schema.ts';

const phrasesSchema = z.array(z.string().trim().min(1).max(80)).max(40).default([]);

/** A situation in which people look for help, as they would say it themselves: a way in on the start page. */
const situationSchema = z.strictObject({
  id: idSchema,
  /** What somebody in it says: "Ik ben ziek". It is searched for as it stands. */
  label: labelSchema,
  /** What help there is, in one sentence of plain words. */
  about: labelSchema,
  /** Ids of the services that help. */
  services: z.array(idSchema).min(1),
  /** Other words that people type when they are in it; search finds the services by them. */
  words: z.strictObject({ nl: phrasesSchema, en: phrasesSchema }).prefault({}),
});
export type Situation = Readonly<z.infer<typeof situationSchema>>;

/** `content/situations.json`. */
export const situationsSchema = z.array(situationSchema).min(1).max(8);
