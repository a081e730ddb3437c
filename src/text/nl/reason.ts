import type { AbsentReason, WithheldReason } from '../../model/measure.ts';

const withheld: Readonly<Record<WithheldReason, string>> = {
  response: 'Niet gepubliceerd: te weinig mensen hebben meegedaan.',
  bureau: 'Niet gepubliceerd: het onderzoeksbureau heeft dit cijfer niet vrijgegeven.',
  source: 'Niet gepubliceerd: de bron heeft de uitkomsten van deze groep niet beschikbaar gesteld.',
  'few-completed': 'Niet gepubliceerd: zo weinig mensen deden mee dat we hen beschermen.',
  cover: 'Niet gepubliceerd: met dit cijfer erbij zou een ander, beschermd cijfer uit te rekenen zijn.',
  total: 'Niet gepubliceerd: het totaal van deze groep is niet gepubliceerd.',
  'few-answers': 'Niet gepubliceerd: te weinig mensen gaven antwoord op deze vraag.',
  sensitive:
    'Niet gepubliceerd: deze vraag gaat over iets persoonlijks. Zo beschermen we de mensen die antwoord gaven.',
  parent: 'Niet gepubliceerd: deze vraag hoort bij een vraag die we niet publiceren.',
  benchmark:
    'Niet gepubliceerd: uit een vergelijking met alle deelnemers zouden hier de antwoorden over één dienstverlener af te leiden zijn.',
};

const absent: Readonly<Record<AbsentReason, string>> = {
  'no-answers': 'Geen cijfer: niemand gaf antwoord.',
  'not-delivered': 'Geen cijfer: hierover zijn geen gegevens aangeleverd.',
  'not-printed': 'Geen cijfer: dit is niet overgenomen uit het gedrukte rapport.',
  'not-recorded': 'Geen cijfer: dit is in deze meting niet gepubliceerd.',
};

/**
 * Why a figure is not there, in plain words. Withheld, absent and not applicable sound different on purpose: "we do
 * not show it" is not "there is nothing". No reason holds a number that would narrow the value down.
 */
export const reason = {
  withheld,
  absent,
  notApplicable: 'Niet van toepassing: deze vraag is hier niet gesteld.',
  /** A survey that did not ask for a grade: in a cell, and in a sentence. */
  noGradeMark: 'niet gevraagd',
  noGrade: 'In dit onderzoek is niet om een cijfer gevraagd.',
  /** In a table cell: a short word per kind of empty, explained in the legend. */
  mark: { withheld: 'niet gepubliceerd', absent: '--', 'not-applicable': 'n.v.t.' },
};
