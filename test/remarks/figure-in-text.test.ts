import { expect, test } from 'vitest';
import { correctionFiles } from '../../src/editor/correction-files.ts';
import { figureIn } from '../../src/site/figure-in-text.ts';

test.each([
  ['Het cijfer was 7,5.', '7,5'],
  ['Het werd een 8.1 in plaats van minder.', '8.1'],
  ['Een 7½ dus.', '7½'],
  ['Zeven komma vijf stond er.', 'Zeven komma vijf'],
  ['It was seven point five.', 'seven point five'],
  ['Een zevenenhalf.', 'zevenenhalf'],
  ['Het rapportcijfer was een 8.', 'rapportcijfer was een 8'],
  ['the grade is now an eight', 'grade is now an eight'],
  ['Het cijfer was eerst een acht, nu niet meer.', 'cijfer was eerst een acht'],
  ['Het gemiddelde is 7 in plaats van iets anders', 'gemiddelde is 7'],
  ['één van de tien had een klacht', 'één van de tien'],
  ['63 % was tevreden', '63 %'],
  ['63% was tevreden', '63%'],
  ['zestig procent was tevreden', 'zestig procent'],
  ['sixty per cent were satisfied', 'sixty per cent'],
  ['12 cliënten hadden een klacht', '12 cliënten'],
  ['Twaalf mensen hadden een klacht', 'Twaalf mensen'],
  ['three respondents complained', 'three respondents'],
  ['8 van de 10 waren tevreden', '8 van de 10'],
  ['24 out of 176 answered', '24 out of 176'],
  ['Eén cliënt had een klacht', 'Eén cliënt'],
  ['It was 1 participant', '1 participant'],
  ['Het was eigenlijk 7,25.', '7,25'],
  ['De score was 44,0.', '44,0'],
  ['Op deze vraag 8,1.', '8,1'],
  ['Cliënten gaven ons op dit punt 7,5.', '7,5'],
  ['Onze score op de tweede vraag 6,4 valt tegen', '6,4'],
  ['Our clients gave us on this question 8.1.', '8.1'],
])('%s holds %j', (text, figure) => {
  expect(figureIn(text)).toBe(figure);
});

test.each([
  'De levering over de meting 2025 is verbeterd op 12 maart 2026.',
  'Op 12.03.2026 om 14.30 uur gepubliceerd.',
  'Zie artikel 3.2 van het reglement en versie 2.0 van de vragenlijst.',
  'Bel 030 231 45 67 of 0800-1234.',
  'De kosten zijn € 1,50 per stuk.',
  'De cijfers van één dienst zijn opnieuw berekend.',
  'Het cijfer van 12 maart is ingetrokken.',
  'Er stond een cijfer van een dienst waar te weinig mensen antwoord over gaven.',
  'Het cijfer stond twee dagen te lang op de site.',
  'Het cijfer van twee diensten stond er, en dat van 3 andere niet.',
  'Een van de twee diensten heet nu anders.',
  'One of the two services has another name now.',
  'The grade of a service about which too few people had answered.',
  'De dienst met nummer 5 heet nu anders.',
  'De antwoorden van een paar mensen waren anders.',
  'Het duurde 2,5 jaar.',
  'Zie vraag 3.2 en tabel 2.1.',
  'De site houdt zich aan WCAG 2.2, en de gegevens aan CC BY 4.0.',
  'Er waren 12,50 kosten.',
  'Het kostte 1,5 miljoen.',
  'Een cliënt mag altijd bellen.',
  'See question 3.2, chart 4.1 and step 1.2.',
  'We asked people twice, and one of them answered.',
])('%s holds none', (text) => {
  expect(figureIn(text)).toBeNull();
});

test('what the program writes of a correction holds none', () => {
  for (const kind of ['reissued', 'withdrawn'] as const)
    for (const { text } of correctionFiles(
      kind,
      { id: 'het-anker', name: 'Het Anker 8' },
      '2025',
      '2026-05-01',
    ))
      expect(figureIn(text.replace(/^---[^]*?---/, ''))).toBeNull();
});
