import { z } from 'zod';
import { groups } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { rule } from '../model/schema-rule.ts';

/** What a block of prose may depend on: something that is so, or is not so, of the edition it stands in. */
const proseFacts = [
  /** How people were invited is known (`approach.csv`), and in which ways. */
  'approach',
  'email',
  'post',
  'telephone',
  'reminders',
  'easy-language',
  'audio',
  /** Groups in the edition. */
  ...groups,
  /** A grade was asked of some group; the groups are split by service. */
  'graded',
  'split',
  /** The edition exists only as a printed report, or its figures are computed here. */
  'printed',
  'tallied',
  /** Who reads: everyone, or the provider itself. */
  'public',
  'full',
  /** Status of the period's report. */
  'draft',
  'final',
] as const;
export type ProseFact = (typeof proseFacts)[number];

/** Names that may stand between braces in prose, such as `{provider}`. */
export const prosePlaceholders = [
  'provider',
  'period',
  'from',
  'until',
  'reported',
  'replyUntil',
  'bureau',
  'site',
  'siteAddress',
  'contact',
  'normTotal',
  'normService',
  'failingUpTo',
  'failingCountsAs',
  'mark',
  'programmes',
  'guidance',
  'guidanceInFull',
  'minAnswers',
  'minSensitive',
] as const;
export type ProsePlaceholder = (typeof prosePlaceholders)[number];

/** Figures, tables and lists that prose calls for by name. */
const shows = ['path', 'approach', 'chapters', 'counts', 'response', 'services'] as const;
export type ProseShow = (typeof shows)[number];

const textSchema = z.string().trim().min(1);
const conditions = {
  /** Said only when all of these are so … */
  when: z.array(z.enum(proseFacts)).min(1).optional(),
  /** … and none of these. */
  unless: z.array(z.enum(proseFacts)).min(1).optional(),
};

const blockSchema = z.union([
  z.strictObject({ text: textSchema, ...conditions }),
  z.strictObject({ heading: textSchema, ...conditions }),
  z.strictObject({ list: z.array(textSchema).min(1), ...conditions }),
  z.strictObject({ show: z.enum(shows), ...conditions }),
]);
export type ProseBlockFile = z.infer<typeof blockSchema>;

/** `report/<language>/<chapter>.json`: a chapter that is the same for every provider, but for its placeholders. */
export const proseChapterSchema = z.strictObject({
  title: textSchema,
  sections: z
    .array(
      z.strictObject({
        /** Anchor of the section, the same in every language. */
        id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, rule('letters-hyphens')),
        title: textSchema,
        blocks: z.array(blockSchema).min(1),
      }),
    )
    .min(1),
});
export type ProseChapterFile = z.infer<typeof proseChapterSchema>;

/** `report/<language>/sections.json`: a sentence or two at the start of a section, by the section's id in a questionnaire. */
export const proseSectionsSchema = z.record(z.string().regex(/^[a-z][a-z0-9_]*$/), textSchema);

/** The chapters of prose, in the order in which they stand. The groups' chapters come before the last. */
export const proseChapters = ['introduction', 'survey', 'closing'] as const;
export type ProseChapterName = (typeof proseChapters)[number];

/** The prose of the report in one language. */
export type ReportWords = Readonly<Record<ProseChapterName, ProseChapterFile>> & {
  readonly sections: Readonly<Record<string, string>>;
};

/** The prose of the report in every language of the site: page and PDF alike are made from it. */
export type ReportProse = Readonly<Record<Language, ReportWords>>;

const braces = /\{([^{}]*)\}/g;

/** Names between braces in a text that are no placeholder, in order. */
export function unknownPlaceholders(text: string): string[] {
  const known: readonly string[] = prosePlaceholders;
  return [...text.matchAll(braces)].flatMap(([, name = '']) => (known.includes(name) ? [] : [name]));
}

/** Fills the placeholders of a text. What is filled in is not read again: a name with braces in it stays as it is. */
export function fillIn(text: string, values: Readonly<Record<ProsePlaceholder, string>>): string {
  const known: Readonly<Record<string, string>> = values;
  return text.replaceAll(braces, (whole, name: string) => known[name] ?? whole);
}

/** The shape of a chapter without its words: two languages must agree in it, or one of them says less. */
export function proseShape(chapter: ProseChapterFile): string[] {
  return chapter.sections.flatMap((section) => [
    `section ${section.id}`,
    ...section.blocks.map((block) => {
      const kind = 'show' in block ? `show ${block.show}` : (Object.keys(block)[0] ?? '');
      const count = 'list' in block ? ` of ${block.list.length}` : '';
      const when = [
        ...(block.when ?? []).map((fact) => ` when ${fact}`),
        ...(block.unless ?? []).map((fact) => ` unless ${fact}`),
      ];
      return `${section.id}: ${kind}${count}${when.join('')}`;
    }),
  ]);
}
