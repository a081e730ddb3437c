import { z } from 'zod';
import { idSchema, labelSchema } from './text-schema.ts';

/** A date as `2021-12-31`. */
export const dateSchema = z.iso.date();

/**
 * One of the numbered services. The list changes by year (12 and 13 meant other services in 2013), so a number
 * means nothing without a period: look it up with `serviceByNumber`.
 */
const serviceSchema = z.strictObject({
  id: idSchema,
  number: z.int().min(1).max(99),
  label: labelSchema,
  /** Other spellings in the sources ("Toeiden" for "Toeleiden"): never a new service. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** First day on which the number has this meaning. */
  from: dateSchema,
  /** Last day, or null while it is in use. */
  until: dateSchema.nullable(),
  /** What the service is, in a sentence or two of plain words. */
  description: labelSchema,
});
export type Service = Readonly<z.infer<typeof serviceSchema>>;
/** `services.json`. An empty list: the survey does not tell services apart. */
export const servicesSchema = z.array(serviceSchema);

/** Services whose number has its meaning on every day from `from` until `until` (ISO dates), in order of number. */
export function servicesDuring(services: readonly Service[], from: string, until: string): Service[] {
  return services
    .filter((service) => service.from <= from && (service.until === null || service.until >= until))
    .sort((a, b) => a.number - b.number);
}

/** The service row of a group as a whole. In deliveries: `totaal`. */
export const total = 'total';
export type RowId = string | typeof total;
