import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeText } from '../../src/chart/escape.ts';
import { textWidth } from '../../src/chart/measure.ts';
import { wrapText } from '../../src/chart/wrap.ts';
import { hostileLabel } from './arbitrary.ts';

const seed = 20_240_307;

test.each([
  ['<b>"A" & \'B\'</b>', '&lt;b&gt;&quot;A&quot; &amp; &#39;B&#39;&lt;/b&gt;'],
  ['a\r\nb\tc', 'a b c'],
  ['\u0000a\u0008\u001f\u007f\u009fb', 'ab'],
  ['a\ud800b', 'ab'],
  ['\u202eabc\u202c\u2066d\u2069', 'abcd'],
  ['\u200f8,6', '\u200f8,6'],
  ['é ë – ‘x’ 😀', 'é ë – ‘x’ 😀'],
])('escapes %j', (text, escaped) => {
  expect(escapeText(text)).toBe(escaped);
});

test.each([
  ['8,6', 14, 400, 18.1],
  ['Zeer ontevreden', 14, 400, 100.6],
  ['Zeer ontevreden', 14, 600, 103.5],
  ['é', 100, 400, 51.6],
  ['漢', 100, 400, 104],
  ['\u200f', 100, 400, 0],
] as const)('%j at %d, weight %d, is %d wide', (text, size, weight, width) => {
  expect(textWidth(text, size, weight)).toBeCloseTo(width, 1);
});

describe('wrapping', () => {
  test.each([
    ['Telefonische bereikbaarheid', 400, ['Telefonische bereikbaarheid']],
    ['Telefonische bereikbaarheid', 120, ['Telefonische', 'bereikbaarheid']],
    ['Noord-Brabant', 50, ['Noord-', 'Brabant']],
    ['eerste/tweede spoor', 60, ['eerste/', 'tweede', 'spoor']],
    ['WWWW', 26, ['WW', 'WW']],
    ['  a   b  ', 100, ['a b']],
    ['', 100, ['']],
  ])('%j in %d', (text, width, lines) => {
    expect(wrapText(text, width, 14)).toEqual(lines);
  });

  test('loses nothing but blanks, and every line fits or is one character', () => {
    const law = property(hostileLabel, integer({ min: 20, max: 400 }), (label, width) => {
      const lines = wrapText(label, width, 14);
      expect(lines.join('').replace(/\s/g, '')).toBe(label.replace(/\s/g, ''));
      const tooWide = lines.filter((line) => textWidth(line, 14) > width);
      expect(tooWide.filter((line) => [...line].length > 1)).toEqual([]);
    });
    assert(law, { seed, numRuns: 500 });
  });
});
