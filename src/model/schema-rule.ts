/**
 * Rules of the schemas that zod has no words for. A schema gives the rule's name as its message, and the words of each
 * language stand in `src/text/`.
 */
export const schemaRules = [
  'slug',
  'code-name',
  'letters-hyphens',
  'visible-text',
  'open-last-band',
  'rising-bands',
  'until-after-from',
  'three-parts',
  'row-or-rows',
  'address-slash',
  'language-once',
  'logo-name',
  'hex-colour',
  'dark-colour',
  'creative-commons',
  'creative-commons-address',
  'security-at-root',
] as const;
export type SchemaRule = (typeof schemaRules)[number];

/** The rule's name, as the message of a schema. */
export function rule(name: SchemaRule): SchemaRule {
  return name;
}

/** The rule that a schema's message names; null for any other message. */
export function ruleIn(message: string): SchemaRule | null {
  return schemaRules.find((one) => one === message) ?? null;
}
