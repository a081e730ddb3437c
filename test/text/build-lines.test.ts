import { describe, expect, it } from 'vitest';
import type { BuildNotes, BuildStep } from '../../src/model/build-note.ts';
import type { Language } from '../../src/model/language.ts';
import { buildLine } from '../../src/text/build-note.ts';
import { words } from '../../src/text/words.ts';
import { englishWords, wordsOfSentence } from './sentence-words.ts';

/** Of every step what its sentence can be made of. */
const steps: { readonly [Kind in keyof BuildNotes]: readonly BuildNotes[Kind][] } = {
  checked: [
    { providers: 42, periods: 5, editions: 110 },
    { providers: 1, periods: 1, editions: 1 },
  ],
  reports: [{ count: 220, made: 12 }],
  shared: [{ drawn: 1 }, { drawn: 84 }],
  compressed: [{ made: 1, kept: 0 }],
  kept: [{ files: 3200, providers: 40, made: 2, sets: 1, dropped: 1 }],
  changed: [
    { upload: 1, remove: 0 },
    { upload: 3217, remove: 2, list: '/srv/kaart/changed.txt' },
    { upload: 2, remove: 2, fault: 'ENOSPC' },
  ],
  unchanged: [{ files: 3217 }],
  adopted: [{ path: '/srv/kaart' }],
  cache: [
    { cache: '/srv/bewaard', owner: 1001 },
    { cache: '/srv/bewaard', fault: 'EACCES' },
  ],
  released: [
    { name: '2027-05-01-1', dropped: [] },
    { name: '2027-05-01-1', dropped: ['2026-05-01-1'] },
    { name: '2027-05-01-1', dropped: ['2026-05-01-1', '2026-05-01-2'] },
  ],
};

/** All that a command says of a build in one language, in the order of the catalogue. */
function linesIn(language: Language): string[] {
  const { build } = words(language);
  const notes = Object.entries(steps).flatMap(([kind, all]) =>
    all.map((one) => ({ kind, ...one }) as BuildStep),
  );
  return [
    ...notes.map((note) => buildLine(note, language)),
    ...Object.values(build.parts).map((part) => build.progress(part, 812, 2400)),
    build.seconds(30),
    build.minutes(3),
    build.nothingBuilt,
    build.nothingReleased,
    build.built('dist', 61.25, 713, 1291),
    build.back('2027-05-01-1'),
    build.whichPeriod('npm run reports -- 2021'),
    build.noLanguage('fr', ['nl', 'en']),
    build.noReports,
    build.noEditions('ijsvogel', '2027', ['2025', '2026']),
    build.noEditions(null, '2027', ['2026']),
    build.noAddresses(['ijsvogel', 'kaart']),
    build.reportsMade(1),
    build.reportsMade(4),
    build.noSite('kaart', '/srv/kaart/data'),
  ];
}

describe('what a command says of a build', () => {
  it.each(['nl', 'en'] as const)('is pinned word for word in %s', async (language) => {
    await expect(`${linesIn(language).join('\n')}\n`).toMatchFileSnapshot(`build-lines.${language}.txt`);
  });

  it('has no common English word in Dutch, and the words that both have are these', () => {
    const dutch = linesIn('nl');
    expect(dutch.filter((line) => wordsOfSentence(line).some((word) => englishWords.has(word)))).toEqual([]);
    const english = new Set(linesIn('en').flatMap(wordsOfSentence));
    const both = new Set(dutch.flatMap(wordsOfSentence).filter((word) => english.has(word)));
    expect([...both].sort()).toEqual(
      'badges dist eacces en enospc ijsvogel in is kaart mb min nl of s site'.split(' '),
    );
  });
});
