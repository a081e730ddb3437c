import type { Language } from '../model/label.ts';
import type { Audience, Measure } from '../model/measure.ts';
import { formatGrade } from '../text/number.ts';
import { gradeMark } from '../text/reason.ts';

/** A grade as it stands in a cell, with what kind of cell that makes it. */
export interface GradeCell {
  /** "8,6", "--", "niet gepubliceerd" or "niet gevraagd". */
  readonly grade: string;
  readonly gradeStatus: 'shown' | 'withheld' | 'absent' | 'not-applicable';
}

/** A mean grade, or what stands in its place, in one language: the same on every page that has it in a cell. */
export function gradeCell<A extends Audience>(measure: Measure<number, A>, language: Language): GradeCell {
  const { status } = measure;
  return {
    grade:
      measure.status === 'shown' ? formatGrade(measure.value, language) : gradeMark(measure.status, language),
    gradeStatus: status,
  };
}
