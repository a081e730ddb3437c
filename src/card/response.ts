import { answerLevel } from '../model/answer-level.ts';
import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { PublicationRule } from '../model/period.ts';
import { total } from '../model/service.ts';
import type { PublishedGroup, PublishedRow } from '../publish/publication.ts';
import { groupHeading } from '../text/group.ts';
import { formatCount, formatResponse } from '../text/number.ts';
import { type RowFacts, rowSentence } from '../text/row.ts';
import { words } from '../text/words.ts';
import { gradeCell } from './grade-cell.ts';
import type { ResponseRow, ResponseTable } from './page.ts';
import type { Register } from './register.ts';

/** What the sentence about a row needs, read off the published row. */
export function rowFacts<A extends Audience>(
  group: Group,
  row: PublishedRow<A>,
  rule: PublicationRule,
): RowFacts {
  const { needed } = row.eligibility;
  const grade = row.grade;
  return {
    group,
    netSample: row.netSample,
    completed: row.completed,
    level: answerLevel(row.completed, rule),
    needed: needed.kind === 'completed' ? needed.completed : null,
    always: row.eligibility.by === 'always',
    outcome:
      grade.status === 'shown'
        ? { status: row.eligibility.verdict === 'yes' ? 'shown' : 'confidential' }
        : grade.status === 'withheld'
          ? { status: 'withheld', reason: grade.reason }
          : grade.status === 'absent'
            ? { status: 'absent', reason: grade.reason }
            : { status: 'not-asked', published: row.eligibility.verdict === 'yes' },
  };
}

/** The response table of one group: a row per service, the Total last, each with the sentence that explains it. */
export function responseTable<A extends Audience>(
  register: Register<A>,
  period: string,
  group: PublishedGroup<A>,
  language: Language,
): ResponseTable {
  const say = words(language);
  const { publication } = register.period(period).period;
  const line = (row: PublishedRow<A>): ResponseRow => ({
    label: row.service === total ? say.card.total : register.service(row.service).label[language],
    isTotal: row.service === total,
    netSample: formatCount(row.netSample, language),
    completed: formatCount(row.completed, language),
    response: row.response.status === 'shown' ? formatResponse(row.response.value, language) : '--',
    ...gradeCell(row.grade, language),
    published: row.eligibility.verdict === 'yes' ? say.card.yes : say.card.no,
    sentence: rowSentence(rowFacts(group.group, row, publication), language),
  });
  return {
    group: group.group,
    heading: groupHeading(group.group, language),
    rows: [...group.rows, group.total].map(line),
  };
}
