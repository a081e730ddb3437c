import type { Language } from '../model/label.ts';
import type { Absent, AbsentReason, NotApplicable, Withheld, WithheldReason } from '../model/measure.ts';

/**
 * Why a figure is not there, in plain words. Withheld, absent and not applicable sound different on purpose: "we do
 * not show it" is not "there is nothing". No reason holds a number that would narrow the value down.
 */

const withheld: Readonly<Record<Language, Readonly<Record<WithheldReason, string>>>> = {
  nl: {
    response: 'Niet gepubliceerd: te weinig mensen hebben meegedaan.',
    bureau: 'Niet gepubliceerd: het onderzoeksbureau heeft dit cijfer niet vrijgegeven.',
    'few-completed': 'Niet gepubliceerd: zo weinig mensen deden mee dat we hen beschermen.',
    cover: 'Niet gepubliceerd: met dit cijfer kun je een ander, beschermd cijfer uitrekenen.',
    total: 'Niet gepubliceerd: het totaal van deze groep is niet gepubliceerd.',
    'few-answers': 'Niet gepubliceerd: te weinig mensen gaven antwoord op deze vraag.',
    sensitive:
      'Niet gepubliceerd: deze vraag gaat over iets persoonlijks. Zo beschermen we de mensen die antwoord gaven.',
    parent: 'Niet gepubliceerd: de vraag hiervoor is niet gepubliceerd.',
    benchmark:
      'Niet gepubliceerd: uit een vergelijking met alle deelnemers kun je hier de antwoorden over één dienstverlener afleiden.',
  },
  en: {
    response: 'Not published: too few people took part.',
    bureau: 'Not published: the research bureau has not released this figure.',
    'few-completed': 'Not published: so few people took part that we protect them.',
    cover: 'Not published: with this figure you could work out another figure that is protected.',
    total: 'Not published: the total of this group is not published.',
    'few-answers': 'Not published: too few people answered this question.',
    sensitive: 'Not published: this question is about something personal. We protect those who answered.',
    parent: 'Not published: the question before this one is not published.',
    benchmark:
      'Not published: a comparison with all participants would give away the answers about one provider here.',
  },
};

const absent: Readonly<Record<Language, Readonly<Record<AbsentReason, string>>>> = {
  nl: {
    'no-answers': 'Geen cijfer: niemand gaf antwoord.',
    'not-delivered': 'Geen cijfer: hierover zijn geen gegevens aangeleverd.',
    'not-printed': 'Geen cijfer: dit is niet overgenomen uit het gedrukte rapport.',
    'not-recorded': 'Geen cijfer: dit is in deze meting niet gepubliceerd.',
  },
  en: {
    'no-answers': 'No figure: nobody answered.',
    'not-delivered': 'No figure: no data were delivered about this.',
    'not-printed': 'No figure: it was not taken over from the printed report.',
    'not-recorded': 'No figure: this was not published in this survey.',
  },
};

/** A sentence that tells why a figure is not there: which rule withheld it, or what kind of nothing it is. */
export function emptySentence(empty: Withheld | Absent | NotApplicable, language: Language): string {
  if (empty.status === 'withheld') return withheld[language][empty.reason];
  if (empty.status === 'absent') return absent[language][empty.reason];
  return language === 'nl'
    ? 'Niet van toepassing: deze vraag is hier niet gesteld.'
    : 'Not applicable: this question was not asked here.';
}

/** What stands in the place of a grade: the same, but "not asked" in words, as a grade is expected there. */
export function gradeMark(status: 'withheld' | 'absent' | 'not-applicable', language: Language): string {
  return status === 'not-applicable' ? gradeNotAsked[language].mark : emptyMark(status, language);
}

/** A survey that did not ask for a grade: in a cell, and in a sentence. */
export const gradeNotAsked = {
  nl: { mark: 'niet gevraagd', sentence: 'In dit onderzoek is niet om een cijfer gevraagd.' },
  en: { mark: 'not asked', sentence: 'This survey did not ask for a grade.' },
} as const satisfies Readonly<Record<Language, { readonly mark: string; readonly sentence: string }>>;

/** What stands in a table cell: a short word per kind of empty, explained in the legend. */
export function emptyMark(status: 'withheld' | 'absent' | 'not-applicable', language: Language): string {
  return {
    nl: { withheld: 'niet gepubliceerd', absent: '--', 'not-applicable': 'n.v.t.' },
    en: { withheld: 'not published', absent: '--', 'not-applicable': 'n/a' },
  }[language][status];
}
