import { z } from 'zod';
import { groups, type Group } from './group.ts';
import { idSchema, labelSchema, type Label } from './label.ts';
import { provinces } from './province.ts';

/** Ids of questions and options are column names and cell values in deliveries: letters, digits and underscores. */
const codeSchema = z.string().regex(/^[a-z][a-z0-9_]*$/, 'lower-case letters, digits and underscores');

const optionSchema = z.strictObject({
  id: codeSchema,
  label: labelSchema,
  /** Other spellings in deliveries. */
  aliases: z.array(z.string().trim().min(1)).default([]),
  /** Weight for the promoter score: +1 recommended, 0 did neither, -1 advised against. */
  promoter: z.union([z.literal(1), z.literal(0), z.literal(-1)]).optional(),
  /** Place on the scale 1 (zeer ontevreden) .. 4 (zeer tevreden). Left out for "geen mening". */
  satisfaction: z.int().min(1).max(4).optional(),
  /** The respondent may write something ("anders, namelijk"). That text is read past and never kept. */
  open: z.literal(true).optional(),
});

const routeSchema = z.strictObject({
  /** The question that must have been answered … */
  question: codeSchema,
  /** … with one of these options. */
  answers: z.array(codeSchema).min(1),
});

const questionSchema = z.strictObject({
  id: codeSchema,
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
  /** About someone's person, money or conflict: under the stricter rules of domain.md, "By background". */
  sensitive: z.literal(true).optional(),
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
      z.strictObject({ id: codeSchema, label: labelSchema, services: z.array(idSchema).min(1).optional() }),
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
  /** Wording of the question for the grade, 1 to 10. Its column is `grade`. */
  grade: z.strictObject({ section: codeSchema, wording: labelSchema, label: labelSchema }),
  /** In the order in which the report shows them; a battery stands where its name `battery:<id>` stands. */
  questions: z.array(z.union([questionSchema, z.strictObject({ battery: codeSchema })])),
  batteries: z.array(batterySchema),
});
export type QuestionnaireFile = z.infer<typeof questionnaireFileSchema>;

export interface Option {
  readonly id: string;
  readonly label: Label;
  readonly aliases: readonly string[];
  readonly promoter?: 1 | 0 | -1;
  readonly satisfaction?: number;
  readonly open?: true;
}

/** A question as everything after ingest sees it: its options written out, aspects being questions of a battery. */
export interface Question {
  readonly id: string;
  readonly kind: 'grade' | 'aspect' | 'choice' | 'province';
  readonly section: string;
  readonly wording: Label;
  readonly label: Label;
  readonly options: readonly Option[];
  readonly battery?: string;
  readonly services?: readonly string[];
  readonly when?: { readonly question: string; readonly answers: readonly string[] };
  readonly sensitive?: true;
}

export interface Battery {
  readonly id: string;
  readonly section: string;
  readonly label: Label;
  readonly wording: Label;
  readonly staff: boolean;
  readonly aspects: readonly string[];
}

export interface Questionnaire {
  readonly name: string;
  readonly group: Group;
  readonly source: Label;
  readonly sections: readonly { readonly id: string; readonly label: Label }[];
  readonly batteries: readonly Battery[];
  /** In report order. The first is the grade, the last the respondent's province. */
  readonly questions: readonly Question[];
}

/** Ids every questionnaire has, and no file may give to a question of its own. */
export const gradeQuestion = 'grade';
export const provinceQuestion = 'province';

const gradeOptions: readonly Option[] = Array.from({ length: 10 }, (_, index) => ({
  id: String(index + 1),
  label: { nl: String(index + 1), en: String(index + 1) },
  aliases: [],
}));

const provinceOptions: readonly Option[] = provinces.map((province) => ({
  id: province.id,
  label: province.label,
  aliases: 'aliases' in province ? province.aliases : [],
}));

