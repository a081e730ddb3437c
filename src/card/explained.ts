import type { FigureTable } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import type { Needed } from '../publish/publication.ts';
import { words, type Words } from '../text/words.ts';
import type { Specimen } from './specimen.ts';

/** A number of people invited, and how many completed questionnaires the rule asks for it. */
export interface ResponseExample {
  readonly netSample: number;
  readonly needed: Needed;
}

/** The examples of the response rule as a table, under a heading and a sentence that name its period. */
export interface ExampleTable {
  readonly heading: string;
  readonly lead: string;
  readonly table: FigureTable;
}

/** What a page tells of the rule; `period` is in words: "2025". */
export function exampleTable(
  examples: readonly ResponseExample[],
  period: string,
  language: Language,
): ExampleTable {
  const say = words(language);
  return {
    heading: say.explained.examples,
    lead: say.explained.examplesLead(period),
    table: {
      caption: say.explained.examplesCaption(period),
      head: [say.explained.invited, say.explained.needed],
      rows: examples.map(({ netSample, needed }) => [
        say.explained.people(netSample),
        neededText(needed, say),
      ]),
    },
  };
}

function neededText(needed: Needed, say: Words): string {
  switch (needed.kind) {
    case 'completed':
      return say.explained.people(needed.completed);
    case 'impossible':
      return say.explained.impossible;
    case 'none':
      return say.explained.anyNumber;
  }
}

/** What the numbers on a specimen stand for, in the order of the card: a card without more sentences has no number for them. */
export function specimenParts({ grade }: Specimen, language: Language): string[] {
  const { part } = words(language).explained;
  const [verdict, ...more] = grade.sentences;
  return [
    part.name,
    part.grade,
    ...(verdict === undefined ? [] : [part.verdict]),
    part.scale,
    ...(more.length > 0 ? [part.more] : []),
    part.response,
  ];
}
