import { describe, expect, it } from 'vitest';
import { withoutTerms, withTerms } from '../../src/site/prose-terms.ts';
import { proseFaults } from '../../src/site/prose-faults.ts';
import { terms } from '../share/terms.ts';

describe('the words of a site in its prose', () => {
  it.each([
    ['Wie {mark} wil, volgt {programmes}.', 'Wie het Kompas Keurmerk wil, volgt cursussen.'],
    ['{guidance} en {guidanceInFull}', 'hulp bij leren en hulp bij leren en lezen'],
    ["{'--'}: geen cijfer", "{'--'}: geen cijfer"],
    ['{keurmerk}', '{keurmerk}'],
  ])('stand for their names: %s', (text, filled) => {
    expect(withTerms(text, terms, 'nl')).toBe(filled);
  });

  it('are letters and nothing else, whatever stands in them', () => {
    const mark = { nl: '*het* <b> {1 + 1} [a](b) Keurmerk', en: '' };
    const filled = withTerms('Wie {mark} wil', { ...terms, mark }, 'nl');
    expect(filled).toBe('Wie \\*het\\* \\<b\\> \\{1 + 1\\} \\[a\\](b) Keurmerk wil');
    expect(proseFaults(filled)).toEqual([]);
  });

  it('move nothing that is found after them; a name that is none is found', () => {
    const text = 'Wie {mark} of {keurmerk} wil';
    expect(withoutTerms(text)).toHaveLength(text.length);
    expect(proseFaults(withoutTerms(text))).toEqual([
      { line: 1, column: 15, kind: 'prose-code', parameters: { text: '{keurmerk}' } },
    ]);
  });
});
