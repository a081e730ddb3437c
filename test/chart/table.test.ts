import { expect, test } from 'vitest';
import { figureTable } from '../../src/chart/table.ts';
import { examples } from './examples.ts';

test('means: a reason stands in the place of the grade, a dash where there is nothing', () => {
  expect(figureTable(examples['grade-services'])).toEqual({
    caption: 'Gemiddeld cijfer per dienst',
    head: ['Onderdeel', 'Cijfer', 'Mensen', 'Norm', 'Alle deelnemers', 'Marge'],
    rows: [
      ['Totaal', '7,4', '212', '6,5', '7,9', '7,2 tot 7,6'],
      ['Scholing en opleiding', '5,4', '61', '5,5', '7,6', '–'],
      ['Toeleiden naar werk vanuit situatie geen werk', '7,9', '104', '5,5', '7,8', '7,6 tot 8,2'],
      ['Jobcoaching', 'Niet te zien: minder dan 5 mensen vulden de vragenlijst in.', '–', '5,5', '–', '–'],
      ['Supported employment', '9,1', '47', '5,5', '–', '–'],
    ],
  });
});

test('spread: ten grades and the means', () => {
  const { head, rows } = figureTable(examples['spread-small']);
  expect(head).toEqual(['Cijfer', 'Mensen']);
  expect(rows.slice(7)).toEqual([
    ['8', '6'],
    ['9', '6'],
    ['10', '3'],
    ['Gemiddeld', '8,6'],
    ['Gemiddeld, alle deelnemers', '8,1'],
  ]);
});

test('battery: the participants have a row of their own', () => {
  const { head, rows } = figureTable(examples['battery-staff']);
  expect(head).toEqual([
    'Onderdeel',
    'Geen mening',
    'Zeer tevreden',
    'Tevreden',
    'Ontevreden',
    'Zeer ontevreden',
    'Mensen',
  ]);
  expect(rows[2]).toEqual(['Het begrip hebben voor uw situatie', '0%', '31%', '63%', '6%', '0%', '143']);
  expect(rows[3]).toEqual([
    'Het begrip hebben voor uw situatie – alle deelnemers',
    '2%',
    '45%',
    '45%',
    '5%',
    '3%',
    '–',
  ]);
});
