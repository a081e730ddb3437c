import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { workbooks } from '../delivery/workbook.ts';
import { openBrowser } from '../site/browser.ts';
import { temporary, writeFiles } from '../site/folders.ts';
import { filesOf } from '../site/pages.ts';
import { serve } from '../site/server.ts';
import {
  answersOf,
  columnOf,
  headings,
  responseSheet,
  secrets,
  withCell,
  type Row,
} from './story-delivery.ts';

/** The year of an editor, from an empty folder to a correction, by the commands and nothing else. */
const root = resolve(import.meta.dirname, '../..');
const dir = realpathSync(temporary());
const site = join(dir, 'mijn-site');
const releases = join(site, 'releases');

// a step makes a whole site or two: on a busy machine that takes minutes
vi.setConfig({ testTimeout: 900_000, hookTimeout: 900_000 });

/** What a command printed, and how it ended. */
interface Ended {
  readonly status: number | null;
  readonly told: string;
}

function npm(name: string, ...words: readonly string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/start.mjs'), name.replace(':', '-'), ...words, '--site', 'mijn-site'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        RAPPORTKAART_TEST: '1',
        npm_lifecycle_event: name,
        npm_package_json: join(root, 'package.json'),
        INIT_CWD: dir,
      },
    },
  );
  return { status, told: `${stdout}${stderr}` };
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(join(site, path), change(readFileSync(join(site, path), 'utf8')));
}

/** All that readers can get, as one text. */
function everythingPublic(): string {
  const out = join(realpathSync(releases), 'current');
  return filesOf(`${realpathSync(out)}`)
    .map((path) => `${path}\n${readFileSync(join(out, path), 'latin1')}`)
    .join('\n');
}

const header = 'provider,name,place,province,postcode,phone,email,website,status,former_ids,aliases';
const goodProviders = [
  header,
  'de-werkbrug,De Werkbrug,Utrecht,Utrecht,3511 LK,030 231 45 67,post@werkbrug.test,https://werkbrug.test/,houder,,Werkbrug BV',
  'het-anker,Het Anker,Zwolle,Overijssel,,038 421 33 44,,,aspirant,,',
  '',
].join('\n');

const good = [
  ...answersOf('De Werkbrug', 88_001, (at) => 6 + (at % 4)),
  ...answersOf('Het Anker', 88_101, (at) => 5 + (at % 5)),
];
const respons: readonly Row[] = [
  ['De Werkbrug', 'Cliënten', 'Jobcoaching', 60, 40, 'ja'],
  ['Het Anker', 'Cliënten', 'Jobcoaching', 70, 40, 'ja'],
];

/** The sheet that came first: what is wrong with it is told by name in `mistakes`. */
function spoiled(): Row[] {
  const rows = good.map((row, at) => {
    if (at === 0) return withCell(row, columnOf('grade'), '7,5');
    if (at === 1) return withCell(row, columnOf('progress'), 'Best wel tevreden');
    if (at === 2) return withCell(row, 1, 'Nieuwland Werkt');
    if (at === 3) return withCell(row, 1, 'De Werkbrugg');
    if (at === 4) return withCell(row, 3, 'Wandelcoaching');
    if (at === 5) return withCell(row, 2, 'Klanten');
    if (at === 6) return withCell(row, columnOf('complaint'), '#DEEL/0!');
    if (at === 7) return withCell(row, columnOf('province'), 'Overijsel');
    return row;
  });
  const [ninth, tenth] = [rows[8], rows[9]];
  const again = ninth && tenth ? [withCell(tenth, 0, String(ninth[0]))] : [];
  const block = rows.slice(40, 44);
  const telephone = 'Telefoonnummer';
  const own = (row: Row, at: number): Row => [
    ...row,
    at === 0 ? '8,80E+08' : '',
    at % 2 === 0 ? 'Soms' : 'Vaak',
    row[columnOf('plan')] ?? '',
  ];
  const heads: Row = [
    ...headings.map((one) => (one === 'Het tempo van het traject' ? 'Het tempo van uw traject' : one)),
    telephone,
    'Hoe vaak was het contact online?',
    'Het plan dat voor u gemaakt is',
  ];
  return [['Resultaten 2025, versie 3'], [''], heads, ...[...rows, ...again, ...block].map(own)];
}

