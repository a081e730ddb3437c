import { afterEach, describe, expect, it } from 'vitest';
import {
  aboutAddress,
  editionDataAddress,
  providerAddress,
  sitemapAddress,
  startAddress,
} from '../../src/address/address.ts';
import { columnRules } from '../../src/download/column.ts';
import { spokenLabel, spokenText, type Language } from '../../src/model/label.ts';
import { languagesIn, setSiteLanguages, siteLanguages } from '../../src/model/language.ts';
import { labelSchema } from '../../src/model/text-schema.ts';

afterEach(() => setSiteLanguages());

describe('the languages of a site', () => {
  it.each([
    [undefined, ['nl', 'en']],
    ['', ['nl', 'en']],
    ['nl', ['nl']],
    ['en,nl', ['en', 'nl']],
    ['fr,en', ['en']],
  ])('are told to the page builder: %s', (list, expected) => {
    expect(languagesIn(list)).toEqual(expected);
  });

  it.each([
    [['nl', 'en'], '/', '/en/', '/en/about/method/', '/dienstverleners/a/2025/gegevens.csv'],
    [['en', 'nl'], '/nl/', '/', '/about/method/', '/providers/a/2025/gegevens.csv'],
    [['en'], '/nl/', '/', '/about/method/', '/providers/a/2025/gegevens.csv'],
    [['nl'], '/', '/en/', '/en/about/method/', '/dienstverleners/a/2025/gegevens.csv'],
  ] as const)('decide which has the bare addresses: %s', (given, dutch, english, method, data) => {
    setSiteLanguages(given);
    expect(siteLanguages()).toEqual(given);
    expect(startAddress('nl')).toBe(dutch);
    expect(startAddress('en')).toBe(english);
    expect(aboutAddress('method', 'en')).toBe(method);
    expect(editionDataAddress('a', '2025', 'csv')).toBe(data);
    expect(providerAddress('a', given[0])).not.toMatch(/^\/(?:nl|en)\//);
    expect(sitemapAddress()).toBe('/sitemap.xml');
  });

  it.each([
    [['nl', 'en'], { nl: 'Les', en: 'Lesson' }, { nl: 'Les', en: 'Lesson' }],
    [['nl', 'en'], { nl: 'Les' }, null],
    [['nl', 'en'], { nl: 'Les', en: '' }, null],
    [['nl'], { nl: 'Les' }, { nl: 'Les', en: 'Les' }],
    [['nl'], { nl: 'Les', en: 'Lesson' }, { nl: 'Les', en: 'Les' }],
    [['en'], { nl: 'Les' }, null],
    [['en'], { en: 'Lesson' }, { nl: 'Lesson', en: 'Lesson' }],
    [['nl'], { nl: 'Les', fr: 'Leçon' }, null],
  ] as const)('decide which texts of a label are asked: %s of %o', (given, label, expected) => {
    setSiteLanguages(given);
    expect(labelSchema.safeParse(label).data ?? null).toEqual(expected);
  });

  it.each([
    [['nl', 'en'], { nl: 'Les', en: 'Lesson' }, 'Lesson', true],
    [['nl'], { nl: 'Les' }, null, false],
  ] as const)('decide what leaves the site: %s', (given: readonly Language[], left, text, isRequired) => {
    setSiteLanguages(given);
    const label = { nl: 'Les', en: 'Lesson' };
    expect(spokenLabel(label)).toEqual(left);
    expect(spokenText(label, 'en')).toBe(text);
    expect(columnRules().find(({ name }) => name === 'service_en')?.required).toBe(isRequired);
  });
});
