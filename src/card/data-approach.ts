import type { Approach } from '../model/dataset.ts';
import type { Group } from '../model/group.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { optionOf } from './data-answers.ts';
import { empty, value, type RowMaker } from './data-maker.ts';
import type { DataRow } from './data-row.ts';
import { type Words, inEveryLanguage } from '../text/words.ts';

type Way = keyof Words['data']['approach'];

const ways: Readonly<Record<Way, (approach: Approach) => boolean>> = {
  email: ({ email }) => email,
  post: ({ post }) => post,
  telephone: ({ telephone }) => telephone,
  easy_language: ({ easyLanguage }) => easyLanguage,
  audio: ({ audio }) => audio,
};

/**
 * How one group was invited, as the figure of the invitation has it. Where that is not known, the page tells the
 * general practice, which is no figure of this edition: then there is one row, without a value.
 */
export function approachRows(
  { approaches, origin }: PublishedEdition<'public'>,
  group: Group,
  row: RowMaker,
): DataRow[] {
  const approach = approaches.find((one) => one.group === group);
  if (!approach) {
    return [
      row('approach', 'indicator', empty('absent', origin === 'printed' ? 'not-printed' : 'not-delivered')),
    ];
  }
  return [
    ...Object.entries(ways).map(([way, isUsed]) =>
      row(
        'approach',
        'indicator',
        value(isUsed(approach) ? 1 : 0),
        optionOf(
          way,
          inEveryLanguage((say) => say.data.approach[way as Way]),
        ),
      ),
    ),
    row('reminders', 'times', value(approach.reminders)),
  ];
}
