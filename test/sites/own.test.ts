import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporary } from '../site/folders.ts';
import { filesOf, textOf } from '../site/pages.ts';
import { npmCommand, type CommandEnding } from './npm-command.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
const site = join(dir, 'mijn-site');
const accent = '#7a1f5c';

/** Gives a command from the folder beside which the site stands. */
const command = (name: string, ...given: readonly string[]): CommandEnding => npmCommand(dir, name, ...given);

const publishing = [
  ['--name', 'Werkkaart'],
  ['--owner', 'Stichting Meten'],
  ['--address', 'https://werkkaart.test/'],
  ['--email', 'post@werkkaart.test'],
].flat();

let made: CommandEnding;

beforeAll(() => {
  made = command('site:new', 'mijn-site', ...publishing);
});

afterAll(() => {
  rmSync(dir, { recursive: true, force: true });
});

describe('a site of one’s own', () => {
  it('is made with all it begins with, and says where to go on', () => {
    expect([made.status, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toContain('Begin met mijn-site/README.md.');
    expect(filesOf(site)).toEqual(
      expect.arrayContaining([
        '.github/workflows/site.yml',
        '.gitignore',
        'README.md',
        'content/nl/privacy.mdx',
        'content/report/en/introduction.json',
        'content/situations.json',
        'content/terms.json',
        'data/README.md',
        'data/providers.csv',
        'data/questionnaires/clients-2021.json',
        'data/services.json',
      ]),
    );
    expect(filesOf(site).filter((path) => /replies|corrections|20\d\d\//.test(path))).toEqual([]);
    expect(JSON.parse(readFileSync(join(site, 'content/site.json'), 'utf8'))).toEqual({
      name: 'Werkkaart',
      owner: 'Stichting Meten',
      address: 'https://werkkaart.test/',
      contact: { email: 'post@werkkaart.test' },
      licence: { name: 'niet-open', url: null },
      demonstration: null,
    });
  });

  it.each([
    [
      'a folder with something in it',
      ['mijn-site'],
      'mijn-site bestaat al en is niet leeg. Er is niets veranderd.',
    ],
    ['a folder of the program', [join(root, 'mijn-site')], 'ligt in de map van het programma'],
    ['no folder', [], 'npm run site:new -- DIR'],
    [
      'an address that is none',
      ['andere', '--address', 'werkkaart'],
      'Dit past niet in site.json:\naddress:',
    ],
  ])('is not made in %s', (_, words, told) => {
    const refused = command('site:new', ...words);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(told);
    expect(existsSync(join(dir, 'andere'))).toBe(false);
  });

  it('has no error before there is a provider or a period, and says what comes next', () => {
    const { status, stdout } = command('data:check', '--site', 'mijn-site');
    expect(stdout).toBe(
      'Voor alle perioden:\nLET OP, 1\n  "https://werkkaart.test/"  (content/site.json:4:14)\n    placeholder. Verwacht: het adres waar de site komt te staan. Vul het adres in voordat je publiceert: het staat op elke pagina, in beelden en in bestanden.\nAlles: mijn-site/data/bevindingen.csv\nGeen fouten: van deze gegevens kan de site worden gebouwd.\nDeze site heeft nog geen meetperiode. Met npm run data:new maak je de eerste; docs/redactie.md legt uit hoe.\n',
    );
    expect(status).toBe(0);
  });

  it.each([
    ['data/2027/responses.csv', true],
    ['data/2027/counts.csv', true],
    ['data/2027/basis.json', true],
    ['data/2027/sample.csv', true],
    ['data/2027/levering/KTO 2027 def.xlsx', true],
    ['data/2027/accepted.json', true],
    ['reports/2027/nl/appel.pdf', true],
    ['concept/2027/index.html', true],
    ['dist/index.html', true],
    ['data/2027/published.json', false],
    ['data/2027/period.json', false],
    ['data/providers.csv', false],
    ['content/site.json', false],
  ])('keeps %s out of git: %s', (path, isOut) => {
    if (!existsSync(join(site, '.git'))) execFileSync('git', ['init', '-q'], { cwd: site });
    expect(spawnSync('git', ['check-ignore', '-q', path], { cwd: site }).status).toBe(isOut ? 0 : 1);
  });
});

describe('its pages, with two providers and no period', () => {
  const out = join(site, 'dist');
  const file = (path: string): string => readFileSync(join(out, path), 'utf8');

  beforeAll(() => {
    appendFileSync(
      join(site, 'data/providers.csv'),
      'de-werkbrug,De Werkbrug,Utrecht,utrecht,,,,,holder,,,,\nhet-anker,Het Anker,Zwolle,overijssel,,,,,aspirant,,,,\n',
    );
    const settings = JSON.parse(readFileSync(join(site, 'content/site.json'), 'utf8')) as object;
    writeFileSync(join(site, 'content/site.json'), JSON.stringify({ ...settings, accent }));
    const built = command('build', '--site', 'mijn-site');
    expect([built.status, built.stderr]).toEqual([
      0,
      'content/site.json:1:57 let op placeholder: "https://werkkaart.test/"; verwacht: het adres waar de site komt te staan; vul het adres in voordat je publiceert: het staat op elke pagina, in beelden en in bestanden\n0 fouten, 1 keer let op\n',
    ]);
  });

  it('are built below the site, with the providers and without a figure', () => {
    expect(textOf(out, 'dienstverleners/index.html')).toContain('De Werkbrug');
    expect(textOf(out, 'en/providers/het-anker/index.html')).toContain('Het Anker');
    expect(textOf(out, 'dienstverleners/de-werkbrug/index.html')).toContain('Werkkaart');
    expect(textOf(out, 'index.html')).toContain('Licentie: geen open licentie');
    expect(textOf(out, 'index.html')).not.toContain('niet-open');
    expect(existsSync(join(site, '.rapportkaart/cache'))).toBe(true);
  });

  it('hold no word of the demonstration', () => {
    const ofDemonstration =
      /demonstrati|Demonstratiebureau|rapportkaart\.example|Blik op Werk|verzonnen|made[- ]up|Panteia/i;
    const providers = readFileSync(join(root, 'data/providers.csv'), 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(',')[1] || []);
    expect(providers.length).toBeGreaterThan(40);
    // what a file of the open data may hold is the same for every site, and names the notice of a demonstration
    const files = filesOf(out).filter((path) => path !== 'open-data/schema/1.json');
    expect(files.length).toBeGreaterThan(100);
    const told = files.flatMap((path) => {
      // the style of the notice comes with every site; the notice itself does not
      const text = path.endsWith('.css') ? file(path).replaceAll('.demonstration', '') : file(path);
      const word = ofDemonstration.exec(text)?.[0] ?? providers.find((name) => text.includes(name));
      return word === undefined ? [] : [[path, word]];
    });
    expect(told).toEqual([]);
  });

  it('wear the colour of the site', () => {
    const styled = filesOf(out).filter((path) => /\.(?:css|html)$/.test(path) && file(path).includes(accent));
    expect(styled.length).toBeGreaterThan(0);
  });

  it('may be listed by search engines, as nothing is a demonstration', () => {
    expect(file('index.html')).not.toContain('noindex');
    expect(file('robots.txt')).toContain('Sitemap: https://werkkaart.test/');
  });
});

describe('its first period', () => {
  it('is a draft with the limits of the program, for the editor to complete', () => {
    expect(command('data:new', '2025', '--site', 'mijn-site').stdout).toContain(
      'mijn-site/data/2025/period.json is gemaakt, met de regels die bij het programma horen.',
    );
    expect(JSON.parse(readFileSync(join(site, 'data/2025/period.json'), 'utf8'))).toMatchObject({
      from: '2025-01-01',
      until: '2025-12-31',
      reportedOn: '',
      status: 'draft',
      source: { name: '' },
    });
    const { status, stdout, stderr } = command('data:check', '--site', 'mijn-site');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('Verbeter "reportedOn"');
    expect(stdout + stderr).toContain('Verbeter "name"');
  });
});
