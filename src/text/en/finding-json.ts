import type { Expectation, FoundValue, JsonFindings, QuestionnaireRule } from '../../model/findings/json.ts';
import type { FindingSentences } from '../../model/finding.ts';
import type { SchemaRule } from '../../model/schema-rule.ts';
import { leastContrast } from '../../model/theme.ts';
import { quotedCell } from '../quoted.ts';
import { findingParts } from './finding-parts.ts';

const { meant, either } = findingParts;

const kinds = {
  string: 'a text between quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  other: 'another kind of value',
} as const;

const rules: Readonly<Record<SchemaRule, string>> = {
  slug: 'lower-case letters, digits and single hyphens',
  'code-name': 'lower-case letters, digits and underscores',
  'letters-hyphens': 'lower-case letters and hyphens',
  'visible-text': 'a text of which every character can be seen',
  'open-last-band': 'bands with a netSampleUpTo, and null in the last one only',
  'rising-bands': 'bands in rising order of netSampleUpTo',
  'until-after-from': 'until is on or after from',
  'three-parts': 'three parts with a / between them, each a name or *',
  'row-or-rows': 'either row or rows',
  'address-slash': 'an address that ends in a slash where it has a path, without ? or #',
  'language-once': 'each language at most once',
  'logo-name': 'the name of a file in content/ that ends in .svg or .png',
  'hex-colour': 'a colour as # and six hexadecimal digits in lower case',
  'dark-colour': `a colour dark enough to be read on white: a contrast of ${leastContrast} or more`,
  'creative-commons': 'the name of a Creative Commons licence, or niet-open',
  'creative-commons-address': 'the address of a Creative Commons licence',
  'security-at-root':
    'no security where the site stands under a path: that file belongs to the root of the host, and to who owns it',
};

const questionnaire = {
  'own-id': 'an id that no other question has',
  'earlier-question': 'the id of an earlier question',
  'not-sensitive': 'a question that is not sensitive',
  'known-service': 'the id of a service in services.json',
  'no-column': 'an id that is no column of its own and does not end in _other',
  'other-name': 'another name',
  'battery-once': 'each battery once',
  'one-promoter-question': 'one question with promoter weights at most',
  'shown-battery': 'a battery that stands among the questions',
  'satisfaction-scale': 'a scale whose options carry "satisfaction"',
  'one-answer': 'names that lead to one answer only',
  'promoter-for-all': '"promoter" for all options or for none',
  'place-once': 'each place on the scale once',
  'id-once': 'each id once',
} as const;

function questionnaireRule(rule: QuestionnaireRule): string {
  if (rule.is === 'answer-of') return `an answer of ${rule.question}: ${rule.known.join(', ')}`;
  if (rule.is === 'file-name') return `the name of the file, "${rule.name}"`;
  if (rule.is === 'section' || rule.is === 'scale' || rule.is === 'battery')
    return `a ${rule.is}: ${rule.known.join(', ')}`;
  return questionnaire[rule.is];
}

function bound(of: 'text' | 'list' | 'number', word: 'at least' | 'at most', limit: number): string {
  if (of === 'text')
    return limit === 1 && word === 'at least' ? 'a text that is not empty' : `${word} ${limit} characters`;
  return of === 'list' ? `a list of ${word} ${limit}` : `a number of ${word} ${limit}`;
}

/** What a value should have been. */
function expectation(one: Expectation): string {
  switch (one.is) {
    case 'kind':
      return kinds[one.kind];
    case 'one-of':
      return one.values.length === 1 ? one.values.join('') : `one of ${one.values.join(', ')}`;
    case 'date':
      return 'a date that exists, as year-month-day: 2021-12-31';
    case 'web-address':
      return 'an address that begins with http:// or https://';
    case 'e-mail':
      return 'an e-mail address such as info@provider.example';
    case 'other-name':
      return 'another name';
    case 'other-value':
      return 'another value';
    case 'rule':
      return rules[one.rule];
    case 'least':
      return one.inclusive ? bound(one.of, 'at least', one.limit) : `a number above ${one.limit}`;
    case 'most':
      return one.inclusive ? bound(one.of, 'at most', one.limit) : `a number below ${one.limit}`;
    case 'steps':
      return `a number in steps of ${one.of}`;
    case 'either':
      return either([...new Set(one.of.map(expectation))]);
  }
}

