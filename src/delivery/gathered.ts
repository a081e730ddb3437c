import { isBeyond } from './beyond.ts';
import { folded } from './grid.ts';
import { everyQuestion, undecided, type Mapping } from './mapping.ts';
import type { Decision, Remarks } from './remark.ts';

/** From so many questions on, one decision about what stands in all of them takes the place of as many. */
const many = 3;

type Unlabelled = Extract<Decision, { readonly kind: 'code-unlabelled' }>;
type Unknown = Extract<Decision, { readonly kind: 'answer-unknown' }>;

/** What is to be decided, and where in `levering.json`: question -> answers as delivered. */
export interface Gathered {
  readonly decisions: readonly Decision[];
  readonly openAnswers: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The same decisions, with one in the place of those that ask of many questions what one answer means, or of many sheets what
 * one heading is. A number is gathered only where it is none of a question's answers (99, not 2) and the question has no
 * place of its own for it. What was decided for every question and does not fit one of them is asked of that question.
 */
export function gathered({ decisions, openAnswers }: Remarks, mapping: Mapping): Gathered {
  const overall = mapping.answers[everyQuestion] ?? {};
  const isOpen = (cell: string): boolean => !Object.hasOwn(overall, cell) || overall[cell] === undecided;
  const questionsOf = new Map<string, Set<string>>();
  const count = (cell: string, question: string): void => {
    if (isOpen(cell)) questionsOf.set(cell, (questionsOf.get(cell) ?? new Set()).add(question));
  };
  for (const one of decisions) {
    if (one.kind === 'answer-unknown' && isWord(one)) count(one.cell, one.question);
    if (one.kind === 'code-unlabelled')
      for (const { id, codes, options } of one.questions)
        for (const code of codes)
          if (isBeyond(code, options) && !Object.hasOwn(mapping.answers[id] ?? {}, code)) count(code, id);
  }
  const isGathered = (cell: string, question: string): boolean => {
    const questions = questionsOf.get(cell);
    return questions !== undefined && questions.size >= many && questions.has(question);
  };
  const told = new Set<string>();
  const kept = decisions.flatMap((one): Decision[] => {
    if (
      one.kind === 'column-unknown' ||
      one.kind === 'column-of-sample' ||
      one.kind === 'column-near' ||
      one.kind === 'column-several'
    ) {
      // a heading is decided once, whatever sheets it stands in
      const key = `heading ${folded(one.heading)}`;
      if (told.has(key)) return [];
      told.add(key);
      return [one];
    }
    if (one.kind === 'answer-unknown' && isWord(one) && isGathered(one.cell, one.question)) {
      const { cell } = one;
      if (told.has(cell)) return [];
      told.add(cell);
      const same = decisions.filter(
        (other): other is Unknown =>
          other.kind === 'answer-unknown' && other.cell === cell && isGathered(cell, other.question),
      );
      const questions = questionsOf.get(cell)?.size ?? 0;
      return [
        {
          kind: 'answer-everywhere',
          cell,
          questions,
          count: same.reduce((sum, other) => sum + other.count, 0),
        },
      ];
    }
    if (one.kind !== 'code-unlabelled') return [one];
    const everywhere = one.codes
      .filter((code) => !told.has(code) && one.questions.some(({ id }) => isGathered(code, id)))
      .map((code): Decision => {
        told.add(code);
        return { kind: 'code-everywhere', code, questions: questionsOf.get(code)?.size ?? 0 };
      });
    return [...everywhere, ...withoutGathered(one, isGathered)];
  });
  const places = new Map<string, Set<string>>();
  for (const [question, cells] of openAnswers)
    for (const cell of cells) {
      const key = isGathered(cell, question) ? everyQuestion : question;
      places.set(key, (places.get(key) ?? new Set()).add(cell));
    }
  return { decisions: kept, openAnswers: places };
}

/** What is left of a decision about codes, if anything. */
function withoutGathered(
  one: Unlabelled,
  isGathered: (code: string, question: string) => boolean,
): Unlabelled[] {
  const questions = one.questions.flatMap(({ id, codes, options }) => {
    const left = codes.filter((code) => !isGathered(code, id));
    return left.length === 0 ? [] : [{ id, codes: left, options }];
  });
  const codes = one.codes.filter((code) => questions.some((question) => question.codes.includes(code)));
  return codes.length === 0 ? [] : [{ ...one, codes, questions }];
}

/** An answer in words; of a code with its label the code alone is the key. */
function isWord({ cell }: Unknown): boolean {
  return !/^-?\d/.test(cell);
}
