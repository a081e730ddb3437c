import type { QuestionnaireRule } from '../model/findings/json.ts';
import type { QuestionnaireFault } from '../model/questionnaire-assembly.ts';
import type { QuestionnaireFile } from '../model/questionnaire-file.ts';
import { gradeQuestion, provinceQuestion, topSatisfaction } from '../model/questionnaire.ts';
import type { Service } from '../model/service.ts';
import { fold } from './cell.ts';

type FileOption = QuestionnaireFile['scales'][string][number];
type Path = readonly (string | number)[];

/** Question ids that would be read as another column of responses.csv, or as another field of the program. */
const reserved = new Set([
  'provider',
  'group',
  'service',
  'question',
  'answer',
  'count',
  'constructor',
  gradeQuestion,
  provinceQuestion,
]);

/** The column beside a question whose text is read past: `<question>_other`. */
export const otherSuffix = '_other';

/**
 * Faults that one questionnaire file can show on its own or against the services (null when those have faults of their
 * own): names that would mislead.
 */
export function questionnaireFaults(
  file: QuestionnaireFile,
  path: string,
  services: readonly Service[] | null,
): QuestionnaireFault[] {
  const faults: QuestionnaireFault[] = [];
  const add = (at: Path, found: string, expected: QuestionnaireRule): void =>
    void faults.push({ path: at, found, expected });
  const serviceIds = services && new Set(services.map((service) => service.id));
  const checkServices = (asked: readonly string[] | undefined, at: Path): void => {
    asked?.forEach((id, index) => {
      if (serviceIds?.has(id) === false) add([...at, 'services', index], id, { is: 'known-service' });
    });
  };
  const checkId = (id: string, at: Path): void => {
    if (reserved.has(id) || id.endsWith(otherSuffix)) {
      add([...at, 'id'], id, { is: 'no-column' });
    }
  };

  const name = path.replace(/^.*\//, '').replace(/\.json$/, '');
  if (file.name !== name) add(['name'], file.name, { is: 'file-name', name });
  if (file.name === 'constructor') add(['name'], file.name, { is: 'other-name' });
  for (const [scale, options] of Object.entries(file.scales)) checkOptions(options, ['scales', scale], add);

  const shown = new Map<string, number>();
  const promoters: { id: string; at: Path }[] = [];
  file.questions.forEach((question, index) => {
    const at: Path = ['questions', index];
    if ('battery' in question) {
      if (shown.has(question.battery)) add([...at, 'battery'], question.battery, { is: 'battery-once' });
      shown.set(question.battery, index);
      return;
    }
    checkId(question.id, at);
    checkServices(question.services, at);
    const own = typeof question.options === 'string' ? null : question.options;
    if (own) checkOptions(own, [...at, 'options'], add);
    const options =
      own ??
      (Object.hasOwn(file.scales, String(question.options)) ? file.scales[String(question.options)] : []);
    if (options?.some((option) => option.promoter !== undefined))
      promoters.push({ id: question.id, at: [...at, 'id'] });
  });
  for (const { id, at } of promoters.slice(1)) add(at, id, { is: 'one-promoter-question' });
  file.batteries.forEach((battery, index) => {
    const at: Path = ['batteries', index];
    if (!shown.has(battery.id)) add([...at, 'id'], battery.id, { is: 'shown-battery' });
    const scale = Object.hasOwn(file.scales, battery.options) ? file.scales[battery.options] : undefined;
    if (scale && topSatisfaction(scale) < 2) {
      add([...at, 'options'], battery.options, { is: 'satisfaction-scale' });
    }
    battery.aspects.forEach((aspect, aspectIndex) => {
      checkId(aspect.id, [...at, 'aspects', aspectIndex]);
      checkServices(aspect.services, [...at, 'aspects', aspectIndex]);
    });
  });
  checkUnique(file.sections, 'sections', add);
  checkUnique(file.batteries, 'batteries', add);
  return faults;
}

/** Each name that a delivery may write must lead to one answer, and promoter weights are for all options or none. */
function checkOptions(
  options: readonly FileOption[],
  path: Path,
  add: (at: Path, found: string, expected: QuestionnaireRule) => void,
): void {
  const taken = new Map<string, number>();
  options.forEach((option, index) => {
    for (const name of new Set([option.id, option.label.nl, option.label.en, ...option.aliases].map(fold))) {
      if (taken.has(name)) add([...path, index], name, { is: 'one-answer' });
      taken.set(name, index);
    }
  });
  const weighs = options.some((option) => option.promoter !== undefined);
  options.forEach((option, index) => {
    if (weighs && option.promoter === undefined) add([...path, index], option.id, { is: 'promoter-for-all' });
  });
  checkPlaces(options, path, add);
}

/** Two options in one place of a satisfaction scale would be counted and coloured as one. */
function checkPlaces(
  options: readonly FileOption[],
  path: Path,
  add: (at: Path, found: string, expected: QuestionnaireRule) => void,
): void {
  const places = options.map((option) => option.satisfaction);
  places.forEach((place, index) => {
    if (place !== undefined && places.indexOf(place) < index)
      add([...path, index, 'satisfaction'], String(place), { is: 'place-once' });
  });
}

function checkUnique(
  parts: readonly { readonly id: string }[],
  name: 'sections' | 'batteries',
  add: (at: Path, found: string, expected: QuestionnaireRule) => void,
): void {
  parts.forEach((part, index) => {
    if (parts.findIndex((one) => one.id === part.id) < index)
      add([name, index, 'id'], part.id, { is: 'id-once' });
  });
}
