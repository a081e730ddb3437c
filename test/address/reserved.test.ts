import { describe, expect, it } from 'vitest';
import {
  directoryAddress,
  embedAddress,
  listPartAddress,
  providerAddress,
  providerFigureAddress,
} from '../../src/address/address.ts';
import { languages } from '../../src/model/label.ts';
import { isReserved, reservedIds } from '../../src/model/reserved-ids.ts';

/** The first word of an address below another. */
function wordBelow(address: string, above: string): string {
  expect(address.startsWith(above)).toBe(true);
  return address.slice(above.length).split('/')[0] ?? '';
}

describe('ids that would be the address of something else', () => {
  it('are the words that stand beside those of providers and periods, in every language', () => {
    const besideProviders = languages.map((language) => {
      const directory = directoryAddress(language);
      return wordBelow(listPartAddress(directory, 2, language), directory);
    });
    const besidePeriods = languages.flatMap((language) => {
      const provider = providerAddress('ijsvogel', language);
      return [
        wordBelow(embedAddress('ijsvogel', language), provider),
        wordBelow(providerFigureAddress('ijsvogel', 'grade', language), provider),
      ];
    });
    expect([...reservedIds.provider].sort()).toEqual([...new Set(besideProviders)].sort());
    expect([...reservedIds.period].sort()).toEqual([...new Set(besidePeriods)].sort());
  });

  it('are no others', () => {
    expect(isReserved('provider', 'lijst')).toBe(true);
    expect(isReserved('period', 'lijst')).toBe(false);
    expect(isReserved('provider', 'de-lijst')).toBe(false);
  });
});
