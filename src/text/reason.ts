import type { Language } from '../model/label.ts';
import type { Absent, NotApplicable, Withheld } from '../model/measure.ts';
import { words } from './words.ts';

/** A sentence that tells why a figure is not there: which rule withheld it, or what kind of nothing it is. */
export function emptySentence(empty: Withheld | Absent | NotApplicable, language: Language): string {
  const say = words(language);
  if (empty.status === 'withheld') return say.reason.withheld[empty.reason];
  if (empty.status === 'absent') return say.reason.absent[empty.reason];
  return say.reason.notApplicable;
}

/** What stands in the place of a grade: a mark per kind of empty, "not asked" in words, as a grade is expected there. */
export function gradeMark(status: 'withheld' | 'absent' | 'not-applicable', language: Language): string {
  const say = words(language);
  return status === 'not-applicable' ? say.reason.noGradeMark : say.reason.mark[status];
}
