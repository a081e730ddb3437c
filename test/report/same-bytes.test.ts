import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfDocument } from '../../src/download/pdf/document.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { prose, references, reportFor, sidesOf } from './made.ts';

const script = resolve(import.meta.dirname, '../../scripts/reports.ts');
const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-reports-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs the command elsewhere, in another zone and locale, and gives a hash for each file. */
function hashes(name: string, env: Record<string, string>): Record<string, string> {
  const home = join(dir, name);
  cpSync(references, join(home, 'data'), { recursive: true });
  const ended = spawnSync(process.execPath, [script, '--period', '2021', '--data', 'data', '--out', 'out'], {
    cwd: home,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  if (ended.status !== 0) throw new Error(ended.stderr);
  const out = join(home, 'out');
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.pdf'),
  );
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(out, path)))
        .digest('hex'),
    ]),
  );
}

describe('the same input gives the same bytes', () => {
  it('whatever the time zone, locale and folder', () => {
    const here = hashes('here', { TZ: 'Europe/Amsterdam', LC_ALL: 'nl_NL.UTF-8' });
    expect(Object.keys(here)).toEqual([
      '2021/kwartelhof/rapport-en.pdf',
      '2021/kwartelhof/rapport-nl.pdf',
      '2021/ringvaart/rapport-en.pdf',
      '2021/ringvaart/rapport-nl.pdf',
    ]);
    expect(hashes('een andere map', { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' })).toEqual(here);
  });

  it('whatever the order of files', async () => {
    const files = diskFiles(references);
    const [one, other, words] = await Promise.all([
      sidesOf(files),
      sidesOf({
        ...files,
        list: async () => {
          const listing = await files.list();
          return { ...listing, paths: listing.paths.toReversed() };
        },
      }),
      prose(),
    ]);
    const text = (sides: typeof one): string =>
      JSON.stringify(pdfDocument(reportFor(sides.open, words, 'merelnest', '2020', 'nl')));
    expect(text(other)).toBe(text(one));
  });
});

describe('the command for full reports', () => {
  const run = (...args: string[]): { status: number | null; stderr: string } =>
    spawnSync(process.execPath, [script, ...args], { cwd: dir, encoding: 'utf8' });

  it.each([
    [['--period', '2021', '--out', 'dist'], /hoort aan de naam te zien bij een openbare site/],
    [['--period', '2021', '--out', 'x/dist-draft/y'], /hoort aan de naam te zien bij een openbare site/],
    [[], /Welke periode\?/],
    [['--lang', 'en'], /Which period\?/],
    [['--period', '2021', '--lang', 'fy'], /De taal fy is er niet: kies nl of en\./],
  ])('%j is refused', (args, line) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(1);
    expect(stderr).toMatch(line);
  });
});
