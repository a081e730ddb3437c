import { describe, expect, it } from 'vitest';
import { directoryReader } from '../../src/card/directory-code.ts';
import { directoryIndex } from '../../src/card/directory-index.ts';
import { directoryRow } from '../../src/card/directory.ts';
import { comparedProvider } from '../../src/card/comparison.ts';
import { registerOf } from '../../src/card/register.ts';
import { shareCard } from '../../src/card/share.ts';
import { unsurveyedPage } from '../../src/card/unsurveyed.ts';
import { placeBook } from '../../src/model/place.ts';
import type { Provider } from '../../src/model/provider.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { words } from '../../src/text/words.ts';
import { dataset } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';
import { terms } from '../share/terms.ts';

const { publication } = publishFor(scoreDataset(dataset(nationalEditions(12, 5))), 'public');
const [period] = publication.periods;
const into = publication.providers[0];
if (period === undefined || into === undefined) throw new Error('a nation without a period');
const base: Provider = { id: 'nieuw', name: 'Nieuw', status: 'unknown', formerIds: [] };
const successor = { id: into.id, name: into.name, since: '2025-01-01' };

/** A register with one more provider, which has no edition. */
const registerWith = (provider: Provider, isWithdrawn = false) =>
  registerOf(
    {
      ...publication,
      providers: [...publication.providers, provider],
      periods: isWithdrawn
        ? [
            {
              ...period,
              withdrawn: [
                { provider: provider.id, date: '2026-06-01', origin: 'tallied', about: ['clients'] },
              ],
            },
          ]
        : publication.periods,
    },
    terms,
  );
const nowhere = placeBook([]);

describe('a provider without an edition', () => {
  it.each([
    ['on its way to the mark', { status: 'aspirant' }, false, 'Nog niet gemeten', 'Not surveyed yet'],
    ['of which nothing is known', {}, false, 'Nog niet gemeten', 'Not surveyed yet'],
    ['without the mark any longer', { status: 'former' }, false, 'Niet gemeten', 'Not surveyed'],
    ['merged', { successor }, false, 'Niet gemeten', 'Not surveyed'],
    ['withdrawn', {}, true, 'Cijfers ingetrokken', 'Figures withdrawn'],
  ] as const)('says which of these it is: %s', (_what, facts, isWithdrawn, dutch, english) => {
    const register = registerWith({ ...base, ...facts }, isWithdrawn);
    const provider = register.provider('nieuw');
    for (const [language, mark] of [
      ['nl', dutch],
      ['en', english],
    ] as const) {
      const page = unsurveyedPage(register, 'nieuw', language);
      expect(page.heading).toBe(mark);
      expect(directoryRow(register, provider, language).grade).toBe(mark);
      const index = directoryIndex(register, nowhere, () => '');
      const entry = directoryReader(index)(index.name.indexOf('Nieuw'));
      expect(words(language).finder.noEdition[entry.noEdition ?? 'not-yet']).toBe(mark);
      const isAwaited = page.why === 'not-yet';
      expect(shareCard(page).label).toBe(isAwaited ? words(language).share.noSurvey : mark);
      expect(comparedProvider(register, 'nieuw', language).note).toBe(
        isAwaited ? words(language).comparison.never : words(language).provider.unsurveyed,
      );
    }
  });
});
