import type { Dataset, TalliedEdition } from '../../src/model/dataset.ts';
import type { Questionnaire } from '../../src/model/questionnaire.ts';
import { addTallies, countsOf, type Tally } from '../../src/model/tally.ts';
import type { Publication } from '../../src/publish/publication.ts';

/**
 * Which figures are shown, withheld, absent and not applicable, with the reason, and nothing else of a publication: no
 * value and no n. Path -> status and reason.
 */
export function patternOf(publication: Publication<'public'>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('status' in value && !('periods' in value) && typeof value.status === 'string') {
      found.set(path, `${value.status} ${'reason' in value ? String(value.reason) : ''}`);
    }
    for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
  };
  for (const { period, editions, benchmarks } of publication.periods) {
    for (const edition of editions) {
      for (const group of edition.groups) {
        const at = `${period.id}/${edition.provider}/${group.group}`;
        const { rows, total, questions, ...rest } = group;
        for (const row of [...rows, total]) walk(row.grade, `${at}/grade/${row.service}`);
        for (const one of questions) walk(one.distribution, `${at}/question/${one.question}`);
        walk(rest, at);
      }
    }
    for (const { services, questions, ...rest } of benchmarks) {
      const at = `${period.id}/all/${rest.group}`;
      for (const one of services) walk(one.grade, `${at}/grade/${one.service}`);
      for (const one of questions) walk(one.distribution, `${at}/question/${one.question}`);
      walk(rest, at);
    }
  }
  return found;
}

/**
 * What publishing may go by. Written out by hand: whatever is not in this list must leave no trace.
 *
 * 1. of every row and Total of a final period: net sample and completed;
 * 2. behind a shown grade of a service: the grades of its people;
 * 3. behind a shown Total: the grades of all people of the group;
 * 4. behind a shown question of a group: its answers;
 * 5. behind shown strengths: the answers to the aspects;
 * 6. behind a shown map: the provinces of the group;
 * 7. of all participants of a final period and group: the grades per service and the answers to every question;
 * 8. the pattern of shown and withheld.
 *
 * Printed editions that are withheld, draft periods and what people wrote in their own words are not in it at all.
 */
export function fixedSet(dataset: Dataset, pattern: ReadonlyMap<string, string>): string {
  const list: unknown[] = [[...pattern]];
  const isShown = (path: string): boolean => pattern.get(path)?.startsWith('shown') === true;
  for (const { period, editions } of dataset.periods) {
    if (period.status === 'draft') continue;
    const tallied = editions.filter((one): one is TalliedEdition => one.origin === 'tallied');
    for (const edition of editions) {
      for (const { group, rows, total } of edition.groups) {
        const sizes = [...rows, total].map((row) => [row.netSample, row.completed]);
        list.push(['1', period.id, edition.provider, group, sizes]);
      }
    }
    for (const edition of tallied) {
      for (const group of edition.groups) {
        const at = `${period.id}/${edition.provider}/${group.group}`;
        const questionnaire = dataset.questionnaires[group.questionnaire];
        if (!questionnaire) continue;
        const take = (item: string, tally: Tally, question: string): void => {
          list.push([item, at, question, answersTo(questionnaire, tally, question)]);
        };
        for (const row of group.rows) {
          if (isShown(`${at}/grade/${row.service}`)) {
            list.push(['2', at, row.service, answersTo(questionnaire, row.tally, 'grade')]);
          }
        }
        if (isShown(`${at}/grade/total`)) take('3', group.total.tally, 'grade');
        const aspects = questionnaire.batteries.flatMap((battery) => battery.aspects);
        for (const { id } of questionnaire.questions) {
          if (isShown(`${at}/question/${id}`)) take('4', group.total.tally, id);
          if (isShown(`${at}/strengths/organisation`) && aspects.includes(id))
            take('5', group.total.tally, id);
        }
        if (isShown(`${at}/provinces`)) take('6', group.total.tally, 'province');
      }
    }
    for (const name of ['clients', 'inburgering', 'principals'] as const) {
      const groups = tallied.flatMap((edition) => edition.groups.filter(({ group }) => group === name));
      const questionnaire = dataset.questionnaires[groups[0]?.questionnaire ?? ''];
      if (!questionnaire) continue;
      const rows = groups.flatMap((group) => group.rows);
      for (const service of new Set(rows.map((row) => row.service).sort())) {
        const own = addTallies(rows.filter((row) => row.service === service).map((row) => row.tally));
        list.push(['7', period.id, name, service, answersTo(questionnaire, own, 'grade')]);
      }
      const all = addTallies(groups.map((group) => group.total.tally));
      for (const { id } of questionnaire.questions.filter(({ kind }) => kind !== 'province')) {
        list.push(['7', period.id, name, id, answersTo(questionnaire, all, id)]);
      }
    }
  }
  return JSON.stringify(list);
}

function answersTo(questionnaire: Questionnaire, tally: Tally, question: string): readonly number[] {
  const options = questionnaire.questions.find((one) => one.id === question)?.options.length ?? 0;
  return countsOf(tally, question, options);
}
