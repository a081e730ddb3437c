import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/label.ts';
import { termsSchema } from '../../src/model/terms.ts';
import { markSentence } from '../../src/text/provider.ts';
import { words } from '../../src/text/words.ts';
import { shapeOf } from './keys.ts';
import { terms } from '../share/terms.ts';

describe('the words that belong to one site', () => {
  it.each([
    ['nl', 'holder', 'Heeft het Kompas Keurmerk'],
    ['nl', 'aspirant', 'Is op weg naar het Kompas Keurmerk'],
    ['nl', 'former', 'Heeft het Kompas Keurmerk niet meer'],
    ['en', 'holder', 'Holds the Compass mark'],
    ['en', 'aspirant', 'Is working towards the Compass mark'],
    ['en', 'former', 'No longer holds the Compass mark'],
  ] as const)('%s: %s', (language, status, sentence) => {
    expect(markSentence(status, terms.mark, language)).toBe(sentence);
  });

  it('name what people took part in, and what they got', () => {
    const { edition, start, share } = words('nl');
    expect(edition.period(terms.programmes.nl, '2025-01-01', '2025-12-31', '2026-03-09')).toBe(
      'Over cursussen die eindigden van 1 januari 2025 tot en met 31 december 2025. Rapport van 9 maart 2026.',
    );
    expect(start.title(terms.guidance.nl)).toBe('Hoe tevreden zijn mensen over hun hulp bij leren?');
    expect(share.generalAlternative('Wijzer', terms.guidance.nl)).toBe(
      'Wijzer: hoe tevreden zijn mensen over hun hulp bij leren?',
    );
  });

  it.each(languages)('stand in no catalogue: %s', (language) => {
    const told = JSON.stringify(words(language), (_, value: unknown) =>
      typeof value === 'function' ? String(value) : value,
    );
    expect(Object.keys(shapeOf(words(language))).length).toBeGreaterThan(400);
    expect(told).not.toMatch(/Blik op Werk|begeleiding naar werk|support in finding work|trajecten die/i);
  });

  it('are refused where one is missing or unknown', () => {
    const { mark: _, ...rest } = terms;
    expect(termsSchema.safeParse(terms).success).toBe(true);
    expect(termsSchema.safeParse(rest).success).toBe(false);
    expect(termsSchema.safeParse({ ...terms, marks: terms.mark }).success).toBe(false);
  });
});
