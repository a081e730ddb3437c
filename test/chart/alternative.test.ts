import { expect, test } from 'vitest';
import { drawChart } from '../../src/chart/chart.ts';
import { examples } from './examples.ts';

test.each<[keyof typeof examples, string]>([
  [
    'grade-one',
    'Totaal: gemiddeld cijfer 8,6 van 16 mensen. De norm is 6,5. Bij alle deelnemers samen is het gemiddelde 8,1.',
  ],
  [
    'grade-services',
    'Totaal: gemiddeld cijfer 7,4 van 212 mensen. De norm is 6,5. Bij alle deelnemers samen is het gemiddelde 7,9. De andere cijfers lopen van 5,4 (Scholing en opleiding) tot 9,1 (Supported employment). Bij 1 onderdeel staat geen cijfer.',
  ],
  [
    'grade-thirteen',
    'Service 1: mean grade 8.2 from 100 people. The norm is 6.5. For all participants together the mean is 8.2. The other grades run from 1.0 (Service 2) to 10.0 (Service 3).',
  ],
  ['grade-none', 'Totaal: Niemand vulde de vragenlijst in.'],
  [
    'spread-small',
    '16 mensen gaven een cijfer. De cijfers 8 en 9 zijn het vaakst gegeven: elk 6 keer. 1 persoon gaf een onvoldoende (1 tot en met 5). Het gemiddelde is 8,6. Bij alle deelnemers samen is het gemiddelde 8,1.',
  ],
  [
    'spread-large',
    '24,180 people gave a grade. Grade 8 was given most often: 8,805 times. 1,708 people gave a failing grade (1 to 5). The mean is 7.5.',
  ],
  [
    'spread-ten',
    '12 mensen gaven een cijfer. Het cijfer 10 is het vaakst gegeven: 12 keer. Niemand gaf een onvoldoende (1 tot en met 5). Het gemiddelde is 10,0. Bij alle deelnemers samen is het gemiddelde 8,1.',
  ],
  ['spread-none', 'Niemand gaf een cijfer.'],
  ['donut-five', 'Van 16 mensen koos 63% ‘Tevreden’, 31% ‘Zeer tevreden’ en 6% ‘Ontevreden’.'],
  [
    'donut-benchmark',
    'Van 88 mensen koos 41% ‘Tevreden’, 20% ‘Ontevreden’, 17% ‘Zeer tevreden’ en 14% ‘Zeer ontevreden’. De andere antwoorden staan in de tabel. Bij alle deelnemers samen koos 52% ‘Tevreden’.',
  ],
  ['donut-whole', 'Van 11 mensen koos 100% ‘Zeer ontevreden’.'],
  ['donut-none', 'No answers.'],
  ['bars-none', 'Geen antwoorden.'],
  [
    'battery-staff',
    '‘Zeer tevreden’ loopt van 12% (Aandacht voor vacatures) tot 34% (Duidelijk informatie verstrekken). Bij 1 onderdeel staan geen antwoorden.',
  ],
  ['map-three', 'De mensen komen onder meer uit Flevoland, Gelderland, Noord-Holland en Utrecht.'],
  ['map-all', 'The people come from every province of the Netherlands.'],
  ['map-none', 'Geen provincie om te tonen.'],
])('%s tells', (name, sentences) => {
  expect(drawChart(examples[name]).alternative).toBe(sentences);
});

test('the description inside the drawing is the alternative', () => {
  const { svg, alternative } = drawChart(examples['grade-one']);
  expect(svg).toContain(`<desc id="grade-one-chart-desc">${alternative}</desc>`);
});