/** Kind of mistake, and how it is told: with its place and the way out. By the step that finds it. */
const mistakes = {
  check: [
    ['no id', /"De Werkbrug" {2}\(providers\.csv:2:1\)\n.*Schrijf een id zoals/],
    [
      'an e-mail address for a telephone number',
      /"post@werkbrug\.test" in kolom phone {2}\(providers\.csv:3:6\)\n.*kolom email\?/,
    ],
    ['a place that is none', /"n\.v\.t\." in kolom place: .*\(providers\.csv:4:3\)\n.*laat de cel leeg/],
    [
      'a letter that no report can have',
      /het teken "工" in "Werk 工" {2}\(providers\.csv:5:2\)\n.*gewone letters/,
    ],
    ['an unknown status', /"gestopt" {2}\(providers\.csv:6:9\)\n.*houder, aspirant, voormalig of onbekend/],
    ['an unknown province', /"Overijsel" {2}\(providers\.csv:6:4\)\n.*Bedoel je "Overijssel"\?/],
    ['a website without https', /"www\.anker\.test" {2}\(providers\.csv:6:8\)\n.*begint met http/],
    [
      'an id for the second time',
      /"het-anker", die ook op regel 3 staat {2}\(providers\.csv:6:1\)\n.*andere id/,
    ],
    ['no day of the report', /"" {2}\(2025\/period\.json:4:\d+\)\n.*datum die bestaat.*"reportedOn"/],
    ['an unknown setting', /de naam "statuss" {2}\(2025\/period\.json:\d+:\d+\)\n.*Bedoel je "status"\?/],
  ],
  files: [
    ['letters of an old Mac', /mac\.csv, regel \d+: .*MacRoman.*CSV UTF-8/],
    ['no table', /brief\.pdf is geen CSV-, Excel- of SPSS-bestand/],
    ['a workbook that is none', /stuk\.xlsx kan niet worden geopend\. Bewaar het opnieuw/],
  ],
  take: [
    ['a grade that is not whole', /"7,5" in kolom "Rapportcijfer": .*blad "Data".*rij 4\)/],
    ['an error of a formula', /"#DEEL\/0!" in kolom "Klacht": .*rij 10\)\. Herstel de cel/],
    [
      'a number that Excel cut off',
      /"8,80E\+08" in kolom "Telefoonnummer": .*rij 4\)\. Maak de kolom op als tekst/,
    ],
    ['a number with a point', /"1\.234" in kolom "Netto steekproef": .*blad "Respons", rij 4\)/],
    ['a verdict that is none', /"misschien" in kolom "Publicatie": hier hoort ja of nee .*rij 5\)/],
    ['a respondent twice', /Een respondent staat er twee keer in met andere antwoorden .*Vraag het bureau/],
    [
      'an unknown column',
      /"Hoe vaak was het contact online\?" staat niet in de vragenlijst .*Zet bij "columns"/,
    ],
    ['a column that is nearly known', /"Het tempo van uw traject" lijkt op .*\(pace\)\. Klopt dat\?/],
    ['a column that can be two', /"Aanleiding" kan "Aanleiding" \(reason\) of .*Zet bij "columns" welke/],
    ['a column twice', /"Het plan dat voor u gemaakt is" .*allebei .*Zet bij "columns" null/],
    ['an unknown answer', /"Best wel tevreden" is geen antwoord op .*rij 5\)\. Zet bij "answers"/],
    ['an unknown province of a respondent', /"Overijsel" is geen antwoord op .*rij 11\)/],
    ['an unknown provider', /"Nieuwland Werkt": 1 rij\. Lijkt op niemand.*providers\.csv/],
    ['a provider that is nearly known', /"De Werkbrugg": 1 rij\. Is dit "/],
    ['an unknown service', /"Wandelcoaching": 1 rij\. .*Zet bij "services"/],
    ['an unknown group', /"Klanten": 1 rij\. .*Zet bij "groups"/],
    ['questionnaires twice', /4 vragenlijsten staan er twee keer in .*Zet bij "doubles" drop of keep/],
  ],
  final: [
    [
      'a verdict against the rule',
      /het bureau zegt "nee" bij 40 van 60 {2}\(2025\/sample\.csv:2\)\n.*2025\/accepted\.json/,
    ],
  ],
} satisfies Record<string, readonly (readonly [string, RegExp])[]>;

