import { z } from 'zod';
import { groups } from './group.ts';
import { idSchema, labelSchema } from './text-schema.ts';
import { rule } from './schema-rule.ts';

/** Ids of questions and options are column names and cell values in deliveries: letters, digits and underscores. */
const codeSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, rule('code-name'));

const optionSchema = z.strictObject({
  id: codeSchema,
  label: labelSchema,
  /** Other spellings in deliveries. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** Weight for the promoter score: +1 recommended, 0 did neither, -1 advised against. */
  promoter: z.union([z.literal(1), z.literal(0), z.literal(-1)]).optional(),
  /**
   * Place on the scale, 1 the lowest (zeer ontevreden), up to 4 (zeer tevreden) or 5; no place twice. A scale up to 3 or 5
   * has a middle. Left out for "geen mening".
   */
  satisfaction: z.int().min(1).max(5).optional(),
  /** The respondent may write something ("anders, namelijk"). That text is read past and never kept. */
  open: z.literal(true).optional(),
});

const routeSchema = z.strictObject({
  /** The question that must have been answered … */
  question: codeSchema,
  /** … with one of these options. */
  answers: z.array(codeSchema).min(1),
});

const outcomeSchema = z.strictObject({
  /** The answers that count as reached. */
  answers: z.array(codeSchema).min(1),
  /** Comes after "61 van de 100 mensen" and "61 out of 100 people": "hebben nu werk", "have a job now". */
  label: labelSchema,
  /** Who was asked, where that is not everyone: "mensen die nu werk hebben". */
  asked: labelSchema.optional(),
});

const questionSchema = z.strictObject({
  id: codeSchema,
  /** Ids it had in earlier years: the question is the same, and is linked over the years. */
  was: z.array(codeSchema).min(1).optional(),
  section: codeSchema,
  /** `{provider}` stands for the provider's name. */
  wording: labelSchema,
  /** A short title for tables and contents. */
  label: labelSchema,
  /** The name of a scale, or the options themselves. */
  options: z.union([codeSchema, z.array(optionSchema).min(2)]),
  /** Asked only of respondents of these services; of all when left out. */
  services: z.array(idSchema).min(1).optional(),
  /** Asked only after this answer. */
  when: routeSchema.optional(),
  /** About someone's person, money or conflict: under the stricter rules of docs/domain.md, "By background". */
  sensitive: z.literal(true).optional(),
  /** What the programme was for: the card tells these first. Never of a sensitive question. */
  outcome: outcomeSchema.optional(),
});

const batterySchema = z.strictObject({
  id: codeSchema,
  section: codeSchema,
  label: labelSchema,
  wording: labelSchema,
  /** The name of a scale whose options carry `satisfaction`. */
  options: codeSchema,
  /** True for the battery about the provider's staff. */
  staff: z.literal(true).optional(),
  aspects: z
    .array(
      z.strictObject({
        id: codeSchema,
        was: z.array(codeSchema).min(1).optional(),
        label: labelSchema,
        services: z.array(idSchema).min(1).optional(),
      }),
    )
    .min(1),
});

/** `questionnaires/<name>.json`: who is asked what. */
export const questionnaireFileSchema = z.strictObject({
  name: idSchema,
  group: z.enum(groups),
  /** What this is and where its wording comes from. */
  source: labelSchema,
  /** Named lists of options that several questions share. */
  scales: z.record(codeSchema, z.array(optionSchema).min(2)),
  sections: z.array(z.strictObject({ id: codeSchema, label: labelSchema })).min(1),
  /** Wording of the question for the grade, 1 to 10. Its column is `grade`. Left out where no grade was asked. */
  grade: z.strictObject({ section: codeSchema, wording: labelSchema, label: labelSchema }).optional(),
  /** `false` where respondents were not asked for their province. Otherwise its column is `province`. */
  province: z.literal(false).optional(),
  /** In the order in which the report shows them; a battery stands where its name `battery:<id>` stands. */
  questions: z.array(z.union([questionSchema, z.strictObject({ battery: codeSchema })])),
  batteries: z.array(batterySchema),
});
export type QuestionnaireFile = z.infer<typeof questionnaireFileSchema>;

/** An option as a file has it. */
export type OptionOfFile = z.infer<typeof optionSchema>;
