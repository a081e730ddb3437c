import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const rules = join(import.meta.dirname, '../../scripts/site-new/gitignore.txt');

/** Those of the paths that a repository of a site made by `site:new` leaves out. */
function ignoredOf(paths: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rapportkaart-ignored-'));
  try {
    execFileSync('git', ['init', '--quiet', folder]);
    copyFileSync(rules, join(folder, '.gitignore'));
    const input = paths.join('\n');
    const told = execFileSync(
      'git',
      ['-C', folder, 'check-ignore', '--stdin', '--verbose', '--non-matching'],
      {
        input,
        encoding: 'utf8',
      },
    );
    return told.split('\n').flatMap((line) => {
      const [rule = '', path] = line.split('\t');
      return path !== undefined && rule !== '::' ? [path] : [];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it('keeps answers out of the repository of a site, also while they are written or copied beside', () => {
  const confidential = [
    'data/2027/responses.csv',
    // what a command that was killed leaves
    'data/2027/responses.csv.new',
    'data/2027/counts.csv.new',
    'data/2027/basis.json.4711',
    'data/2027/accepted.json.4711',
    'data/2027/bevindingen.csv.4711',
    'data/bevindingen.csv.4711',
    // what programs keep beside a file that is open in them
    'data/2027/responses.csv~',
    'data/2027/.~lock.responses.csv#',
    'data/2027/.responses.csv.swp',
    'data/2027/sample.csv',
    'data/2027/levering/antwoorden.xlsx',
    'reports/2027/verzendlijst.csv',
    'concept/2027/index.html',
  ];
  const open = ['data/providers.csv', 'data/2027/period.json', 'data/2027/published.json'];
  expect(ignoredOf([...confidential, ...open])).toEqual(confidential);
});
