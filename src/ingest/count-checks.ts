import type { Place } from '../model/finding.ts';
import { isAskedOf, type Question } from '../model/questionnaire.ts';
import type { CountLayout } from './delivered.ts';
import type { FindingLog } from './log.ts';
import { rowName, type RowName } from './row-name.ts';

/** The counts delivered for one row. */
export interface CountSlot {
  readonly name: RowName;
  readonly layout: CountLayout;
  /** As the layout says. */
  readonly counts: Int32Array;
  /** Index in `counts` -> the line that gave it. */
  readonly lines: Map<number, number>;
  /** Question id -> the first count for it. */
  readonly questionPlaces: Map<string, Place>;
  readonly place: Place;
}

/**
 * Counts must be able to come from `completed` usable questionnaires: each aspect that is asked has that many answers
 * (that is what usable means), no question has more, and a routed question no more than its parent led to it.
 */
export function checkCounts(slot: CountSlot, completed: number, log: FindingLog): void {
  const { questions } = slot.layout.questionnaire;
  questions.forEach((question, index) => {
    if (!isAskedOf(question, slot.name.service)) return;
    const answers = countsAt(slot, index);
    const sum = answers.reduce((all, count) => all + count, 0);
    const place = slot.questionPlaces.get(question.id) ?? slot.place;
    const about = { sum, question: question.id, row: rowName(slot.name), completed };
    if (question.kind === 'aspect' && sum !== completed) {
      log.error('counts-differ', place, () => about);
    } else if (sum > completed) {
      log.error('counts-above-completed', place, () => about);
    }
    const led = ledTo(slot, question, questions);
    if (led !== null && sum > led) {
      log.error('counts-above-route', place, () => ({
        ...about,
        led,
        answers: question.when?.answers ?? [],
        parent: question.when?.question ?? '',
      }));
    }
  });
}

/** How many people were led to a routed question; null for one that everyone comes to. */
function ledTo(slot: CountSlot, { when }: Question, questions: readonly Question[]): number | null {
  if (!when) return null;
  const index = questions.findIndex((question) => question.id === when.question);
  const options = questions[index]?.options ?? [];
  const counts = countsAt(slot, index);
  return options.reduce(
    (all, option, at) => all + (when.answers.includes(option.id) ? (counts[at] ?? 0) : 0),
    0,
  );
}

function countsAt({ layout, counts }: CountSlot, index: number): Int32Array {
  const offset = layout.offsets[index] ?? 0;
  return counts.subarray(offset, offset + (layout.questionnaire.questions[index]?.options.length ?? 0));
}
