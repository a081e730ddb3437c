import type { Terms } from '../../src/model/terms.ts';

/** The words of a site of another mark than the demonstration's. */
export const terms: Terms = {
  mark: { nl: 'het Kompas Keurmerk', en: 'the Compass mark' },
  programmes: { nl: 'cursussen', en: 'courses' },
  guidance: { nl: 'hulp bij leren', en: 'help with learning' },
  guidanceInFull: { nl: 'hulp bij leren en lezen', en: 'help with learning and reading' },
  keywords: [{ nl: 'taalles', en: 'language lessons' }],
};
