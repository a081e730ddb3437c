import { describe, expect, it } from 'vitest';
import { readDirectoryQuery, type DirectoryQuery } from '../../src/address/query.ts';
import type { DirectoryEntry } from '../../src/card/directory-code.ts';
import type { Directory } from '../../src/client/directory-file.ts';
import { rehearse } from '../../src/client/rehearsal.ts';
import type { Results } from '../../src/client/results.ts';
import { searchIndex } from '../../src/client/search.ts';
import type { Found } from '../../src/client/selection.ts';

function directoryOf(names: readonly string[]): Directory {
  const entries: DirectoryEntry[] = names.map((name) => ({
    id: name,
    name,
    place: '',
    province: '',
    services: [],
    period: null,
    groups: {},
    isCompared: false,
  }));
  return { entries, index: searchIndex(names) };
}

/** Results that keep what was laid out. */
function watched(): { results: Results; prepared: string[][] } {
  const prepared: string[][] = [];
  const namesOf = (found: readonly Found[]): string[] => found.map(({ entry }) => entry.name);
  const results: Results = {
    show: () => expect.unreachable('nobody asked'),
    clear: () => expect.unreachable('nothing stands'),
    prepare: (found) => prepared.push(namesOf(found)),
  };
  return { results, prepared };
}

const plain = (): DirectoryQuery => readDirectoryQuery('');

describe('rehearse', () => {
  it('tries nothing, beginnings and two swapped letters of a name', async () => {
    const { results, prepared } = watched();
    await rehearse(directoryOf(['Anker', 'Baken']), results, plain, () => false);
    expect(prepared).toEqual([
      ['Anker', 'Baken'],
      ['Anker'],
      ['Anker'],
      ['Anker'],
      ['Anker'],
      ['Anker', 'Baken'],
      ['Baken'],
      ['Baken'],
      ['Baken'],
      ['Baken'],
    ]);
  });

  it('tries names from all over a long list, and no more of them than of a short one', async () => {
    const { results, prepared } = watched();
    const names = Array.from({ length: 1000 }, (_, at) => `Naam ${String(at).padStart(4, '0')}`);
    await rehearse(directoryOf(names), results, plain, () => false);
    expect(prepared).toHaveLength(25);
  });

  it('stops as soon as the reader asks something', async () => {
    const { results, prepared } = watched();
    await rehearse(directoryOf(['Anker', 'Baken']), results, plain, () => prepared.length === 3);
    expect(prepared).toHaveLength(3);
  });

  it('has nothing to try in an empty directory', async () => {
    const { results, prepared } = watched();
    await rehearse(directoryOf([]), results, plain, () => false);
    expect(prepared).toEqual([]);
  });
});
