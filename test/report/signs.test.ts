import { describe, expect, it } from 'vitest';
import { hasSigns } from '../../src/download/pdf/signs.ts';

describe('letters that the font puts together', () => {
  it.each([
    ['De Werkbrug', false],
    ['Zoë, Çelik en Şahin', false],
    ['Ĳsvogel & Þór', false],
    ['± 8 – 12 € “ja” → ½ · 3', false],
    ['dot · between', false],
    // a sign that stands alone
    ['Mo\u0303g', true],
    ['A\u20d7', true],
    ['Col·legi', true],
    // letters that are put together without a sign
    ['Київ і Їжак', true],
    ['Ἀθῆναι', true],
    ['fi\ufb01', true],
  ])('%s: %s', (text, expected) => expect(hasSigns(text)).toBe(expected));
});
