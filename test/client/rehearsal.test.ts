import { describe, expect, it } from 'vitest';
import { readDirectoryQuery, type DirectoryQuery } from '../../src/address/query.ts';
import type { DirectoryEntry } from '../../src/card/directory-code.ts';
import type { Directory } from '../../src/client/directory-file.ts';
import type { Finding } from '../../src/client/finding.ts';
import { rehearse } from '../../src/client/rehearsal.ts';
import type { Results } from '../../src/client/results.ts';
import { searchIndex } from '../../src/client/search.ts';
import { selectEntries, type Found } from '../../src/client/selection.ts';

/** Rehearses in a directory of these names. */
function rehearseIn(names: readonly string[], results: Results, isAsked: () => boolean): Promise<void> {
  const { entries, index } = directoryOf(names);
  const finding: Pick<Finding, 'entries' | 'answer'> = {
    entries,
    answer: (query) => ({ found: selectEntries(entries, index, query), told: { kind: 'nothing' } }),
  };
  return rehearse(finding, results, plain, isAsked);
}

function directoryOf(names: readonly string[]): Directory {
  const entries: DirectoryEntry[] = names.map((name) => ({
    id: name,
    name,
    place: '',
    province: '',
    point: null,
    postcode: '',
    former: '',
    successor: '',
    merged: [],
    isNamesake: false,
    services: [],
    period: null,
    groups: {},
    noEdition: 'not-yet',
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
    shown: () => 0,
    clear: () => expect.unreachable('nothing stands'),
    prepare: (found) => prepared.push(namesOf(found)),
  };
  return { results, prepared };
}

const plain = (): DirectoryQuery => readDirectoryQuery('');

describe('rehearse', () => {
  it('tries nothing, beginnings and two swapped letters of a name', async () => {
    const { results, prepared } = watched();
    await rehearseIn(['Anker', 'Baken'], results, () => false);
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
    await rehearseIn(names, results, () => false);
    expect(prepared).toHaveLength(25);
  });

  it('tries places with two letters swapped, as they are answered in another way', async () => {
    const { results } = watched();
    const { entries, index } = directoryOf(['Anker', 'Baken']);
    const asked: string[] = [];
    const answer: Finding['answer'] = (query) => {
      asked.push(query.words);
      return { found: selectEntries(entries, index, query), told: { kind: 'nothing' } };
    };
    const placed = entries.map((entry) => ({ ...entry, place: 'Zwolle' }));
    await rehearse({ entries: placed, answer }, results, plain, () => false);
    expect(asked.filter((words) => words.startsWith('Zw'))).toEqual(['Zwlole', 'Zwlole']);
  });

  it('stops as soon as the reader asks something', async () => {
    const { results, prepared } = watched();
    await rehearseIn(['Anker', 'Baken'], results, () => prepared.length === 3);
    expect(prepared).toHaveLength(3);
  });

  it('has nothing to try in an empty directory', async () => {
    const { results, prepared } = watched();
    await rehearseIn([], results, () => false);
    expect(prepared).toEqual([]);
  });
});
