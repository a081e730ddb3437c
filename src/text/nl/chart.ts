import { number } from './number.ts';

/** The words inside charts and their tables. */
export const chart = {
  aspect: 'Onderdeel',
  grade: 'Cijfer',
  people: 'Mensen',
  norm: 'Norm',
  answer: 'Antwoord',
  share: 'Aandeel',
  province: 'Provincie',
  participants: 'Alle deelnemers',
  interval: 'Marge',
  mean: 'Gemiddeld',
  keyGrade: 'gemiddeld cijfer',
  keyNorm: 'norm',
  keyParticipants: 'alle deelnemers',
  keyInterval: 'marge',
  satisfied: 'tevreden of zeer tevreden',
  keySum: 'getal rechts: tevreden of zeer tevreden',
  /** Key of an axis whose lower end is left out. */
  keyCut: (begin: number) => `schaal begint bij ${begin}, niet bij 1`,
  keyMean: 'gemiddeld',
  keyThinBar: 'dunne balk: alle deelnemers',
  /** Key of a map: the coloured provinces. */
  keyProvinces: 'Hier wonen de mensen',
  /** Head of the table of a map that shows more than provinces. */
  onMap: 'Op de kaart',
  noAnswers: 'Geen antwoorden',
  noProvinces: 'Geen provincie om te tonen',
  group: 'Groep',
  step: 'Stap',
  /** A number of people in words. */
  countPeople: (count: number) => (count === 1 ? '1 persoon' : `${number.count(count)} mensen`),
  /** A margin: "8,1 tot 9,0". */
  margin: (low: number, high: number) => `${number.grade(low)} tot ${number.grade(high)}`,
  /** Below every figure: how many people it is about, and where it comes from. */
  basis: (n: number, source: string) =>
    `${number.count(n)} ${n === 1 ? 'antwoord' : 'antwoorden'}. Bron: ${source}.`,
  source: (source: string) => `Bron: ${source}.`,
  /** Key of failing and of passing grades; `upTo` is the highest failing grade, 1..9. */
  keyFail: (upTo: number) => `onvoldoende: ${number.run(1, upTo)}`,
  keyPass: (upTo: number) => `voldoende: ${number.run(upTo + 1, 10)}`,
};
