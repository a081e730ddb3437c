import type { Language } from '../model/label.ts';
import { words } from '../text/words.ts';
import { cardOf } from './card.ts';
import type { EditionPage } from './page.ts';

/** A word of a card with its meaning. */
export interface GlossaryLine {
  /** Its anchor on the card. */
  readonly id: string;
  /** As the card has it. */
  readonly word: string;
  readonly meaning: string;
  /** The anchor of the part where the card first has it: the way back. */
  readonly from: string;
}

/** A piece of a sentence; a word that is explained leads to its line. */
export interface GlossaryPiece {
  readonly text: string;
  /** The anchor of the line; null for what is not explained. */
  readonly id: string | null;
}

/** The lines of a card: a word stands there when the card has it, in the order of the catalogue. */
export function glossaryOf(page: EditionPage): GlossaryLine[] {
  const { main, others } = cardOf(page);
  // the sentences of the first group where it has a grade, and the names of the others (CardGrade, OtherGroup)
  const texts = [
    ...(main?.grade.status === 'shown'
      ? [...main.grade.sentences, ...(main.spread ? [words(page.language).card.spread] : [])].map((text) => ({
          text,
          from: main.id,
        }))
      : []),
    ...others.map(({ id, heading }) => ({ text: heading, from: id })),
  ];
  return wordsOf(page.language).flatMap(({ id, forms, meaning }) => {
    const first = texts.flatMap(({ text, from }) => {
      const word = forms.find((form) => text.includes(form));
      return word === undefined ? [] : [{ word, from }];
    })[0];
    return first ? [{ id, meaning, ...first }] : [];
  });
}

/** A sentence in pieces: each word that the catalogue explains apart, once, where the sentence first has it. */
export function explainedIn(text: string, language: Language): GlossaryPiece[] {
  const found = wordsOf(language).flatMap(({ id, forms }) => {
    const at = forms.map((form) => [text.indexOf(form), form] as const).find(([place]) => place >= 0);
    return at ? [{ id, from: at[0], to: at[0] + at[1].length }] : [];
  });
  const pieces: GlossaryPiece[] = [];
  let done = 0;
  for (const { id, from, to } of found.toSorted((a, b) => a.from - b.from)) {
    if (from < done) continue;
    if (from > done) pieces.push({ text: text.slice(done, from), id: null });
    pieces.push({ text: text.slice(from, to), id });
    done = to;
  }
  return done < text.length ? [...pieces, { text: text.slice(done), id: null }] : pieces;
}

function wordsOf(language: Language): { id: string; forms: readonly string[]; meaning: string }[] {
  return Object.entries(words(language).glossary.words).map(([name, { forms, meaning }]) => ({
    id: `word-${name}`,
    forms,
    meaning,
  }));
}
