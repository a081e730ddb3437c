import { number } from './number.ts';

/** Sentences about one row of the response table: who took part, and why its grade is published or not. */
export const row = {
  took: (completed: number, netSample: number, people: string) =>
    `${number.count(completed)} van de ${number.count(netSample)} ${people} ${completed === 1 ? 'deed' : 'deden'} mee.`,
  always: (people: string) => `Cijfers van ${people} mogen altijd worden gepubliceerd.`,
  enough: (needed: number) => `Dat is genoeg: nodig waren er ${number.count(needed)}.`,
  tooFewToTell: (needed: number) =>
    `Dat is te weinig om antwoorden te publiceren: de regel vraagt ${number.count(needed)}.`,
  /** Shown to the provider itself, and to nobody else. */
  confidential: 'Het cijfer wordt niet gepubliceerd: het staat alleen in dit rapport.',
  confidentialFew: (needed: number) =>
    `Dat is te weinig om te publiceren (nodig waren er ${number.count(needed)}): het staat alleen in dit rapport.`,
  nobodyInvited: 'Er is niemand uitgenodigd. Daarom is er geen cijfer.',
  nobodyTookPart: (netSample: number, people: string) =>
    `Er ${netSample === 1 ? 'is' : 'zijn'} ${number.count(netSample)} ${people} uitgenodigd. Niemand deed mee. Daarom is er geen cijfer.`,
  couldHave: 'Een cijfer had gepubliceerd mogen worden.',
  nobodyGraded: 'Niemand gaf een cijfer.',
  tooSmall: 'Ook als iedereen had meegedaan, was de groep te klein om een cijfer te publiceren.',
  tooFew: (needed: number) => `Dat is te weinig om te publiceren: de regel vraagt ${number.count(needed)}.`,
  few: 'Het zijn wel weinig antwoorden.',
  notDelivered: 'Van deze groep zijn geen uitkomsten aangeleverd.',
  notAvailable: 'De bron heeft de uitkomsten van deze groep niet beschikbaar gesteld.',
  notReleased: 'Het onderzoeksbureau heeft dit cijfer niet vrijgegeven.',
  fewCompleted: 'Bij zo weinig mensen laten we het cijfer niet zien, om hen te beschermen.',
  fewAnswers: 'Zo weinig van hen gaven een cijfer dat we het niet laten zien, om hen te beschermen.',
  cover: 'We laten dit cijfer niet zien, omdat je er een ander, beschermd cijfer mee kunt uitrekenen.',
  noTotal: 'We laten dit cijfer niet zien, omdat het totaal niet is gepubliceerd.',
};
