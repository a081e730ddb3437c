import { describe, expect, test } from 'vitest';
import { acceptedSchema } from '../../src/model/accepted.ts';
import { periodSchema } from '../../src/model/period.ts';
import { hasData, readData, readJson, readRows } from './repository.ts';

const providers = readRows('providers.csv');
const years = ['2023', '2024', '2025'] as const;
const samples = Object.fromEntries(years.map((year) => [year, readRows(`${year}/sample.csv`)]));
const sample2025 = samples['2025'] ?? [];
const takingPart = (year: string): Set<string> => new Set(samples[year]?.map((row) => row['provider'] ?? ''));

const rowsOf = (year: string, provider: string, service: string): Record<string, string>[] =>
  (samples[year] ?? []).filter((row) => row['provider'] === provider && row['service'] === service);
const completedTotals = (group: string): number[] =>
  sample2025
    .filter((row) => row['group'] === group && row['service'] === 'totaal')
    .map((row) => Number(row['completed']));

describe('providers', () => {
  test('forty made-up ones and two of which only a name is told', () => {
    expect(providers).toHaveLength(42);
    expect(
      providers
        .filter((row) => ['innovium', 'interbeek-support'].includes(row['provider'] ?? ''))
        .map((row) => Object.values(row).join('|')),
    ).toEqual(['innovium|Innovium BV||||||||||', 'interbeek-support|Interbeek Support||||||||||']);
  });

  test('are in every province', () => {
    expect([...new Set(providers.map((row) => row['province']))].sort()).toEqual([
      '',
      'drenthe',
      'flevoland',
      'friesland',
      'gelderland',
      'groningen',
      'limburg',
      'noord-brabant',
      'noord-holland',
      'overijssel',
      'utrecht',
      'zeeland',
      'zuid-holland',
    ]);
  });

  test('have names that try a page', () => {
    const names = providers.map((row) => row['name'] ?? '');
    expect(names.some((name) => name.length === 90)).toBe(true);
    expect(names.some((name) => name.includes('&'))).toBe(true);
    expect(names.some((name) => name.includes("'"))).toBe(true);
    expect(names.some((name) => /[éêö]/.test(name))).toBe(true);
    expect(names.some((name) => name.startsWith('IJ'))).toBe(true);
  });

  test('can be reached nowhere in the real world', () => {
    for (const row of providers) {
      expect(row['email']).toMatch(/^$|@[a-z0-9-]+\.example$/);
      expect(row['website']).toMatch(/^$|^https:\/\/www\.[a-z0-9-]+\.example\/$/);
      expect(row['phone']).toMatch(/^$|^088-000\d{4}$/);
    }
  });

  test.each([
    ['renamed', 'stapsteen-re-integratie', 'holder', 'hinkelsteen-re-integratie', ['2023', '2024', '2025']],
    ['stopped', 'morgenrood-en-mistlamp', 'former', '', ['2023']],
    ['merged', 't-gouden-klokhuis', 'former', '', ['2023', '2024']],
    ['took over', 'kwikstaart-werkt', 'holder', '', ['2023', '2024', '2025']],
    ['never surveyed', 'wolkenfluiter-advies', 'aspirant', '', []],
  ])('%s: %s', (_, id, status, formerIds, present) => {
    const row = providers.find((one) => one['provider'] === id);
    expect(row?.['status']).toBe(status);
    expect(row?.['former_ids']).toBe(formerIds);
    expect(years.filter((year) => takingPart(year).has(id))).toEqual(present);
  });

  test('the one that merged names the one that took over, and the day', () => {
    const row = providers.find((one) => one['provider'] === 't-gouden-klokhuis');
    expect([row?.['successor'], row?.['merged_on']]).toEqual(['kwikstaart-werkt', '2025-01-01']);
  });

  test('the one that took over surveys that service only after the merger', () => {
    expect(rowsOf('2024', 'kwikstaart-werkt', '6')).toHaveLength(0);
    expect(rowsOf('2025', 'kwikstaart-werkt', 'Verzuimbegeleiding (wet poortwachter)')).toHaveLength(1);
  });
});

