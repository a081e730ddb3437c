import { describe, expect, it } from 'vitest';
import { explainedIn } from '../../src/card/glossary.ts';

describe('a word of the field in a sentence of a card', () => {
  it.each([
    ['Dit leest iedereen.', 'nl', [['Dit leest iedereen.', null]]],
    [
      'Haalt de tevredenheidsnorm van 6,5.',
      'nl',
      [
        ['Haalt de ', null],
        ['tevredenheidsnorm', 'word-norm'],
        [' van 6,5.', null],
      ],
    ],
    [
      'Alle deelnemers samen krijgen een 7,8. Het verschil kan toeval zijn.',
      'nl',
      [
        ['Alle deelnemers samen', 'word-participants'],
        [' krijgen een 7,8. Het verschil kan ', null],
        ['toeval', 'word-chance'],
        [' zijn.', null],
      ],
    ],
    ['Spread of the grades', 'en', [['Spread of the grades', 'word-spread']]],
  ] as const)('leads to its line: %s', (text, language, pieces) => {
    expect(explainedIn(text, language).map((piece) => [piece.text, piece.id])).toEqual(pieces);
  });

  it('leaves every sign of the sentence where it was', () => {
    const text = 'Hoger dan alle deelnemers samen: die krijgen een 7,8. Toeval? toeval!';
    expect(
      explainedIn(text, 'nl')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});
