import type { QuestionnaireRule } from './findings/json.ts';
import { perLanguage } from './label.ts';
import { provinces } from './province.ts';
import type { OptionOfFile, QuestionnaireFile } from './questionnaire-file.ts';
import {
  gradeQuestion,
  provinceQuestion,
  type Option,
  type Question,
  type Questionnaire,
} from './questionnaire.ts';

const gradeOptions: readonly Option[] = Array.from({ length: 10 }, (_, index) => ({
  id: String(index + 1),
  label: perLanguage(() => String(index + 1)),
  aliases: [],
}));

const province = {
  id: provinceQuestion,
  kind: 'province',
  // no page asks it in words: the answers are drawn as a map
  wording: perLanguage(() => provinceQuestion),
  label: perLanguage(() => provinceQuestion),
  options: provinces.map((one): Option => ({
    id: one.id,
    label: perLanguage(() => one.names[0]),
    aliases: one.names.slice(1),
  })),
} as const satisfies Partial<Question>;

/** A fault inside a questionnaire file, with the path of keys that leads to it. */
export interface QuestionnaireFault {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: QuestionnaireRule;
}

/**
 * Writes a questionnaire file out: scales filled in, batteries unfolded into aspects, grade and province
 * added where they were asked.
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
        expected: { is: 'own-id' },
      });
    if (!sections.has(question.section)) {
      faults.push({
        path: [...path, 'section'],
        found: question.section,
        expected: { is: 'section', known: [...sections] },
      });
    }
    if (question.when) {
      const parent = seen.get(question.when.question);
      if (!parent) {
        faults.push({
          path: [...path, 'when', 'question'],
          found: question.when.question,
          expected: { is: 'earlier-question' },
        });
      } else {
        const options = parent.options.map((option) => option.id);
        question.when.answers.forEach((answer, index) => {
          if (!options.includes(answer)) {
            faults.push({
              path: [...path, 'when', 'answers', index],
              found: answer,
              expected: { is: 'answer-of', question: parent.id, known: options },
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
      faults.push({ path, found: name, expected: { is: 'scale', known: Object.keys(file.scales) } });
    return (options ?? []).map(toOption);
  };

  if (file.grade) add({ id: gradeQuestion, kind: 'grade', options: gradeOptions, ...file.grade }, ['grade']);
  file.questions.forEach((entry, index) => {
    if (!('battery' in entry)) {
      const { options, was, services, when, sensitive, outcome, ...rest } = entry;
      const written =
        typeof options === 'string' ? scale(options, ['questions', index, 'options']) : options.map(toOption);
      const question: Question = {
        ...rest,
        kind: 'choice',
        options: written,
        ...(was && { was }),
        ...(services && { services }),
        ...(when && { when }),
        ...(sensitive && { sensitive }),
        ...(outcome && { outcome }),
      };
      add(question, ['questions', index]);
      faults.push(...outcomeFaults(question, ['questions', index, 'outcome']));
      return;
    }
    const at = file.batteries.findIndex((battery) => battery.id === entry.battery);
    const battery = file.batteries[at];
    if (!battery) {
      faults.push({
        path: ['questions', index, 'battery'],
        found: entry.battery,
        expected: { is: 'battery', known: file.batteries.map((one) => one.id) },
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
          ...(aspect.was && { was: aspect.was }),
          ...(aspect.services && { services: aspect.services }),
        },
        ['batteries', at, 'aspects', position],
      );
    });
  });
  if (file.province !== false) add({ ...province, section: file.sections.at(-1)?.id ?? '' }, []);
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

function toOption(option: OptionOfFile): Option {
  const { promoter, satisfaction, open, ...rest } = option;
  return {
    ...rest,
    ...(promoter !== undefined && { promoter }),
    ...(satisfaction !== undefined && { satisfaction }),
    ...(open && { open }),
  };
}

/** Faults of a question's outcome: answers that it does not have, and a question that is too personal to be told first. */
function outcomeFaults(
  { id, options, outcome, sensitive }: Question,
  path: readonly (string | number)[],
): QuestionnaireFault[] {
  if (!outcome) return [];
  const known = options.map((option) => option.id);
  return [
    ...(sensitive ? [{ path, found: id, expected: { is: 'not-sensitive' as const } }] : []),
    ...outcome.answers.flatMap((answer, index) =>
      known.includes(answer)
        ? []
        : [
            {
              path: [...path, 'answers', index],
              found: answer,
              expected: { is: 'answer-of' as const, question: id, known },
            },
          ],
    ),
  ];
}