/** A fault inside a questionnaire file, with the path of keys that leads to it. */
export interface QuestionnaireFault {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

/**
 * Writes a questionnaire file out: scales filled in, batteries unfolded into aspects, grade and province added.
 * Returns every fault instead when names do not lead anywhere or stand twice.
 */
export function assembleQuestionnaire(
  file: QuestionnaireFile,
): Questionnaire | { faults: QuestionnaireFault[] } {
  const faults: QuestionnaireFault[] = [];
  const sections = new Set(file.sections.map((section) => section.id));
  const seen = new Map<string, Question>();
  const questions: Question[] = [];

  const add = (question: Question, path: (string | number)[]): void => {
    if (seen.has(question.id))
      faults.push({
        path: [...path, 'id'],
        found: question.id,
        expected: 'an id that no other question has',
      });
    if (!sections.has(question.section)) {
      faults.push({
        path: [...path, 'section'],
        found: question.section,
        expected: `a section: ${[...sections].join(', ')}`,
      });
    }
    if (question.when) {
      const parent = seen.get(question.when.question);
      if (!parent) {
        faults.push({
          path: [...path, 'when', 'question'],
          found: question.when.question,
          expected: 'the id of an earlier question',
        });
      } else {
        const options = parent.options.map((option) => option.id);
        question.when.answers.forEach((answer, index) => {
          if (!options.includes(answer)) {
            faults.push({
              path: [...path, 'when', 'answers', index],
              found: answer,
              expected: `an answer of ${parent.id}: ${options.join(', ')}`,
            });
          }
        });
      }
    }
    seen.set(question.id, question);
    questions.push(question);
  };

  const scale = (name: string, path: (string | number)[]): readonly Option[] => {
    const options = Object.hasOwn(file.scales, name) ? file.scales[name] : undefined;
    if (!options)
      faults.push({ path, found: name, expected: `a scale: ${Object.keys(file.scales).join(', ')}` });
    return (options ?? []).map(toOption);
  };

  add({ id: gradeQuestion, kind: 'grade', options: gradeOptions, ...file.grade }, ['grade']);
  file.questions.forEach((entry, index) => {
    if (!('battery' in entry)) {
      const { options, services, when, sensitive, ...rest } = entry;
      const written =
        typeof options === 'string' ? scale(options, ['questions', index, 'options']) : options.map(toOption);
      const question: Question = {
        ...rest,
        kind: 'choice',
        options: written,
        ...(services && { services }),
        ...(when && { when }),
        ...(sensitive && { sensitive }),
      };
      add(question, ['questions', index]);
      return;
    }
    const at = file.batteries.findIndex((battery) => battery.id === entry.battery);
    const battery = file.batteries[at];
    if (!battery) {
      faults.push({
        path: ['questions', index, 'battery'],
        found: entry.battery,
        expected: `a battery: ${file.batteries.map((one) => one.id).join(', ')}`,
      });
      return;
    }
    const options = scale(battery.options, ['batteries', at, 'options']);
    battery.aspects.forEach((aspect, position) => {
      add(
        {
          id: aspect.id,
          kind: 'aspect',
          section: battery.section,
          wording: battery.wording,
          label: aspect.label,
          options,
          battery: battery.id,
          ...(aspect.services && { services: aspect.services }),
        },
        ['batteries', at, 'aspects', position],
      );
    });
  });
  const lastSection = file.sections.at(-1)?.id ?? '';
  add(
    {
      id: provinceQuestion,
      kind: 'province',
      section: lastSection,
      wording: { nl: 'In welke provincie woont of werkt u?', en: 'In which province do you live or work?' },
      label: { nl: 'Provincie', en: 'Province' },
      options: provinceOptions,
    },
    [],
  );
  if (faults.length > 0) return { faults };
  return {
    name: file.name,
    group: file.group,
    source: file.source,
    sections: file.sections,
    batteries: file.batteries.map((battery) => ({
      id: battery.id,
      section: battery.section,
      label: battery.label,
      wording: battery.wording,
      staff: battery.staff === true,
      aspects: battery.aspects.map((aspect) => aspect.id),
    })),
    questions,
  };
}

function toOption(option: z.infer<typeof optionSchema>): Option {
  const { promoter, satisfaction, open, ...rest } = option;
  return {
    ...rest,
    ...(promoter !== undefined && { promoter }),
    ...(satisfaction !== undefined && { satisfaction }),
    ...(open && { open }),
  };
}

/** True when respondents of this service are asked the question at all (routing by answer set aside). */
export function isAskedOf(question: Question, service: string): boolean {
  return question.services === undefined || question.services.includes(service);
}
