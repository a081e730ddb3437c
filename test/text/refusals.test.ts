import { describe, expect, it } from 'vitest';
import { languages, type Language } from '../../src/model/language.ts';
import { machineCodes, type RefusalNote, type Refusals } from '../../src/model/refusal.ts';
import { Refusal } from '../../src/site/refusal.ts';
import { words } from '../../src/text/words.ts';
import { englishWords, wordsOfSentence } from './sentence-words.ts';

const [place, real, site] = ['/srv/kaart', '/srv/kaart/data', '/srv/site'];
const held = ['thesis.docx', { count: 1, folder: 'nl', newest: '/srv/kaart/nl/a.pdf' }];
const many = [...held, { count: 2, folder: 'en', newest: '/srv/kaart/en/a.pdf' }, 'CNAME', '.git'];

/** Of every kind what its sentence can be made of. */
const examples: { readonly [Kind in keyof Refusals]: readonly Refusals[Kind][] } = {
  'output-here': [{ place }],
  'output-holds': (['data', 'content', 'cache', 'project', { code: 'src' }] as const).map((kept) => ({
    place,
    kept,
    real,
  })),
  'output-within': [{ place, kept: 'data', real }],
  'output-file': [{ place }],
  'output-mounted': [{ place }],
  'output-of-another': [{ place, user: 1001 }],
  'output-release': [{ place }],
  'output-releases': [{ place }],
  'output-no-releases': [{ place, held }],
  'output-foreign': [{ place, held: many }],
  'output-unmarked': [{ place, mark: '.rapportkaart-site', held }],
  'output-closed': [{ parent: '/srv', output: place }],
  'confidential-open': [{ place, open: '/srv/public' }],
  'confidential-name': [{ place }],
  'confidential-site': [{ place, site }],
  'link-loop': [{ path: place }],
  busy: [
    { pid: 7, host: null, doing: { kind: 'building', place }, path: null },
    { pid: 7, host: 'kaart-2', doing: { kind: 'serving', place }, path: '/srv/lock' },
  ],
  'no-lock': [{ path: '/srv/lock', doing: { kind: 'taking-over' } }],
  'always-others': [{ doing: { kind: 'building', place } }],
  'not-swapped': [{ out: place, reason: 'EIO' }],
  'no-part': [{ folder: place }],
  'part-lists-other': [{ folder: place, path: '../x' }],
  'no-parts': [{}],
  'parts-of-two': [{ one: '/srv/1', other: '/srv/2' }],
  'part-times': [
    { number: 2, of: 3, times: 0 },
    { number: 2, of: 3, times: 2 },
  ],
  'part-file-changed': [{ path: '/srv/1/index.html' }],
  'part-files-differ': [{ path: 'assets/a.css' }],
  'part-option': [{ found: '3', most: 1000 }],
  'part-unread': [{}],
  'part-input-changed': [{}],
  'jobs-option': [{ found: '0', most: 256 }],
  'report-lost': [
    { about: 'ijsvogel 2027', loss: { kind: 'ended', by: 'SIGKILL' } },
    { about: 'ijsvogel 2027', loss: { kind: 'ended', by: 1 } },
    { about: 'ijsvogel 2027', loss: { kind: 'silent', seconds: 120 } },
    { about: 'ijsvogel 2027', loss: { kind: 'broken', fault: 'EPIPE' } },
  ],
  'current-no-link': [{ path: '/srv/releases/current' }],
  'release-is-current': [{ name: '2027-05-01-1' }],
  'no-older-release': [
    { folder: '/srv/releases', current: '2027-05-01-1' },
    { folder: '/srv/releases', current: null },
  ],
  'not-back': [{ release: '2027-05-01-1', objection: '…' }],
  'no-site': [{ place }],
  stopped: [{ by: 'SIGTERM' }, { by: 'disconnect' }],
};

/** All that a command says when it does not do what was asked, in the order of the catalogue. */
function linesIn(language: Language): string[] {
  const { refusal } = words(language);
  const notes = Object.entries(examples).flatMap(([kind, all]) =>
    all.map((one) => ({ kind, ...one }) as RefusalNote),
  );
  return [
    ...notes.map((note) => new Refusal(note).in(language)),
    ...machineCodes.map((code) => refusal.machineSaid(refusal.machine[code](place), code)),
    refusal.someFile,
    refusal.port(4321, undefined),
    refusal.port(4321, '127.0.0.1'),
    refusal.ofProgram('TypeError'),
    refusal.umask('077'),
    refusal.merged(1, 12, 'dist'),
    refusal.merged(3, 1200, 'dist'),
    refusal.devReady,
    refusal.usage('npm run preview'),
    refusal.unknownOption('--x'),
    refusal.optionValue('--out'),
    refusal.tooMany('2028'),
  ];
}

describe('why a command does not do what was asked', () => {
  it.each(languages)('is pinned word for word in %s', async (language) => {
    await expect(`${linesIn(language).join('\n')}\n`).toMatchFileSnapshot(`refusals.${language}.txt`);
  });

  it('has no common English word in Dutch, and the words that both have are these', () => {
    const dutch = linesIn('nl');
    expect(dutch.filter((line) => wordsOfSentence(line).some((word) => englishWords.has(word)))).toEqual([]);
    const english = new Set(linesIn('en').flatMap(wordsOfSentence));
    const both = new Set(dutch.flatMap(wordsOfSentence).filter((word) => english.has(word)));
    const ofExamples = 'dist en ijsvogel n nl s sigkill src typeerror x';
    const ofCommands = 'badges code eacces epipe out release releases umask';
    const ofBothLanguages = 'in is of open site was';
    const codes = machineCodes.map((code) => code.toLowerCase());
    const known = [ofExamples, ofCommands, ofBothLanguages].flatMap((list) => list.split(' '));
    expect([...both].sort()).toEqual([...new Set([...known, ...codes])].sort());
  });

  it('is told in the language of the command, and in English to a log', () => {
    const refusal = new Refusal({ kind: 'no-site', place });
    expect(refusal.message).toBe(refusal.in('en'));
    expect(refusal.in('nl')).toMatch(/^Er is geen site in /);
    expect(new Refusal('Zo is het.').in('en')).toBe('Zo is het.');
  });
});
