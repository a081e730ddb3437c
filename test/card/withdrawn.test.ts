import { describe, expect, it } from 'vitest';
import { providerPage } from '../../src/card/edition.ts';
import { registerOf } from '../../src/card/register.ts';
import { withdrawnRows } from '../../src/card/data.ts';
import { withdrawnPage } from '../../src/card/unsurveyed.ts';
import type { PublishedPeriod } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';
import { terms } from '../share/terms.ts';

const { publication } = publishFor(scoreDataset(dataset(nationalEditions(12, 5))), 'public');
const period = publication.periods[0] as PublishedPeriod<'public'>;
const [gone, stays] = period.editions.map(({ provider }) => provider) as [string, string];
const register = registerOf(
  {
    ...publication,
    periods: [
      {
        ...period,
        editions: period.editions.filter(({ provider }) => provider !== gone),
        withdrawn: [
          { provider: gone, date: '2026-06-01', origin: 'printed', about: ['inburgering', 'principals'] },
        ],
      },
    ],
  },
  terms,
);

describe('an edition that was withdrawn', () => {
  it.each([
    [
      'nl',
      'Cijfers ingetrokken',
      'De cijfers van deze dienstverlener over 2024 zijn ingetrokken op 1 juni 2026. Ze staan niet meer op deze site.',
    ],
    [
      'en',
      'Figures withdrawn',
      'The figures of this provider for 2024 were withdrawn on 1 June 2026. They are no longer on this site.',
    ],
  ] as const)('leaves its name and the date, in %s', (language, heading, sentence) => {
    const page = withdrawnPage(register, gone, '2024', language);
    expect(page).toMatchObject({ kind: 'unsurveyed', heading, sentence, title: `Voorbeeld ${gone}, 2024` });
    // the provider's own page has nothing else to tell
    expect(providerPage(register, gone, language)).toMatchObject({ kind: 'unsurveyed', heading, sentence });
  });

  it('is no other than its own', () => {
    expect(() => withdrawnPage(register, stays, '2024', 'nl')).toThrow('not withdrawn');
    expect(providerPage(register, stays, 'nl').kind).toBe('edition');
  });

  it('has a row in the open data under each group that it was about, and says where it came from', () => {
    expect(withdrawnRows(register, register.period(period.period.id))).toMatchObject(
      ['inburgering', 'principals'].map((group) => ({
        provider: gone,
        origin: 'printed',
        group,
        service: 'total',
        measure: 'withdrawn',
        option: '2026-06-01',
        value: 1,
      })),
    );
  });
});
