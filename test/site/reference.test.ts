import { inject, describe, expect, it } from 'vitest';
import { filesOf, textOf } from './pages.ts';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';

/** The two printed reports, from data/ through to the built pages. Figures as printed in shared/reference. */
const dist = inject('demonstration');

/** Every figure stands on the card or in the report. */
const cardAndReport = (edition: string): string =>
  textOf(dist, `${edition}/index.html`) + textOf(dist, `${edition}/rapport/index.html`);

describe('Interbeek Support, 2020: enough response', () => {
  const page = cardAndReport('dienstverleners/interbeek-support/2020');

  it.each([
    ['response row', 'Sociale activering en participatie 32 16 50,0% 8,6 ja'],
    ['total row', 'Totaal 32 16 50,0% 8,6 ja'],
    [
      'why it is published',
      '16 van de 32 cliënten deden mee. Dat is genoeg: nodig waren er 13. Het zijn wel weinig antwoorden.',
    ],
    ['promoter score', 'Actuele promotorscore: 87,5'],
    ['staff aspect', 'Duidelijk informatie verstrekken'],
    ['strength 1', 'Snelheid van kennismaking'],
    ['strength 2', 'De eerste kennismaking'],
    ['strength 3', 'De plaats waar de gesprekken plaatsvonden'],
    ['strength 4', 'Telefonische bereikbaarheid'],
    ['source', 'Panteia'],
    ['period', '1 januari 2020 tot en met 31 december 2020'],
  ])('%s', (_name, expected) => {
    expect(page).toContain(expected);
  });

  it('shows the donut as printed', () => {
    expect(page).toMatch(/Zeer tevreden 31% Tevreden 63% Ontevreden 6% Zeer ontevreden 0% Geen mening 0%/);
  });

  it('adds up who is satisfied in the middle of the donut', () => {
    expect(page).toMatch(/94% tevreden of zeer tevreden/);
  });

  it('is not compared with all participants', () => {
    expect(page).not.toMatch(/[Aa]lle deelnemers samen (krijgen|:)/);
  });
});

describe('Innovium BV, 2021: not enough response', () => {
  const page = cardAndReport('dienstverleners/innovium/2021');

  it.each([
    ['Diagnose, onderzoek en loopbaanoriëntatie 8 2 25,0% niet gepubliceerd nee'],
    ['Jobcoaching 7 2 28,6% niet gepubliceerd nee'],
    ['Toeleiden naar werk vanuit situatie geen werk 135 16 11,9% niet gepubliceerd nee'],
    ['Sociale activering en participatie 26 4 15,4% niet gepubliceerd nee'],
    ['Totaal 176 24 13,6% niet gepubliceerd nee'],
    ['Totaal 1 0 0,0% -- ja'],
    ['24 van de 176 cliënten deden mee. Dat is te weinig om te publiceren: de regel vraagt 44.'],
    ['4 van de 26 cliënten deden mee. Dat is te weinig om te publiceren: de regel vraagt 13.'],
  ])('%s', (expected) => {
    expect(page).toContain(expected);
  });

  const own = filesOf(dist).filter(
    (path) => path.includes('innovium') && /\.(html|json|csv|xml|svg)$/.test(path),
  );

  it('has pages', () => {
    expect(own.length).toBeGreaterThanOrEqual(4);
  });

  // its grades, donut, promoter score and strengths, as the printed report has them
  it.each([
    '8,0',
    '8,5',
    '7,4',
    '9,0',
    '7,8',
    '12,5',
    '75%',
    '25%',
    '8.0',
    '8.5',
    '7.4',
    '9.0',
    '7.8',
    '12.5',
  ])('says %s nowhere', (figure) => {
    const told = own.filter((path) =>
      new RegExp(`(?<![\\d.,])${figure.replace('.', '\\.')}(?![\\d.,])`).test(
        textOf(dist, path).replaceAll('25,0%', ''),
      ),
    );
    expect(told).toEqual([]);
  });

  it.each([
    'Aandacht voor vacatures',
    'Het begrip hebben voor uw situatie',
    'De plaats waar de gesprekken plaatsvonden',
  ])('does not name the strength %s', (strength) => {
    expect(own.filter((path) => readFileSync(join(dist, path), 'utf8').includes(strength))).toEqual([]);
  });
});
