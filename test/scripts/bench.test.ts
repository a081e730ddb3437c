import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addReply,
  changeAnswer,
  changeTelephone,
  makeCountry,
  makeDraft,
  periodsOf,
  publishAllButNewest,
  type Country,
} from '../../scripts/bench/country.ts';
import { piecesOf } from '../../scripts/bench/page-pieces.ts';
import { measured, median } from '../../scripts/bench/measured.ts';
import { prepareSite } from '../../src/site/prepare.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-bench-test-'));
let country: Country;
const read = (path: string): string[] => readFileSync(join(country.data, path), 'utf8').split('\n');
/** The lines of a file that a change left other than they were. */
const changed = (path: string, change: () => void): (readonly [before: string, after: string])[] => {
  const before = read(path);
  change();
  return read(path).flatMap((line, at) => (line === before[at] ? [] : [[before[at] ?? '', line] as const]));
};

beforeAll(async () => {
  country = await makeCountry(root, dir, { providers: 4, periods: 3 });
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('what the benchmark changes between two builds', () => {
  it('is one telephone number', () => {
    const [[before = '', after = ''] = [], ...others] = changed('providers.csv', () =>
      changeTelephone(country, 1),
    );
    expect(others).toEqual([]);
    expect(after).toContain('088-7000001');
    expect(after.replace('088-7000001', '')).toBe(before.replace(/088-\d{7}/, ''));
  });

  it('is one reply of one provider', async () => {
    addReply(country);
    const { handover, findings } = await prepareSite(country.data, country.content);
    const replied = read(`${periodsOf(country).at(-1) ?? ''}/responses.csv`)[1]?.split(';')[0] ?? '';
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(handover?.remarks)).toContain(replied);
  });

  it('is one answer, with which the data still has no error', async () => {
    const lines = changed(`${periodsOf(country).at(-1) ?? ''}/responses.csv`, () => changeAnswer(country));
    expect(lines).toHaveLength(1);
    const [[before = '', after = ''] = []] = lines;
    const cells = after.split(';');
    expect(before.split(';').filter((cell, at) => cell !== cells[at])).toHaveLength(1);
    expect((await prepareSite(country.data, country.content)).handover).not.toBeNull();
  });

  it('is a period that becomes a draft', async () => {
    const id = makeDraft(country);
    const periods = async (drafts: boolean): Promise<string[]> => {
      const { handover } = await prepareSite(country.data, country.content, undefined, { drafts });
      return handover?.publication.periods.map(({ period }) => period.id) ?? [];
    };
    expect([await periods(true), await periods(false)].map((all) => all.includes(id))).toEqual([true, false]);
  });

  it('is a period that comes beside published ones, which need no answers', async () => {
    const all = periodsOf(country);
    const bring = await publishAllButNewest(country);
    const older = periodsOf(country);
    expect(older).toEqual(all.slice(0, -1));
    for (const id of older) {
      expect(read(`${id}/published.json`).length).toBeGreaterThan(10);
      const kept = ['period.json', 'published.json'];
      for (const name of readdirSync(join(country.data, id)).filter((one) => !kept.includes(one)))
        rmSync(join(country.data, id, name));
    }
    bring();
    const { handover } = await prepareSite(country.data, country.content, undefined, { drafts: true });
    expect(handover?.publication.periods.map(({ period }) => period.id)).toEqual(expect.arrayContaining(all));
  });
});

describe('a measure', () => {
  it('counts the processor time of what a command starts, and its memory', async () => {
    const burn = 'while (process.cpuUsage().user < 300_000) Math.sqrt(2);';
    const outer = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(burn)}]); console.log('done')`;
    const { processor, largest, together, text } = await measured(['-e', outer], dir);
    expect(text).toBe('done\n');
    // 0.3 s in the process that it started, in whole ticks of a hundredth
    expect(processor).toBeGreaterThan(0.28);
    expect(largest).toBeGreaterThan(10_000_000);
    expect(together).toBeGreaterThanOrEqual(largest / 2);
  });

  it('is none of a command that fails, which is told with what it said', async () => {
    await expect(measured(['-e', 'console.error("broken here"); process.exit(3)'], dir)).rejects.toThrow(
      /ended with code 3:\nbroken here/,
    );
  });

  it.each([
    [[3], 3],
    [[5, 1, 3], 3],
    [[4, 1, 3, 2], 2],
  ])('of several rounds, %j, is the middle one', (all, middle) => {
    expect(median(all.map((seconds) => ({ seconds })))).toEqual({ seconds: middle });
  });
});

describe('a page as Eleventy gets it', () => {
  const page =
    '<!doctype html><p class="a">Kans &amp; <b>Werk</b> zegt &#34;ja&#34; &lt;3</p><svg><text>1 &amp; 2</text></svg>einde';

  it('is its strings, with the markup before each; a drawing is markup', () => {
    expect(piecesOf(page)).toEqual([
      { markup: '<!doctype html><p class="a">', text: 'Kans & ' },
      { markup: '<b>', text: 'Werk' },
      { markup: '</b>', text: ' zegt &#34;ja&#34; <3' },
      { markup: '</p><svg><text>1 &amp; 2</text></svg>', text: 'einde' },
    ]);
    expect(piecesOf('<p>a</p>').at(-1)).toEqual({ markup: '</p>', text: '' });
  });
});
