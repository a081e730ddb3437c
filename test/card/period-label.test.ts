import { describe, expect, it } from 'vitest';
import { comparedProvider } from '../../src/card/comparison.ts';
import { directoryRow } from '../../src/card/directory.ts';
import { providerPage } from '../../src/card/edition.ts';
import { openDataPage } from '../../src/card/open-data.ts';
import { registerOf } from '../../src/card/register.ts';
import { servicePage } from '../../src/card/service.ts';
import { shareCard } from '../../src/card/share.ts';
import { trendsOf } from '../../src/card/trend.ts';
import { demonstration } from '../share/demonstration.ts';

/** The demonstration, its newest survey over school years: what the id of a period says is no year then. */
const { register: calendar } = await demonstration();
const { publication } = calendar;
const register = registerOf(
  {
    ...publication,
    periods: publication.periods.map((one) =>
      one.period.id === '2025'
        ? { ...one, period: { ...one.period, from: '2025-07-01', until: '2026-06-30' } }
        : one,
    ),
  },
  calendar.terms,
);
const id = 'stapsteen-re-integratie';

describe('a period that is no calendar year', () => {
  const page = providerPage(register, id, 'nl');
  if (page.kind !== 'edition') throw new Error('no edition');

  it('has its months in tables, menus and pictures', () => {
    expect(directoryRow(register, register.provider(id), 'nl').period).toBe('jul 2025 – jun 2026');
    expect(page.editions.map(({ label }) => label)).toEqual(['jul 2025 – jun 2026', '2024', '2023']);
    expect(shareCard(page).period).toBe('Meetperiode jul 2025 – jun 2026');
    expect(comparedProvider(register, id, 'en').period).toBe('Jul 2025 – Jun 2026');
    expect(openDataPage(register, 'nl').periods[0]?.label).toBe('jul 2025 – jun 2026');
    expect(servicePage(register, 'jobcoaching', 'nl').surveys?.rows[0]?.[0]).toBe(
      'jul 2025 – jun 2026 · Cliënten',
    );
    expect(trendsOf(register, id, 'nl')[0]?.figure.periods).toEqual(['2023', '2024', 'jul 2025 – jun 2026']);
  });

  it('has both days in sentences and titles', () => {
    expect(page.period).toBe('1 juli 2025 tot en met 30 juni 2026');
    expect(page.source).toContain('meetperiode 1 juli 2025 tot en met 30 juni 2026');
  });
});
