/** One word that a card explains on the spot: the forms in which its sentences have it, and what it means. */
export interface GlossaryWord {
  readonly forms: readonly string[];
  readonly meaning: string;
}

const norm: GlossaryWord = {
  forms: ['tevredenheidsnorm'],
  meaning: 'Het gemiddelde cijfer dat het keurmerk ten minste vraagt.',
};
const participants: GlossaryWord = {
  forms: ['Alle deelnemers samen', 'alle deelnemers samen'],
  meaning: 'Iedereen die in deze periode meedeed aan het onderzoek, bij alle dienstverleners.',
};
const chance: GlossaryWord = {
  forms: ['toeval'],
  meaning:
    'Het verschil kan er zijn doordat net deze mensen meededen. Met andere mensen was het er misschien niet.',
};
const spread: GlossaryWord = {
  forms: ['Spreiding van de cijfers'],
  meaning: 'Hoeveel mensen elk cijfer gaven, van 1 tot en met 10.',
};
const inburgering: GlossaryWord = {
  forms: ['Inburgeraars'],
  meaning: 'Mensen die Nederlands leren en zich voorbereiden op het examen voor nieuwkomers.',
};
const principals: GlossaryWord = {
  forms: ['Opdrachtgevers'],
  meaning: 'Organisaties die voor de hulp betalen, zoals een gemeente of een werkgever.',
};

/** Words that a card explains where they stand, without leaving it. */
export const glossary = {
  close: 'Sluit de uitleg',
  words: { norm, participants, chance, spread, inburgering, principals },
};
