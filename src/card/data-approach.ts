import type { Approach } from '../model/dataset.ts';
import type { Group } from '../model/group.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { approachLabels } from '../text/data.ts';
import { optionOf } from './data-answers.ts';
import { empty, value, type RowMaker } from './data-maker.ts';
import type { DataRow } from './data-row.ts';

type Way = keyof typeof approachLabels;

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
        optionOf(way, approachLabels[way as Way]),
      ),
    ),
    row('reminders', 'times', value(approach.reminders)),
  ];
}
