import { z } from 'zod';
import { compareText } from './finding.ts';
import { groups, type Group } from './group.ts';
import { idSchema, plainTextSchema } from './text-schema.ts';
import { dateSchema } from './service.ts';
import { rule } from './schema-rule.ts';

const percentSchema = z.number().min(0).max(100);
const gradeThresholdSchema = z.number().min(1).max(10).multipleOf(0.1);

/** One band of the response rule: up to this net sample, at least this response is needed. */
const bandSchema = z.strictObject({
  /** Largest net sample of the band; null in the last band, which has no end. */
  netSampleUpTo: z.int().min(1).nullable(),
  /** Response needed, in per cent of the net sample. */
  minResponsePercent: percentSchema,
  /** So many completed are enough whatever the response; not below 30, as 24 of 176 is "nee" in a reference report. */
  orCompleted: z.int().min(30).optional(),
});

/** When response is sufficient to publish. The official thresholds are not public: these are this site's own choice. */
const publicationRuleSchema = z.strictObject({
  bands: z
    .array(bandSchema)
    .min(1)
    .refine((bands) => bands.every((band, i) => (band.netSampleUpTo === null) === (i === bands.length - 1)), {
      message: rule('open-last-band'),
    })
    .refine(
      (bands) =>
        bands.every(
          (band, i) =>
            i === 0 || band.netSampleUpTo === null || band.netSampleUpTo > (bands[i - 1]?.netSampleUpTo ?? 0),
        ),
      { message: rule('rising-bands') },
    ),
  /** Never fewer questionnaires than this. */
  minCompleted: z.int().min(1),
  /** Fewer completed questionnaires than this are few answers: shown with a caution. */
  fewBelow: z.int().min(1).default(30),
});
export type PublicationRule = Readonly<z.infer<typeof publicationRuleSchema>>;

/** Protection of respondents (docs/domain.md, "Anonymity"): every threshold is a setting. */
const protectionSchema = z.strictObject({
  /** Below this number of completed questionnaires a grade is withheld, whatever the verdict. */
  minCompleted: z.int().min(1),
  /** A distribution, promoter score or strength is public from this number of answers to its question. */
  minAnswers: z.int().min(1),
  sensitive: z.strictObject({
    /** A sensitive question is public from this number of answers, with numbers of people rounded. */
    minAnswers: z.int().min(1),
  }),
  /** A province is drawn on the map from this number of clients. */
  minProvinceClients: z.int().min(1),
  /** A withheld mean is safe when the means possible for it differ by at least the larger of these two. */
  safeWidth: z.strictObject({
    /** Grade points. */
    points: z.number().positive(),
    /** Divided by the row's number of respondents. */
    perRespondent: z.number().nonnegative(),
  }),
  /** What a benchmark holds beside the figures that are shown per provider must come from at least so many providers. */
  minHiddenProviders: z.int().min(1),
  /** Distributions of all participants. */
  participants: z
    .strictObject({
      /** Shares in steps of 5 per cent are public from this number of answers … */
      fivePercentFrom: z.int().min(1),
      /** … and in whole per cent from this number. */
      percentFrom: z.int().min(1),
      /** Without the two largest hidden providers the rest is at least so many per cent of the largest (the p % rule). */
      minPercentOfLargest: percentSchema,
    })
    .prefault({ fivePercentFrom: 60, percentFrom: 300, minPercentOfLargest: 10 }),
  /** How many aspects are named: strengths of staff and organisation, and what can be better. */
  strengths: z.strictObject({
    staff: z.int().min(0),
    organisation: z.int().min(0),
    improvable: z.int().min(0).default(3),
  }),
});
export type Protection = Readonly<z.infer<typeof protectionSchema>>;

/** The satisfaction norm of the mark, with its low-grade correction. */
const normSchema = z.strictObject({
  /** The Total's mean grade must reach this. */
  total: gradeThresholdSchema,
  /** Each service's mean grade must reach this. */
  service: gradeThresholdSchema,
  /** In the correction every grade up to this one … */
  failingUpTo: z.int().min(1).max(9),
  /** … counts as this one. */
  failingCountsAs: z.int().min(1).max(10),
});
export type Norm = Readonly<z.infer<typeof normSchema>>;

/** `<period>/period.json`. */
export const periodSchema = z
  .strictObject({
    /** First and last day on which a rated programme ended. */
    from: dateSchema,
    until: dateSchema,
    /** Day of the report; the right of reply runs from here. */
    reportedOn: dateSchema,
    /** Nothing of a draft is in the public site. */
    status: z.enum(['draft', 'final']),
    /** Questionnaire per group; a group without one was not surveyed. */
    questionnaires: z.strictObject(
      Object.fromEntries(groups.map((group) => [group, idSchema.optional()])) as Record<
        Group,
        z.ZodOptional<typeof idSchema>
      >,
    ),
    publication: publicationRuleSchema,
    protection: protectionSchema,
    norm: normSchema,
    source: z.strictObject({
      name: plainTextSchema,
      url: z.url({ protocol: /^https?$/ }).optional(),
    }),
  })
  .refine((period) => period.from <= period.until, { message: rule('until-after-from'), path: ['until'] });

/** A survey period, normally a calendar year. Its id is the name of its folder, and part of addresses. */
export type Period = Readonly<z.infer<typeof periodSchema>> & { readonly id: string };

/** Order of periods: oldest first. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(a.from, b.from) || compareText(a.id, b.id);
}
