import { describe, expect, it } from 'vitest';
import { readDirectoryQuery } from '../../src/address/query.ts';
import type { DirectoryEntry, DirectoryFigures } from '../../src/card/directory-code.ts';
import { searchIndex } from '../../src/client/search.ts';
import { selectEntries } from '../../src/client/selection.ts';

const shown = (grade: number, people: number): DirectoryFigures => ({
  status: 'shown',
  grade,
  people,
});
const withheld = (people: number): DirectoryFigures => ({
  status: 'withheld',
  grade: null,
  people,
});
const entry = (id: string, rest: Partial<DirectoryEntry>): DirectoryEntry => ({
  id,
  name: id,
  place: '',
  province: '',
  point: null,
  postcode: '',
  former: '',
  successor: '',
  merged: [],
  isNamesake: false,
  services: [],
  period: ['2025-01-01', '2025-12-31'],
  groups: {},
  noEdition: null,
  isCompared: true,
  ...rest,
});

/** In order of name, as the index has them. */
const entries = [
  entry('aal', { groups: { clients: shown(7.1, 40) }, services: ['jobcoaching'], province: 'drenthe' }),
  entry('bever', { groups: { clients: withheld(90) }, services: ['jobcoaching'], province: 'utrecht' }),
  entry('das', {
    groups: { clients: shown(8.4, 12), principals: shown(6, 5) },
    province: 'drenthe',
  }),
  entry('eend', { groups: {}, period: null }),
  entry('fuut', { groups: { inburgering: shown(7.1, 30) }, services: ['scholing'] }),
];
const index = searchIndex(entries.map(({ name }) => name));
const select = (search: string): string[] =>
  selectEntries(entries, index, readDirectoryQuery(search)).map((found) => found.entry.id);

describe('the directory', () => {
  it.each([
    ['by name', '', ['aal', 'bever', 'das', 'eend', 'fuut']],
    ['by name, down', '?sort=name-down', ['fuut', 'eend', 'das', 'bever', 'aal']],
    ['by grade: without one last, by name', '?sort=grade', ['aal', 'fuut', 'das', 'bever', 'eend']],
    ['by grade, down: still last, by name', '?sort=grade-down', ['das', 'aal', 'fuut', 'bever', 'eend']],
    ['by answers', '?sort=answers', ['das', 'fuut', 'aal', 'bever', 'eend']],
    ['by answers, down', '?sort=answers-down', ['bever', 'aal', 'fuut', 'das', 'eend']],
    ['of a service', '?service=jobcoaching', ['aal', 'bever']],
    ['of a province', '?province=drenthe', ['aal', 'das']],
    ['of both', '?service=jobcoaching&province=drenthe', ['aal']],
    ['of a group', '?group=principals', ['das']],
    ['with a grade', '?grade=yes', ['aal', 'das', 'fuut']],
    ['without', '?grade=no', ['bever', 'eend']],
    ['by word', '?q=das', ['das']],
    [
      'unknown values are left out',
      '?sort=best&grade=maybe&service=%3Cscript%3E',
      ['aal', 'bever', 'das', 'eend', 'fuut'],
    ],
  ])('%s', (_name, search, expected) => {
    expect(select(search)).toEqual(expected);
  });

  it('shows the figures of the group that was asked for', () => {
    const [found] = selectEntries(entries, index, readDirectoryQuery('?group=principals'));
    expect(found?.figures?.grade).toBe(6);
  });

  it('does not tell where a withheld grade would stand', () => {
    const orders = ['grade', 'grade-down'].map((sort) => select(`?sort=${sort}`).slice(-2));
    expect(orders).toEqual([
      ['bever', 'eend'],
      ['bever', 'eend'],
    ]);
  });

  it('finds a provider by the name of one that merged into it, and says by which', () => {
    const pair = [
      entry('Kwikstaart', { merged: ['Gouden Klokhuis'] }),
      entry('Gouden Klokhuis', { successor: 'Kwikstaart' }),
    ];
    const words = searchIndex(pair.map(({ name, merged }) => [name, ...merged].join(' ')));
    const found = (search: string): (string | null)[][] =>
      selectEntries(pair, words, readDirectoryQuery(search)).map(({ entry: { id }, merged }) => [id, merged]);
    expect(found('?q=klokhuis')).toEqual([
      ['Kwikstaart', 'Gouden Klokhuis'],
      ['Gouden Klokhuis', null],
    ]);
    expect(found('?q=kwikstaart')).toEqual([['Kwikstaart', null]]);
  });
});