function expectAll(told: string, list: readonly (readonly [string, RegExp])[]): void {
  expect(
    list.filter(([, told_]) => !told_.test(told)).map(([name]) => name),
    told,
  ).toEqual([]);
}

let books: Record<string, Uint8Array>;

beforeAll(() => {
  const [first, second] = respons;
  books = workbooks({
    eerst: {
      Data: spoiled(),
      Respons: responseSheet([withCell(first ?? [], 3, '1.234'), withCell(second ?? [], 5, 'misschien')]),
    },
    goed: {
      Data: [['Resultaten 2025, versie 4'], [''], headings, ...good],
      Respons: responseSheet(respons),
    },
  });
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('tells more than 25 kinds of mistake', () => {
  expect(Object.values(mistakes).flat().length).toBeGreaterThanOrEqual(25);
});

it('begins with a site from nothing, which is public before there is a period', () => {
  const publishing = [
    '--name',
    'Werkkaart',
    '--owner',
    'Stichting Meten',
    '--address',
    'https://werkkaart.test/',
    '--email',
    'post@werkkaart.test',
  ];
  const made = spawnSync(
    process.execPath,
    [join(root, 'scripts/start.mjs'), 'site-new', 'mijn-site', ...publishing],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        INIT_CWD: dir,
        npm_lifecycle_event: 'site:new',
        npm_package_json: join(root, 'package.json'),
      },
    },
  );
  expect([made.status, made.stderr]).toEqual([0, '']);
  writeFileSync(join(site, 'data/providers.csv'), goodProviders);
  const released = npm('release');
  expect([released.status, released.told]).toEqual([0, expect.stringContaining('let op placeholder')]);
  expect(everythingPublic()).toContain('De Werkbrug');
  expect(npm('data:new', '2025').told).toContain('data/2025/period.json is gemaakt');
});

it('finds what is wrong with the lists and settings, each with its place and the way out', () => {
  const wrong = [
    header,
    'De Werkbrug,De Werkbrug,,,,,,,,,',
    'het-anker,Het Anker,Zwolle,,,post@werkbrug.test,,,,,',
    'de-kade,De Kade,n.v.t.,,,,,,,,',
    'werk-x,Werk 工,,,,,,,,,',
    'het-anker,Anker Zwolle,,Overijsel,,,,www.anker.test,gestopt,,',
    '',
  ];
  writeFileSync(join(site, 'data/providers.csv'), wrong.join('\n'));
  edit('data/2025/period.json', (text) => text.replace('"status"', '"statuss"'));
  const { status, told } = npm('data:check');
  expect(status).toBe(1);
  expectAll(told, mistakes.check);
  expect(told).toMatch(
    /\n\d+ te beslissen, \d+ rijen; \d+ keer let op\.\nAlles: mijn-site\/data\/bevindingen\.csv, mijn-site\/data\/2025\/bevindingen\.csv\n/,
  );
  expect(readFileSync(join(site, 'data/bevindingen.csv'), 'utf8')).toContain('"wrong-column"');

  writeFileSync(join(site, 'data/providers.csv'), goodProviders);
  edit('data/2025/period.json', (text) =>
    text
      .replace('"statuss"', '"status"')
      .replace('"reportedOn": ""', '"reportedOn": "2026-03-18"')
      .replace('"name": ""', '"name": "Bureau Meten"'),
  );
  expect(existsSync(join(site, 'data/2025/responses.csv'))).toBe(false);
});

