import { csvLine } from './csv.ts';
import type { DeliveryForm } from './delivery-form.ts';
import type { Moment, PlannedEdition } from './plan.ts';
import { randomStream } from './random.ts';

const columns = [
  'provider',
  'group',
  'email',
  'post',
  'telephone',
  'reminders',
  'easy_language',
  'audio',
] as const;

/** `approach.csv`: how people were invited, for most providers. Inburgering clients are phoned more often [F]. */
export function approachFile(
  editions: readonly PlannedEdition[],
  form: DeliveryForm,
  moment: Moment,
  seed: number,
): string {
  let content = csvLine(columns, form.delimiter);
  for (const { profile, rows } of editions) {
    const random = randomStream(seed, 'approach', profile.number, moment.year);
    if (random.chance(0.1)) continue;
    for (const group of new Set(rows.map((row) => row.group))) {
      const principals = group === 'principals';
      const telephone = !principals && random.chance(group === 'inburgering' ? 0.8 : 0.35);
      const easy = !principals && random.chance(group === 'inburgering' ? 0.9 : 0.4);
      const used = [true, !principals && random.chance(0.6), telephone].map(yesOrNo);
      const variants = [easy, easy && random.chance(0.6)].map(yesOrNo);
      content += csvLine(
        [profile.id, form.group(group), ...used, random.whole(1, 2), ...variants],
        form.delimiter,
      );
    }
  }
  return content;
}

function yesOrNo(value: boolean): string {
  return value ? 'ja' : 'nee';
}
