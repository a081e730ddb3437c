import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { temporary, writeFiles } from '../site/folders.ts';
import { answered, csv, keys, responses } from './dressed.ts';
import { delivered } from './folder.ts';

const root = resolve(import.meta.dirname, '../..');
const dir = temporary();
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Runs the command; its lines and its code. */
function take(...more: string[]): { readonly code: number | null; readonly lines: string[] } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/data-take.ts'), '2027', '--data', dir, ...more],
    { encoding: 'utf8' },
  );
  return { code: status, lines: `${stdout}${stderr}`.trim().split('\n') };
}

const at = (path: string): string => readFileSync(join(dir, path), 'utf8');

it('proposes, is decided, confirmed, and writes tables that check', async () => {
  const heading = 'Hoe vaak was het contact online?';
  const rows = answered.map((one) => [...keys.map((key) => one[key]), 'vaak']);
  const respons =
    'Dienstverlener;Groep;Dienst;Netto steekproef;Ingevuld\nDe Werkbrug Oost;Cliënten;5;8;3\nStapsteen & Café Réintegratie;cliënten;9;4;2\n';
  writeFiles(
    dir,
    delivered({
      'kto.csv': csv([[...keys, heading], ...rows], ';'),
      'respons.csv': respons,
      '~$kto.xlsx': 'x',
    }),
  );

  const asked = take();
  expect(asked.code).toBe(1);
  expect(asked.lines).toEqual([
    'kto.csv: 5 rijen, 14 kolommen.',
    '  Kolommen: 13 herkend.',
    'respons.csv: 2 rijen, 5 kolommen.',
    '  Kolommen: 5 herkend.',
    'Te beslissen, 1:',
    `  "${heading}" staat niet in de vragenlijst (kto.csv). Zet bij "columns" welke kolom het is, of null om hem weg te laten.`,
    'Voorstel in 2027/levering.json. Neem daar de beslissingen en draai het commando opnieuw.',
  ]);
  expect(existsSync(join(dir, '2027/responses.csv'))).toBe(false);

  writeFileSync(join(dir, '2027/levering.json'), at('2027/levering.json').replace('"?"', 'null'));
  const recognised = take();
  expect(recognised.code).toBe(1);
  expect(recognised.lines.at(-1)).toBe(
    'Alles is herkend. Kijk 2027/levering.json na en bevestig met: npm run data:take -- 2027 --confirm --data ' +
      dir,
  );
  expect(existsSync(join(dir, '2027/responses.csv'))).toBe(false);

  const written = take('--confirm', '--lang', 'en');
  expect(written.lines.at(-1)).toBe('Taken: 5 questionnaires. Written: responses.csv and sample.csv.');
  expect(written.code).toBe(0);
  expect(at('2027/responses.csv')).toBe(responses);
  expect(statSync(join(dir, '2027/responses.csv')).mode & 0o077).toBe(0);
  expect(JSON.parse(at('2027/levering.json'))).toMatchObject({
    confirmed: true,
    columns: { [heading]: null },
  });

  const { findings } = await readDataset(diskFiles(dir));
  expect(findings.map((one) => findingLine(one, 'en')).filter((line) => line.includes(' error '))).toEqual(
    [],
  );

  const again = take();
  expect([again.code, again.lines.at(-1)]).toEqual([
    0,
    'Overgenomen: 5 vragenlijsten. Geschreven: responses.csv en sample.csv.',
  ]);

  writeFileSync(join(dir, '2027/responses.csv'), 'met de hand veranderd\n');
  const differs = take();
  expect([differs.code, differs.lines.at(-1)]).toEqual([
    1,
    'responses.csv staat er al en is anders. Er is niets geschreven. Met --replace komt de levering ervoor in de plaats.',
  ]);
  expect(at('2027/responses.csv')).toBe('met de hand veranderd\n');
  expect(take('--replace').code).toBe(0);
  expect(at('2027/responses.csv')).toBe(responses);

  writeFileSync(join(dir, '2027/period.json'), at('2027/period.json').replace('"draft"', '"final"'));
  expect(take()).toEqual({
    code: 1,
    lines: [
      '2027 is definitief. Een levering overnemen kan alleen zolang de periode concept is ("status": "draft").',
    ],
  });
});

it('says where files belong, and what keeps it from reading', () => {
  rmSync(join(dir, '2027/levering'), { recursive: true });
  expect(take().lines).toEqual([`Zet de bestanden van het bureau in ${join(dir, '2027/levering/')}.`]);
  writeFileSync(join(dir, '2027/levering.json'), '{ "confirmed": misschien }');
  const { code, lines } = take();
  expect(code).toBe(1);
  expect(lines[0]).toContain('2027/levering.json:1:16 fout bad-json');
  expect(lines.at(-1)).toBe(
    '2027 kan nog niet worden gelezen: er zijn bevindingen in providers.csv, services.json, de vragenlijsten, period.json of levering.json.',
  );
});

it('says that the sample is missing, and which command is about the same site', () => {
  const folder = temporary();
  const site = join(folder, 'mijn site');
  try {
    const rows = answered.map((one) => keys.map((key) => one[key]));
    writeFiles(join(site, 'data'), delivered({ 'kto.csv': csv([[...keys], ...rows], ';') }));
    const given = (...more: string[]): string => {
      const script = join(root, 'scripts/data-take.ts');
      const { stdout, stderr } = spawnSync(process.execPath, [script, '2027', '--site', site, ...more], {
        encoding: 'utf8',
      });
      return `${stdout}${stderr}`;
    };
    expect(given()).toContain(`bevestig met: npm run data:take -- 2027 --confirm --site '${site}'\n`);
    expect(given('--confirm')).toContain(
      'Geschreven: responses.csv.\nEr zat geen netto steekproef bij: hoeveel mensen per dienstverlener, groep en dienst zijn gevraagd.',
    );
    writeFileSync(join(site, 'data/2027/sample.csv'), 'provider;group;service;net_sample\n');
    expect(given('--confirm')).not.toContain('netto steekproef');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