it('finds what is wrong with the delivery, and takes the one that is mended', () => {
  const folder = join(site, 'data/2025/levering');
  writeFiles(folder, {
    'mac.csv': Buffer.from(
      'dienstverlener;groep;dienst;netto steekproef\nCaf\x8e De Brug;Cli\x91nten;Jobcoaching;4\n',
      'latin1',
    ),
    'brief.pdf': Buffer.from('%PDF-1.7\0\x01', 'latin1'),
    'stuk.xlsx': Buffer.from('PK\x03\x04 niets', 'latin1'),
  });
  expectAll(npm('data:take', '2025').told, mistakes.files);
  rmSync(folder, { recursive: true });

  writeFiles(folder, { 'KTO 2025 v3.xlsx': books['eerst'] ?? '' });
  const first = npm('data:take', '2025');
  expect(first.status).toBe(1);
  expectAll(first.told, mistakes.take);
  expect(existsSync(join(site, 'data/2025/responses.csv'))).toBe(false);

  rmSync(folder, { recursive: true });
  rmSync(join(site, 'data/2025/levering.json'), { force: true });
  writeFiles(folder, { 'KTO 2025 v4.xlsx': books['goed'] ?? '' });
  expect(npm('data:take', '2025').told).toContain('Te beslissen, 1:');
  edit('data/2025/levering.json', (text) => text.replace('"Aanleiding": "?"', '"Aanleiding": "reason"'));
  expect(npm('data:take', '2025').told).toContain('Alles is herkend.');
  expect(npm('data:take', '2025', '--confirm').told).toContain('Overgenomen: 80 vragenlijsten.');
  expect(readFileSync(join(site, 'data/2025/responses.csv'), 'utf8')).not.toMatch(
    new RegExp(secrets.join('|')),
  );
});

it('judges the draft as if it were final, until it is right', () => {
  edit('data/2025/sample.csv', (text) => text.replace(/;ja(?=;|\n)/, ';nee'));
  const wrong = npm('data:check');
  expect(wrong.status).toBe(1);
  expectAll(wrong.told, mistakes.final);
  expect(wrong.told).toContain('(zodra de periode definitief wordt)');
  expect(wrong.told).toContain('De site zelf kan worden gebouwd');
  edit('data/2025/sample.csv', (text) => text.replace(/;nee(?=;|\n)/, ';ja'));
  const { status, told } = npm('data:check');
  expect([status, told]).toEqual([
    0,
    expect.stringContaining('2025 (concept): 2 dienstverleners, 2 rijen, 80 vragenlijsten.'),
  ]);
  expect(existsSync(join(site, 'data/2025/bevindingen.csv'))).toBe(false);
});

