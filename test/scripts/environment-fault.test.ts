import { describe, expect, it } from 'vitest';
import { environmentFault, environmentSentence } from '../../src/site/environment.ts';

const end = '(ENOSPC; what stands was not changed.)';

/** What a page builder printed, and the line an editor gets for it. */
const told: readonly (readonly [what: string, printed: string, sentence: string | null])[] = [
  [
    'a full disk, as Node tells it of a file',
    "[ERROR] ENOSPC: no space left on device, open '/srv/kaart/index.html'\n    at async open (node:internal)",
    `There is no room left on the disk of /srv/kaart/index.html. Make room, and start again. ${end}`,
  ],
  [
    'a full disk, as Node tells it of an open file',
    'ENOSPC: no space left on device, write\n    at node:internal',
    `There is no room left on the disk of /work. Make room, and start again. ${end}`,
  ],
  [
    'a full disk, as a bundler in Rust tells it',
    'Failed to write file in /srv/x.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack backtrace:',
    `There is no room left on the disk of /work. Make room, and start again. ${end}`,
  ],
  [
    'too many open files',
    "EMFILE: too many open files, scandir '/srv/kaart'",
    'Too many files are open to open /srv/kaart. Allow this program more (ulimit -n 4096), and start again. (EMFILE; what stands was not changed.)',
  ],
  ['a file that the code asks for and that is not there', "ENOENT: no such file, open '/srv/x'", null],
  ['a number that no system knows', 'it failed (os error 9999)', null],
  ['a fault of ours', 'TypeError: cannot read ENOSPC of undefined', null],
];

describe('what a system said in the lines of another program', () => {
  it.each(told)('%s', (_what, printed, sentence) => {
    expect(environmentSentence(environmentFault(printed, '/work'), 'en')).toBe(sentence);
  });
});
