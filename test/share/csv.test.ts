import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { dataColumns, type DataRow } from '../../src/card/data-row.ts';
import { csvBody, csvHead } from '../../src/download/csv.ts';

const row: DataRow = {
  provider: 'voorbeeld',
  provider_name: 'Voorbeeld',
  period: '2025',
  origin: 'tallied',
  group: 'clients',
  service: 'total',
  service_nl: 'Totaal',
  service_en: 'Total',
  measure: 'promoter_score',
  question: null,
  question_nl: null,
  question_en: null,
  option: null,
  option_nl: null,
  option_en: null,
  n: 16,
  value: -12.5,
  benchmark: null,
  unit: 'points',
  status: 'shown',
  reason: null,
  rounding: null,
  benchmark_rounding: null,
  benchmark_basis: null,
};

describe('a cell', () => {
  it.each([
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+31 20', "'+31 20"],
    ['a minus', '-Werk', "'-Werk"],
    ['an at sign', '@werk', "'@werk"],
    ['a plain name', 'Café "Werk"; en, meer', 'Café "Werk"; en, meer'],
    ['a line end', 'Werk\r\nen meer', 'Werk\r\nen meer'],
    ['an equals sign inside', 'A=B', 'A=B'],
  ])('with %s comes back as it should', (_name, name, expected) => {
    for (const dialect of ['plain', 'excel'] as const) {
      const { data } = Papa.parse<string[]>(csvBody([{ ...row, provider_name: name }], dialect), {
        delimiter: dialect === 'plain' ? ',' : ';',
      });
      expect(data[0]?.[1]).toBe(expected);
    }
  });

  it('with a number below zero is a number and no formula', () => {
    expect(csvBody([row], 'plain')).toBe(
      'voorbeeld,Voorbeeld,2025,tallied,clients,total,Totaal,Total,promoter_score,,,,,,,16,-12.5,,points,shown,,,,\r\n',
    );
    expect(csvBody([row], 'excel')).toContain(';16;-12,5;;points;');
  });
});

describe('any text', () => {
  it('comes back from both dialects, save for the apostrophe of a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('plain', 'excel'), (name, dialect) => {
        const body = csvBody([{ ...row, provider_name: `x${name}` }], dialect);
        const { data } = Papa.parse<string[]>(csvHead(dialect).replace('\uFEFF', '') + body, {
          delimiter: dialect === 'plain' ? ',' : ';',
        });
        expect(data[0]).toEqual(dataColumns);
        expect(data[1]?.[1]).toBe(`x${name}`);
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
