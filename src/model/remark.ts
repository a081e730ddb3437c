import { z } from 'zod';
import { languages, type Language } from './label.ts';
import { idSchema } from './text-schema.ts';
import { dateSchema } from './service.ts';

/** The head of `content/replies/<period>/<provider>.md`. */
export const replyHeadSchema = z.strictObject({
  /** Day on which the provider sent it. */
  date: dateSchema,
  /** The language it was written in: it is shown as it came, and not translated. */
  language: z.enum(languages),
});

/** The head of `content/corrections/<name>.<language>.md`. */
export const correctionHeadSchema = z.strictObject({
  /** Day on which the figures were corrected. */
  date: dateSchema,
  /** What was corrected, as a short phrase. */
  title: z.string().trim().min(1).max(120),
  provider: idSchema.optional(),
  period: idSchema.optional(),
});

/** A provider's own remark on one of its editions. */
export interface Reply {
  readonly provider: string;
  readonly period: string;
  readonly date: string;
  readonly language: Language;
  /** Safe to put in a page as it is: made from Markdown without HTML. */
  readonly html: string;
}

/** A correction of published figures, told in words. */
export interface Correction {
  /** The name of its files; also its anchor. */
  readonly id: string;
  readonly date: string;
  readonly provider?: string;
  readonly period?: string;
  readonly title: Readonly<Record<Language, string>>;
  readonly html: Readonly<Record<Language, string>>;
}

/** What was said about published editions, newest first. */
export interface Remarks {
  readonly replies: readonly Reply[];
  readonly corrections: readonly Correction[];
}
