import { unzipSync } from 'fflate';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { buildSite } from '../../src/site/build.ts';
import { wordsOfPdf } from '../protection/marks.ts';
import { temporary } from '../site/folders.ts';
import { filesOf, textOf } from '../site/pages.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const out = join(dir, 'dist');

beforeAll(async () => {
  const content = join(dir, 'content');
  contentOfAnyData(content);
  const folders = {
    root,
    data: join(root, 'test/fixtures/unasked'),
    content,
    out,
    cache: join(dir, 'cache'),
  };
  const { findings } = await buildSite(folders, () => undefined);
  expect(findings).toEqual([]);
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

const file = (path: string): string => readFileSync(join(out, path), 'utf8');

describe('a survey without a grade, provinces or services', () => {
  it.each([
    [
      'dienstverleners/de-werkbrug/index.html',
      '24 van de 40 cliënten deden mee. In dit onderzoek is niet om een cijfer gevraagd.',
    ],
    [
      'dienstverleners/stap-voor-stap/index.html',
      '9 van de 60 cliënten deden mee. Dat is te weinig om antwoorden te publiceren: de regel vraagt 20. In dit onderzoek is niet om een cijfer gevraagd.',
    ],
    [
      'en/providers/de-werkbrug/index.html',
      '24 of 40 clients took part. This survey did not ask for a grade.',
    ],
    ['dienstverleners/index.html', 'niet gevraagd'],
    ['en/providers/index.html', 'not asked'],
    ['perioden/2024/index.html', 'In dit onderzoek is niet om een cijfer gevraagd.'],
    ['diensten/index.html', 'Het onderzoek vraagt niet naar diensten.'],
    ['en/services/index.html', 'The survey does not ask about services.'],
    ['provincies/index.html', 'niet bekend in welke provincie'],
    ['en/provinces/index.html', 'not known in which province'],
  ])('says so in %s', (path, words) => {
    expect(textOf(out, path)).toContain(words);
  });

  it('never says that nobody gave a grade, and names no norm beside a provider', () => {
    const pages = filesOf(out).filter((path) => /^(dienstverleners|en\/providers)\/.*\.html$/.test(path));
    expect(pages.length).toBeGreaterThan(8);
    const told = pages.map((path) => [path, textOf(out, path)] as const);
    expect(
      told.filter(([, words]) => /gaf een cijfer|gave a grade|norm van 6,5|norm of 6\.5/.test(words)),
    ).toEqual([]);
  });

  it('draws no map of provinces, and offers no choice that is none', () => {
    const pages = filesOf(out).filter((path) => path.endsWith('.html'));
    expect(pages.filter((path) => /province-map|chart-province/.test(file(path)))).toEqual([]);
    const directory = file('dienstverleners/index.html');
    expect(directory).toContain('id="choice-group"');
    expect(directory).not.toMatch(/id="choice-(service|province)"/);
  });

  it('colours the middle of a scale of five as the middle, from very satisfied to very dissatisfied', () => {
    const pack = unzipSync(readFileSync(join(out, 'dienstverleners/de-werkbrug/2024/figuren.zip')));
    const chart = new TextDecoder().decode(pack['battery-contact.svg']);
    const tones = [...chart.matchAll(/class="chart-part chart-([a-z-]+)"/g)].map(([, tone]) => tone);
    expect(tones.slice(0, 6)).toEqual(['very-good', 'good', 'middle', 'bad', 'very-bad', 'none']);
    expect(chart).toContain('-middle" width="6"');
  });

  it('has every figure of the grade in its data as not applicable, and none as absent or withheld', () => {
    const { rows } = JSON.parse(file('dienstverleners/stap-voor-stap/2024/gegevens.json')) as {
      rows: readonly { readonly measure: string; readonly status: string }[];
    };
    const graded = ['grade', 'norm', 'grade_low', 'grade_high', 'norm_verdict', 'spread', 'province'];
    const statuses = graded.map((measure) => rows.find((row) => row.measure === measure)?.status);
    expect(new Set(statuses)).toEqual(new Set(['not-applicable']));
  });

  it('says the same in the report as a PDF', async () => {
    const words = await wordsOfPdf(join(out, 'dienstverleners/de-werkbrug/2024/rapport.pdf'));
    expect(words).toContain('niet om een cijfer gevraagd');
    expect(words).not.toContain('norm voor tevredenheid moet');
  });
});
