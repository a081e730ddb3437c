import { expect, it } from 'vitest';
import { whereText } from '../../src/text/where.ts';

it.each([
  ['Zwolle', 'Overijssel', 'Zwolle, Overijssel'],
  ['Utrecht', 'Utrecht', 'Utrecht'],
  ['Zeist', 'Utrecht', 'Zeist, Utrecht'],
  ['Bergen', undefined, 'Bergen'],
  [undefined, 'Limburg', 'Limburg'],
  ['', '', ''],
  [undefined, undefined, ''],
])('a provider in %s, %s stands there as %j', (place, province, told) => {
  expect(whereText(place, province)).toBe(told);
});
