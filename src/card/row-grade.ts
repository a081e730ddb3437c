import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import type { Audience, Measure } from '../model/measure.ts';
import { words } from '../text/words.ts';
import { gradeCell } from './grade-cell.ts';
import type { DirectoryRow } from './page.ts';

/** What a row says of a grade: the grade or why there is none, and how many people it rests on, or took part. */
export function rowGrade<A extends Audience>(
  grade: Measure<number, A>,
  completed: number,
  group: Group,
  language: Language,
): Pick<DirectoryRow, 'grade' | 'gradeStatus' | 'basis'> {
  const { from, tookPart } = words(language).listed;
  return {
    ...gradeCell(grade, language),
    basis: grade.status === 'shown' ? from(grade.n, group) : tookPart(completed, group),
  };
}
