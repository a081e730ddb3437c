import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedText } from '../../src/text/linked-text.ts';

describe('a text that leads on', () => {
  it.each([
    ['no address', 'Naar de norm van het UWV.', [{ text: 'Naar de norm van het UWV.' }]],
    ['nothing', '', []],
    [
      'an address at the end of a sentence',
      'Staat op https://kaart.example/over/.',
      [
        { text: 'Staat op ' },
        { text: 'https://kaart.example/over/', to: 'https://kaart.example/over/' },
        { text: '.' },
      ],
    ],
    [
      'an address in brackets, and another after a comma',
      'CC BY 4.0 (https://licence.example/by/4.0/), http://b.example/?q=1;',
      [
        { text: 'CC BY 4.0 (' },
        { text: 'https://licence.example/by/4.0/', to: 'https://licence.example/by/4.0/' },
        { text: '), ' },
        { text: 'http://b.example/?q=1', to: 'http://b.example/?q=1' },
        { text: ';' },
      ],
    ],
    [
      'mail, with letters of other languages',
      'Vraag het aan één.naam+a@post-bus.voorbeeld.nl.',
      [
        { text: 'Vraag het aan ' },
        { text: 'één.naam+a@post-bus.voorbeeld.nl', to: 'mailto:één.naam+a@post-bus.voorbeeld.nl' },
        { text: '.' },
      ],
    ],
    [
      'mail that begins as an address of the web does',
      'httpd@bureau.voorbeeld.nl',
      [{ text: 'httpd@bureau.voorbeeld.nl', to: 'mailto:httpd@bureau.voorbeeld.nl' }],
    ],
    [
      'an address between quotation marks',
      'Zie “https://kaart.example/b”.',
      [{ text: 'Zie “' }, { text: 'https://kaart.example/b', to: 'https://kaart.example/b' }, { text: '”.' }],
    ],
    ['a sign at a number', '12 @ 3,40', [{ text: '12 @ 3,40' }]],
  ])('%s', (_, text, stretches) => {
    expect(linkedText(text)).toEqual(stretches);
  });

  it('says every letter of it once, in order', () => {
    const word = fc.constantFrom('https://a.example/b', 'a@b.nl', ' ', '.', ',', '(', 'x', 'é', 'https://');
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const stretches = linkedText(words.join(''));
        expect(stretches.map(({ text }) => text).join('')).toBe(words.join(''));
        expect(stretches.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });
});