function foundValue(one: FoundValue): string {
  switch (one.is) {
    case 'nothing':
      return `nothing for ${quotedCell(one.text)}`;
    case 'object':
      return kinds.object;
    case 'list':
      return kinds.array;
    case 'text':
      return quotedCell(one.text);
    case 'bare':
      return one.text;
  }
}

/** Findings about files with settings. */
export const findingJson: FindingSentences<JsonFindings> & {
  readonly expectation: (one: Expectation) => string;
} = {
  expectation,
  'bad-json': ({ line }) => ({
    found: line === '' ? 'the end of the line' : quotedCell(line),
    expected: 'valid JSON: names and texts in double quotes, a comma between parts, no comments',
    mend: 'mend the file here; the mistake may stand just before this place',
  }),
  'bad-json/long': () => ({
    found: 'more than 8 million characters',
    expected: 'a file with settings',
    mend: 'deliver the right file',
  }),
  'bad-json/deep': ({ most }) => ({
    found: `more than ${most} brackets inside each other`,
    expected: 'a file with settings',
    mend: 'deliver the right file',
  }),
  'bad-value': ({ found, expected, name }) => ({
    found: foundValue(found),
    expected: expectation(expected),
    mend: name === null ? 'mend the file' : `mend ${quotedCell(name)}`,
  }),
  'bad-value/shares': ({ found, expected }) => ({
    found: `${found} shares`,
    expected: `${expected}, one for each option of the scale, in its order`,
    mend: 'add or remove shares',
  }),
  'bad-value/until': ({ until, from }) => ({
    found: quotedCell(until),
    expected: `a day on or after ${from}`,
    mend: 'correct "from" or "until"',
  }),
  'bad-value/situation': ({ id }) => ({
    found: `a second situation ${quotedCell(id)}`,
    expected: 'every situation once',
    mend: 'choose another id, or put the two together',
  }),
  'bad-value/situation-service': ({ service }) => ({
    found: `${quotedCell(service)} for the second time`,
    expected: 'every service of a situation once',
    mend: 'remove one of the two',
  }),
  'bad-value/report-shape': ({ found, expected }) => ({
    found: found ?? 'the end of the chapter',
    expected: expected ?? 'the end of the chapter',
    mend: 'give both languages the same sections and blocks, in the same order',
  }),
  'bad-value/report-section': ({ key }) => ({
    found: `${key} in one language only`,
    expected: 'the same sections in every language',
    mend: 'add the translation',
  }),
  'unknown-name': ({ name, near, isOpen }) => ({
    found: `the name ${quotedCell(name)}`,
    expected: isOpen ? 'a known name' : 'no such name here',
    mend: meant(near, 'remove it'),
  }),
  'unknown-name/key': ({ name, expected }) => ({
    found: `the name ${quotedCell(name)}`,
    expected: expectation(expected),
    mend: 'choose another name',
  }),
  'unknown-name/reserved': ({ name }) => ({
    found: `the name ${quotedCell(name)}`,
    expected: 'a name without a meaning of its own to the program',
    mend: 'choose another name',
  }),
  'unknown-name/placeholder': ({ name, known }) => ({
    found: `{${name}}`,
    expected: `one of ${known.map((one) => `{${one}}`).join(', ')}`,
    mend: 'correct the placeholder, or leave out the braces',
  }),
  'duplicate-name': ({ name }) => ({
    found: `the name ${quotedCell(name)} for the second time`,
    expected: 'each name once',
    mend: 'remove one of the two',
  }),
  'security-expired': ({ expires, newest }) => ({
    found: quotedCell(expires),
    expected: `a day on or after the newest report, ${newest}`,
    mend: 'see whether the contact is still right, and set a day at most a year ahead; or leave security out',
  }),
  'bad-questionnaire': ({ found, expected }) => ({
    found: quotedCell(found),
    expected: questionnaireRule(expected),
    mend: 'correct the questionnaire',
  }),
};
