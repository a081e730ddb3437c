import { z } from 'zod';
import { groups } from './group.ts';
import { labelSchema, plainTextSchema } from './text-schema.ts';
import { dateSchema } from './service.ts';

const printedGradeSchema = z.number().min(1).max(10).multipleOf(0.1).nullable();

const printedRowSchema = z.strictObject({
  netSample: z.int().min(0),
  completed: z.int().min(0),
  /** As printed, one decimal; null for `--`. */
  grade: printedGradeSchema,
  /** The printed verdict: may the grade be published? */
  published: z.boolean(),
});

/** `<period>/printed/<provider>.json`: an edition of which only the printed report exists. It has no tallies. */
export const printedEditionSchema = z.strictObject({
  source: z.strictObject({
    title: plainTextSchema,
    publisher: plainTextSchema,
    date: dateSchema,
    note: labelSchema.optional(),
  }),
  groups: z
    .array(
      z.strictObject({
        group: z.enum(groups),
        /** Number, label, alias or id of a service of the period. */
        rows: z.array(printedRowSchema.extend({ service: z.string().trim().min(1) })),
        total: printedRowSchema,
        /** One decimal, -100..100. */
        promoterScore: z.number().min(-100).max(100).multipleOf(0.1).optional(),
        strengths: z
          .strictObject({
            /** Aspect ids with their printed shares in per cent, in the order of the scale's options. */
            staff: z.array(z.strictObject({ aspect: z.string(), shares: z.array(z.int().min(0).max(100)) })),
            organisation: z.array(z.string()),
          })
          .optional(),
      }),
    )
    .min(1),
});
export type PrintedEditionFile = Readonly<z.infer<typeof printedEditionSchema>>;
