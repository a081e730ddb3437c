import { describe, expect, test } from 'vitest';
import { readXml } from './xml.ts';

describe('the checker itself', () => {
  test('reads elements and attributes', () => {
    const elements = readXml('<a x="1"><b y="&lt;2" z-w="3"/>text &amp; more</a>');
    expect(elements.map((element) => element.name)).toEqual(['a', 'b']);
    expect(elements[1]?.attributes.get('y')).toBe('&lt;2');
  });

  test.each([
    ['<a>'],
    ['<a></b>'],
    ['<a><b></a></b>'],
    ['<a/><a/>'],
    ['<a>x < y</a>'],
    ['<a>x & y</a>'],
    ['<a>&nbsp;</a>'],
    ['<a x=1/>'],
    ['<a x="1" x="2"/>'],
    ['<a x="<"/>'],
    ['<a x="1"y="2"/>'],
    ['<a>\u0001</a>'],
    ['<a>\ud800</a>'],
  ])('refuses %j', (text) => {
    expect(() => readXml(text)).toThrow();
  });
});