it('shows the draft in a browser, and nothing of it in public', async () => {
  const draft = npm('draft', '2025');
  expect([draft.status, draft.told]).toEqual([0, expect.stringContaining('/nakijken/nl/')]);
  const served = await serve(join(site, 'concept/2025'));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/nakijken/nl/`);
    expect(await page.innerText('h1')).toBe('Nakijken: 2025');
    await page.goto(`${served.origin}/dienstverleners/de-werkbrug/`);
    expect(await page.innerText('body')).toContain('Dit is een concept.');
    expect(await page.innerText('main')).toContain('7,5');
    expect(await page.getAttribute('meta[name="robots"]', 'content')).toContain('noindex');
  } finally {
    await browser.close();
    await served.close();
  }
  const open = everythingPublic();
  expect(open).not.toMatch(/2025\/|Dit is een concept/);
  expect(readdirSync(site)).not.toContain('dist');
});

it('makes the full reports, with a list of who gets which', () => {
  const { status, told } = npm('reports', '--period', '2025', '--lang', 'nl');
  expect([status, told]).toEqual([0, expect.stringContaining('verzendlijst.csv')]);
  const list = readFileSync(join(site, 'reports/2025/verzendlijst.csv'), 'utf8');
  expect(list).toContain('post@werkbrug.test');
  expect(list).toMatch(/8 april 2026|2026-04-08/);
});

it('publishes after the right of reply, with no objection open', () => {
  expect(npm('release', '2025', '--today', '2026-04-08').told).toContain(
    'Nog niet: dienstverleners kunnen tot en met 8 april 2026 bezwaar maken.',
  );
  const objections = join(site, 'data/2025/objections.csv');
  writeFileSync(objections, 'provider;received;settled\nhet-anker;2026-04-07;\n');
  expect(npm('release', '2025', '--today', '2026-04-09').told).toContain(
    'Nog niet: het bezwaar van het-anker (ontvangen 2026-04-07) is niet afgehandeld.',
  );
  writeFileSync(objections, 'provider;received;settled\nhet-anker;2026-04-07;2026-04-09\n');
  expect(everythingPublic()).not.toContain('2025/');
  const { status, told } = npm('release', '2025', '--today', '2026-04-09');
  expect([status, told]).toEqual([0, expect.stringContaining('data/2025/published.json')]);
  // a site of which every period is published has periods
  const settled = npm('data:check');
  expect([settled.status, settled.told]).toEqual([0, expect.not.stringContaining('nog geen meetperiode')]);
  const open = everythingPublic();
  expect(open).toContain('dienstverleners/de-werkbrug/2025/');
  expect(open).not.toMatch(new RegExp([...secrets, 'Dit is een concept'].join('|')));
  expect(
    filesOf(realpathSync(join(releases, 'current'))).filter((path) =>
      /responses|basis\.json|sample\.csv|levering/.test(path),
    ),
  ).toEqual([]);
});

it('goes back to the release before', () => {
  const { status, told } = npm('release:back');
  expect([status, told]).toEqual([0, expect.stringContaining('is nu de site')]);
  expect(everythingPublic()).not.toContain('dienstverleners/de-werkbrug/2025/');
});

it('corrects after a late objection, with words and no figure', () => {
  const head = readFileSync(join(site, 'data/2025/responses.csv'), 'utf8').split('\n')[0]?.split(';') ?? [];
  const grade = head.indexOf('grade');
  let changed = 0;
  edit('data/2025/responses.csv', (text) =>
    text
      .split('\n')
      .map((line) => {
        const cells = line.split(';');
        if (cells[0] !== 'het-anker' || cells[grade] !== '5' || ++changed > 8) return line;
        return cells.map((cell, at) => (at === grade ? '8' : cell)).join(';');
      })
      .join('\n'),
  );
  expect(changed).toBe(8);
  const few = npm('correct', '2025', '--today', '2026-05-01');
  expect([few.status, few.told]).toEqual([0, expect.stringContaining('te weinig vragenlijsten zijn anders')]);

  edit('data/2025/responses.csv', (text) =>
    text
      .split('\n')
      .map((line) => {
        const cells = line.split(';');
        return cells[0] === 'het-anker' && cells[grade] === '6'
          ? cells.map((cell, at) => (at === grade ? '9' : cell)).join(';')
          : line;
      })
      .join('\n'),
  );
  const check = npm('data:check');
  expect([check.status, check.told]).toEqual([
    1,
    expect.stringContaining('andere antwoorden over het-anker'),
  ]);
  const open = npm('correct', '2025', '--today', '2026-05-01');
  expect(open.told).toContain('npm run correct -- 2025 --reissue het-anker');
  const done = npm('correct', '2025', '--reissue', 'het-anker', '--today', '2026-05-01');
  expect([done.status, done.told]).toEqual([
    0,
    expect.stringContaining('de cijfers zijn opnieuw uitgegeven'),
  ]);
  const words = readdirSync(join(site, 'content/corrections')).map((name) =>
    readFileSync(join(site, 'content/corrections', name), 'utf8').replace(/^---.*?---/s, ''),
  );
  expect(words.length).toBe(2);
  expect(words.join('')).not.toMatch(/\d[.,]\d|\d ?%|\b(?!2025)\d+\b/);
  expect(npm('release', '--today', '2026-05-01').status).toBe(0);
  expect(everythingPublic()).toContain('Cijfers opnieuw uitgegeven');
});

it('withdraws a provider, and never brings it back', () => {
  const { status, told } = npm('withdraw', '2025', 'het-anker', '--today', '2026-06-01');
  expect([status, told]).toEqual([0, expect.stringContaining('zijn ingetrokken')]);
  const open = everythingPublic();
  expect(open).toContain('Cijfers ingetrokken');
  expect(open).not.toContain('dienstverleners/het-anker/2025/rapport.pdf');
  for (const name of readdirSync(releases).filter((one) => /^\d/.test(one)))
    expect(existsSync(join(releases, name, 'dienstverleners/het-anker/2025/rapport.pdf'))).toBe(false);
  // every release that had those figures is gone: nothing is left to go back to
  const back = npm('release:back');
  expect([back.status, back.told]).toEqual([1, expect.stringContaining('Niet teruggezet')]);
});
