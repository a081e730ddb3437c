import { number } from './number.ts';

/** Pages that explain: the list of them, examples of the response rule, and the card whose parts are numbered. */
export const explained = {
  all: 'Alle uitleg',
  allLead: 'Wat de cijfers zeggen, hoe ze ontstaan, en wat je ermee mag doen.',
  examples: 'Voorbeelden',
  examplesLead: (period: string) => `Zo pakt de regel uit voor de meting van ${period}.`,
  examplesCaption: (period: string) => `Hoeveel mensen moeten meedoen voor een cijfer, ${period}`,
  invited: 'Uitgenodigd',
  needed: 'Moeten meedoen',
  people: (count: number) => (count === 1 ? '1 persoon' : `${number.count(count)} mensen`),
  impossible: 'te klein voor een cijfer',
  anyNumber: 'geen grens',
  parts: 'Dit zie je',
  part: {
    name: 'Over wie het gaat: de dienstverlener, de plaats en de periode waarin mensen hulp kregen.',
    grade: 'Het gemiddelde cijfer, en van hoeveel mensen dat komt.',
    verdict: 'In één zin wat het cijfer betekent.',
    scale: 'Het cijfer op een lijn van 1 tot 10, met ernaast waarmee je het kunt vergelijken.',
    more: 'Hoe alle deelnemers samen scoren, en hoe zeker het cijfer is.',
    response: 'Hoeveel van de uitgenodigde mensen meededen.',
  },
};
