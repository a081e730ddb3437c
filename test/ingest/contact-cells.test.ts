import { expect, test } from 'vitest';
import { linesAbout } from './small.ts';

test.each([
  ['381234567', '9 digits that do not begin with 0'],
  ['6-12345678', '9 digits that do not begin with 0'],
  ['bel ons 038123456', 'a telephone number: digits'],
  ['bel na 9 uur', 'a telephone number: digits'],
  ['14', 'a telephone number: digits'],
])('a number that cannot be called, %s, is told by what is wrong with it', async (text, part) => {
  const lines = await linesAbout([
    ['providers.csv', `provider,name,phone\nde-werkbrug,De Werkbrug,${text}\n`],
  ]);
  const own = lines.filter((line) => line.startsWith('providers.csv:2:3 '));
  expect(own).toHaveLength(1);
  expect(own[0]).toContain(part);
});

const header = 'provider,name,place,province,phone,email,website,status,former_ids';

test.each([
  ['phone', 'info@werkbrug.example', 'wrong-column'],
  ['phone', 'Zwolle', 'wrong-column'],
  ['phone', '8011 AB', 'wrong-column'],
  ['phone', 'bel na 9 uur', 'bad-text'],
  ['phone', '038 123 45 67', null],
  ['phone', '+31 (0)38 - 123 45 67', null],
  ['phone', '381234567', 'bad-text'],
  ['phone', '6-12345678', 'bad-text'],
  ['phone', '+381234567', null],
  ['phone', '14 038', null],
  ['phone', 'n.v.t.', 'placeholder'],
  ['phone', '0000000000', 'placeholder'],
  ['phone', '0123456789', 'placeholder'],
  ['phone', '0888888888', 'placeholder'],
  ['phone', '088-8888888', null],
  ['phone', '088 888 88 88', null],
  ['email', '038-1234567', 'wrong-column'],
  ['email', 'Zwolle', 'wrong-column'],
  ['email', 'https://werkbrug.example', 'wrong-column'],
  ['email', 'werkbrug.example', 'bad-text'],
  ['email', 'info@example.com', 'placeholder'],
  ['email', 'info@werkbrug.example', null],
  ['place', 'info@werkbrug.example', 'wrong-column'],
  ['place', '038-1234567', 'wrong-column'],
  ['place', 'onbekend', 'placeholder'],
  ['place', '’s-Gravenhage', null],
  ['place', 'St. Nicolaasga', null],
  ['place', 'Ee', null],
  ['website', 'info@werkbrug.example', 'wrong-column'],
  ['website', 'www.werkbrug.example', 'bad-text'],
  ['website', 'Werkbrug', 'bad-text'],
  ['website', '-', 'placeholder'],
] as const)('%s with %s is told as %s', async (column, text, code) => {
  const cells = header
    .split(',')
    .map((name) => (name === column ? text : ({ provider: 'de-werkbrug', name: 'De Werkbrug' }[name] ?? '')));
  const lines = await linesAbout([
    ['providers.csv', `${header}\n${cells.map((cell) => `"${cell}"`).join(',')}\n`],
  ]);
  const own = lines.filter((line) => line.startsWith('providers.csv:2:'));
  expect(own.map((line) => / error ([a-z-]+):/.exec(line)?.[1])).toEqual(code === null ? [] : [code]);
});
