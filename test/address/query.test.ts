import { describe, expect, it } from 'vitest';
import { compareAddress } from '../../src/address/address.ts';
import { isPlain, readChosen, readDirectoryQuery, writeDirectoryQuery } from '../../src/address/query.ts';

describe('the question in the address', () => {
  it.each([
    '',
    '?q=zee',
    '?q=caf%C3%A9+aan+zee&service=jobcoaching&province=noord-holland&group=clients&grade=yes&sort=grade-down&view=cards',
    '?p=aal&p=das',
  ])('is written as it was read: %s', (search) => {
    expect(writeDirectoryQuery(readDirectoryQuery(search))).toBe(search);
  });

  it.each([
    ['unknown', '?x=1&sort=&view=table&grade=', ''],
    ['not an id', '?service=%2E%2E%2F&province=a_b', ''],
    ['blanks', '?q=++', ''],
  ])('leaves out what is %s', (_name, search, expected) => {
    expect(writeDirectoryQuery(readDirectoryQuery(search))).toBe(expected);
  });

  it('is cut when it is very long', () => {
    expect(readDirectoryQuery(`?q=${'a'.repeat(500)}`).words).toHaveLength(100);
  });

  it.each([
    ['', true],
    ['?p=aal', true],
    ['?view=cards', false],
  ])('%s is the page as it was delivered: %s', (search, expected) => {
    expect(isPlain(readDirectoryQuery(search))).toBe(expected);
  });
});

describe('who is compared', () => {
  it.each([
    ['?p=a&p=b&p=a', ['a', 'b']],
    ['?p=a&p=b&p=c&p=d&p=e', ['a', 'b', 'c', 'd']],
    ['?p=&p=..%2Fx&p=A', []],
  ])('%s', (search, expected) => {
    expect(readChosen(search)).toEqual(expected);
  });

  it('is a plain link', () => {
    expect(compareAddress('en', ['a', 'b'])).toBe('/en/compare/?p=a&p=b');
    expect(compareAddress('nl')).toBe('/vergelijken/');
  });
});
