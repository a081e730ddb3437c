import { expect, test } from 'vitest';
import { tonesOf } from '../../src/card/figures.ts';
import type { Option } from '../../src/model/questionnaire.ts';

/** Options of a scale by their places; null is "geen mening". */
function optionsAt(places: readonly (number | null)[]): Option[] {
  return places.map((place, index) => ({
    id: `option_${index}`,
    label: { nl: `Optie ${index}`, en: `Option ${index}` },
    aliases: [],
    ...(place !== null && { satisfaction: place }),
  }));
}

test.each([
  [
    [null, 4, 3, 2, 1],
    ['none', 'very-good', 'good', 'bad', 'very-bad'],
  ],
  [
    [5, 4, 3, 2, 1, null],
    ['very-good', 'good', 'middle', 'bad', 'very-bad', 'none'],
  ],
  [
    [1, 2, 3],
    ['very-bad', 'middle', 'very-good'],
  ],
  [
    [2, 1],
    ['very-good', 'very-bad'],
  ],
])('a scale with places %j is coloured %j', (places, tones) => {
  expect(tonesOf(optionsAt(places))).toEqual(tones);
});