describe('samples', () => {
  test.each(years)('%s has every service in use', (year) => {
    const services = new Set(samples[year]?.map((row) => row['service']));
    expect(services.size - 1).toBe(12);
    expect(services.has('totaal')).toBe(true);
  });

  test('from a net sample of three to one of hundreds', () => {
    const totals = sample2025
      .filter((row) => row['group'] === 'cliënten')
      .map((row) => Number(row['net_sample']));
    expect(Math.min(...totals)).toBeLessThanOrEqual(3);
    expect(Math.max(...totals)).toBeGreaterThan(400);
  });

  test('one provider with six services, some with one', () => {
    const services = new Map<string, number>();
    for (const { provider = '', group, service } of sample2025) {
      if (group === 'cliënten' && service !== 'totaal')
        services.set(provider, (services.get(provider) ?? 0) + 1);
    }
    const counts = [...services.values()];
    expect(counts).toContain(6);
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(3);
  });

  test('some response is insufficient, and one service has no answers at all', () => {
    expect(sample2025.filter((row) => row['published'] === 'nee').length).toBeGreaterThan(5);
    expect(sample2025.filter((row) => row['group'] === 'cliënten' && row['completed'] === '0')).toHaveLength(
      1,
    );
  });

  test('most rows have a verdict, and a few have none', () => {
    const silent = sample2025.filter((row) => row['published'] === '').length;
    expect(silent).toBeGreaterThan(0);
    expect(silent).toBeLessThan(sample2025.length / 5);
  });

  test('inburgering clients and principals, with few and with many answers', () => {
    expect(Math.max(...completedTotals('inburgeraars'))).toBeGreaterThan(30);
    expect(completedTotals('opdrachtgevers')).toContain(0);
    expect(completedTotals('opdrachtgevers').some((count) => count > 0 && count < 5)).toBe(true);
    expect(Math.max(...completedTotals('opdrachtgevers'))).toBeGreaterThan(30);
  });

  test.each(years)('a Total of %s is the sum of its rows', (year) => {
    for (const total of samples[year] ?? []) {
      const rows = (samples[year] ?? []).filter(
        (row) =>
          row['provider'] === total['provider'] &&
          row['group'] === total['group'] &&
          row['service'] !== 'totaal',
      );
      if (total['service'] !== 'totaal' || rows.length === 0) continue;
      for (const column of ['net_sample', 'completed', 'approached', 'undeliverable']) {
        expect(rows.reduce((sum, row) => sum + Number(row[column]), 0)).toBe(Number(total[column]));
      }
    }
  });

  test('most providers tell how people were invited', () => {
    for (const year of years) {
      const told = new Set(readRows(`${year}/approach.csv`).map((row) => row['provider']));
      expect(told.size).toBeGreaterThan(takingPart(year).size * 0.8);
      expect(told.size).toBeLessThan(takingPart(year).size);
    }
  });
});

describe('periods', () => {
  test.each(years)('%s has the shape of the contract', (year) => {
    const period = periodSchema.parse(readJson(`${year}/period.json`));
    expect([period.from, period.until, period.status]).toEqual([`${year}-01-01`, `${year}-12-31`, 'final']);
    expect(period.source.name).toContain('verzonnen');
  });

  test('one disagreement is accepted by name, in the newest', () => {
    expect(years.filter((year) => hasData(`${year}/accepted.json`))).toEqual(['2025']);
    expect(acceptedSchema.parse(readJson('2025/accepted.json'))).toEqual([
      expect.objectContaining({
        code: 'verdict-disagrees',
        row: 'zilverreiger-en-de-waard/clients/sociale-activering',
      }),
    ]);
  });

  test('one provider delivered counts, once', () => {
    expect(new Set(readRows('2024/counts.csv').map((row) => row['provider']))).toEqual(
      new Set(['ommezwaai-onbeperkt']),
    );
    expect(
      readRows('2024/responses.csv').filter((row) => row['provider'] === 'ommezwaai-onbeperkt'),
    ).toHaveLength(0);
  });

  test('are written in two ways', () => {
    expect(readData('2023/responses.csv').startsWith('provider;group;service;province;grade;')).toBe(true);
    expect(readData('2024/responses.csv').startsWith('provider,group,service,province,grade,')).toBe(true);
  });
});
