import { number } from './number.ts';

/** The part of a page about the years before. */
export const trend = {
  title: 'Door de jaren',
  figure: 'Cijfer, respons en promotorscore door de jaren',
  charts: 'Bekijk de grafieken',
  grade: 'Gemiddeld cijfer',
  notSurveyed: 'niet gemeten',
  gap: '– geen gepubliceerd cijfer',
  cut: '// schaal begint niet bij 1',
  margin: '| marge: hier ligt het cijfer waarschijnlijk tussen',
  services: 'Per dienst weten we niet hoe groot de onzekerheid is. Zie kleine verschillen daar als toeval.',
  restInTable: 'De andere rijen staan in de tabel.',
  noAnswers: 'Geen antwoorden.',
  source: (bureaus: string, first: string, last: string) =>
    `${bureaus}, meetperioden ${first} tot en met ${last}`,
  /** How many answered: "Antwoorden: 16 in 2023, 24 in 2024." */
  counts: (parts: string) => `Antwoorden: ${parts}.`,
  countIn: (count: number, period: string) => `${number.count(count)} in ${period}`,
};
