import { countsOf, type Tally } from '../model/tally.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import type { AnswerRow } from './answer-row.ts';
import type { Mapping } from './mapping.ts';
import type { Remarks } from './remark.ts';

/** Every aspect of a battery that moves further than this, the same way, is a scale turned round until an editor says not. */
const farthest = 1;

/** Mean satisfaction per question of what was tallied before; questions without a scale or answers are not there. */
export function satisfactionMeans(questionnaire: Questionnaire, tally: Tally): ReadonlyMap<string, number> {
  const means = new Map<string, number>();
  for (const { id, kind, options } of questionnaire.questions) {
    if (kind !== 'aspect') continue;
    const counts = countsOf(tally, id, options.length);
    let people = 0;
    let sum = 0;
    options.forEach(({ satisfaction }, index) => {
      if (satisfaction === undefined) return;
      people += counts[index] ?? 0;
      sum += satisfaction * (counts[index] ?? 0);
    });
    if (people > 0) means.set(id, sum / people);
  }
  return means;
}

/** Asks about batteries of which every aspect moved far the same way since the last period. */
export function guardBatteries(
  questionnaires: readonly Questionnaire[],
  rows: readonly AnswerRow[],
  before: ReadonlyMap<string, number>,
  mapping: Mapping,
  remarks: Remarks,
): void {
  for (const questionnaire of questionnaires) {
    const own = rows.filter(({ group }) => group === questionnaire.group);
    for (const battery of questionnaire.batteries) {
      if (mapping.moved.includes(battery.id)) continue;
      const moved = battery.aspects.flatMap((id) => {
        const question = questionnaire.questions.find((one) => one.id === id);
        const last = [id, ...(question?.was ?? [])]
          .map((one) => before.get(one))
          .find((mean) => mean !== undefined);
        const places = own.flatMap(({ answers }) => {
          const option = question?.options.find((one) => one.id === answers.get(id));
          return option?.satisfaction === undefined ? [] : [option.satisfaction];
        });
        if (last === undefined || places.length === 0) return [];
        return [places.reduce((sum, one) => sum + one, 0) / places.length - last];
      });
      const all =
        moved.length >= 2 && (moved.every((by) => by > farthest) || moved.every((by) => by < -farthest));
      if (!all) continue;
      const by = Math.round((moved.reduce((sum, one) => sum + one, 0) / moved.length) * 10) / 10;
      remarks.decide({ kind: 'battery-moved', battery: battery.id, label: battery.label.nl, by });
    }
  }
}
