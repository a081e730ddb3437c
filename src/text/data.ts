import type { Label } from '../model/label.ts';

/** Labels in the open data, which hold both languages side by side. */

/** The row of a group as a whole. */
export const totalLabel: Label = { nl: 'Totaal', en: 'Total' };

/** How a group stands against the satisfaction norm. */
export const normVerdictLabels: Readonly<Record<'met' | 'met-corrected' | 'missed', Label>> = {
  met: { nl: 'haalt de norm', en: 'meets the norm' },
  'met-corrected': {
    nl: 'haalt de norm, omdat heel lage cijfers minder zwaar tellen',
    en: 'meets the norm, as very low grades weigh less',
  },
  missed: { nl: 'haalt de norm niet', en: 'does not meet the norm' },
};

/** The ways in which people can be invited and answer, as the figure of the invitation tells them. */
export const approachLabels = {
  email: { nl: 'per e-mail', en: 'by e-mail' },
  post: { nl: 'per post', en: 'by post' },
  telephone: { nl: 'per telefoon', en: 'by telephone' },
  easy_language: { nl: 'vragenlijst in makkelijke taal', en: 'questionnaire in plain language' },
  audio: { nl: 'vragenlijst om te beluisteren', en: 'questionnaire to listen to' },
} as const satisfies Readonly<Record<string, Label>>;

/** What each column of the open data holds. */
export const columnTexts = {
  provider: {
    nl: 'Vaste naam van de dienstverlener, zoals in het adres van zijn pagina. Leeg: alle deelnemers samen.',
    en: 'Fixed name of the provider, as in the address of its page. Empty: all participants together.',
  },
  provider_name: { nl: 'Naam van de dienstverlener.', en: 'Name of the provider.' },
  period: {
    nl: 'Meetperiode, zoals in het adres van de pagina.',
    en: 'Survey period, as in the page’s address.',
  },
  origin: {
    nl: 'tallied: berekend uit antwoorden. printed: overgenomen uit een gedrukt rapport.',
    en: 'tallied: computed from answers. printed: taken from a printed report.',
  },
  group: {
    nl: 'Wie antwoord gaven: clients (cliënten), inburgering (inburgeraars) of principals (opdrachtgevers).',
    en: 'Who answered: clients, inburgering (clients of integration courses) or principals.',
  },
  service: {
    nl: 'Vaste naam van de dienst, of total voor de hele groep.',
    en: 'Fixed name of the service, or total for the group as a whole.',
  },
  service_nl: { nl: 'Naam van de dienst, Nederlands.', en: 'Name of the service, Dutch.' },
  service_en: { nl: 'Naam van de dienst, Engels.', en: 'Name of the service, English.' },
  measure: { nl: 'Wat de rij vertelt.', en: 'What the row tells.' },
  question: {
    nl: 'Vaste naam van de vraag, bij antwoorden en sterke punten.',
    en: 'Fixed name of the question, for answers and strengths.',
  },
  question_nl: { nl: 'Korte titel van de vraag, Nederlands.', en: 'Short title of the question, Dutch.' },
  question_en: { nl: 'Korte titel van de vraag, Engels.', en: 'Short title of the question, English.' },
  option: {
    nl: 'Vaste naam van het antwoord, het cijfer van 1 tot en met 10, het oordeel, de provincie of de manier van uitnodigen.',
    en: 'Fixed name of the answer, the grade from 1 to 10, the verdict, the province or the way of inviting.',
  },
  option_nl: { nl: 'Het antwoord, Nederlands.', en: 'The answer, Dutch.' },
  option_en: { nl: 'Het antwoord, Engels.', en: 'The answer, English.' },
  n: {
    nl: 'Hoeveel mensen antwoord gaven. Leeg waar dat niet geldt of niet is gepubliceerd.',
    en: 'How many people answered. Empty where that does not apply or is not published.',
  },
  value: {
    nl: 'De waarde, afgerond zoals op de pagina. Leeg als er geen waarde is gepubliceerd: kijk dan bij status en reason. Nul is een waarde.',
    en: 'The value, rounded as on the page. Empty when no value is published: see status and reason. Zero is a value.',
  },
  benchmark: {
    nl: 'Dezelfde waarde voor alle deelnemers samen, waar de pagina die laat zien.',
    en: 'The same value for all participants together, where the page shows it.',
  },
  unit: { nl: 'Waarin de waarde is uitgedrukt.', en: 'What the value is expressed in.' },
  status: {
    nl: 'Of er een waarde is, en zo niet: wat voor leegte.',
    en: 'Whether there is a value, and if not, which kind of empty.',
  },
  reason: { nl: 'Waarom er geen waarde is.', en: 'Why there is no value.' },
} as const satisfies Readonly<Record<string, Label>>;

/** What each code of a column means, by column. */
export const codeTexts = {
  measure: {
    participants: { nl: 'Aantal dienstverleners dat meedeed.', en: 'Number of providers that took part.' },
    net_sample: {
      nl: 'Netto steekproef: mensen die echt uitgenodigd konden worden.',
      en: 'Net sample: people who could really be invited.',
    },
    completed: { nl: 'Ingevulde vragenlijsten.', en: 'Completed questionnaires.' },
    response: {
      nl: 'Ingevuld als deel van de netto steekproef.',
      en: 'Completed as a share of the net sample.',
    },
    eligible: {
      nl: 'Mag het cijfer gepubliceerd worden? 1 is ja, 0 is nee.',
      en: 'May the grade be published? 1 is yes, 0 is no.',
    },
    needed: {
      nl: 'Hoeveel vragenlijsten genoeg waren geweest.',
      en: 'How many questionnaires would have been enough.',
    },
    grade: { nl: 'Gemiddeld cijfer, van 1 tot en met 10.', en: 'Mean grade, from 1 to 10.' },
    norm: {
      nl: 'De tevredenheidsnorm waar het cijfer tegen wordt gehouden.',
      en: 'The satisfaction norm that the grade is held against.',
    },
    grade_low: {
      nl: 'Ondergrens van het gemiddelde cijfer, met 95% zekerheid.',
      en: 'Lower end of the mean grade’s 95% interval.',
    },
    grade_high: {
      nl: 'Bovengrens van het gemiddelde cijfer, met 95% zekerheid.',
      en: 'Upper end of the mean grade’s 95% interval.',
    },
    norm_verdict: {
      nl: 'Of de tevredenheidsnorm is gehaald. Het oordeel staat bij option.',
      en: 'Whether the satisfaction norm is met. The verdict stands in option.',
    },
    spread: {
      nl: 'Hoeveel mensen dit cijfer gaven. Het cijfer staat bij option.',
      en: 'How many people gave this grade. The grade stands in option.',
    },
    promoter_score: {
      nl: 'Actuele promotorscore, van -100 tot 100: wie aanraadde min wie afraadde. Geen NPS.',
      en: 'Current promoter score, from -100 to 100: those who recommended minus those who advised against. Not an NPS.',
    },
    answer: {
      nl: 'Deel van de mensen dat dit antwoord gaf, in hele procenten.',
      en: 'Share of people who gave this answer, in whole per cent.',
    },
    strength_staff: {
      nl: 'Het beste punt van de medewerkers, met de antwoorden erop.',
      en: 'The best point of the staff, with the answers to it.',
    },
    strength_organisation: {
      nl: 'De beste punten van de organisatie, 1 is het beste.',
      en: 'The best points of the organisation, 1 is the best.',
    },
    province: {
      nl: 'Provincie waar cliënten wonen. 1 is ja.',
      en: 'Province where clients live. 1 is yes.',
    },
    approach: {
      nl: 'Hoe mensen zijn uitgenodigd en konden antwoorden. De manier staat bij option. 1 is ja, 0 is nee.',
      en: 'How people were invited and could answer. The way stands in option. 1 is yes, 0 is no.',
    },
    reminders: {
      nl: 'Hoeveel herinneringen mensen kregen.',
      en: 'How many reminders people got.',
    },
  },
  unit: {
    people: { nl: 'mensen', en: 'people' },
    providers: { nl: 'dienstverleners', en: 'providers' },
    percent: { nl: 'procent', en: 'per cent' },
    grade: { nl: 'cijfer van 1 tot en met 10', en: 'grade from 1 to 10' },
    points: { nl: 'punten van -100 tot 100', en: 'points from -100 to 100' },
    place: { nl: 'plaats in de rij', en: 'place in the list' },
    indicator: { nl: '1 is ja, 0 is nee', en: '1 is yes, 0 is no' },
    times: { nl: 'aantal keren', en: 'number of times' },
  },
  status: {
    shown: { nl: 'Gepubliceerd.', en: 'Published.' },
    withheld: {
      nl: 'Er is een waarde, maar die is niet gepubliceerd.',
      en: 'There is a value, but it is not published.',
    },
    absent: { nl: 'Er is geen waarde.', en: 'There is no value.' },
    'not-applicable': {
      nl: 'Hier niet gevraagd of niet van toepassing.',
      en: 'Not asked here, or not applicable.',
    },
  },
  reason: {
    response: { nl: 'Te weinig mensen deden mee.', en: 'Too few people took part.' },
    bureau: {
      nl: 'Het onderzoeksbureau heeft dit niet vrijgegeven.',
      en: 'The research bureau has not released this.',
    },
    'few-completed': {
      nl: 'Zo weinig mensen deden mee dat we hen beschermen.',
      en: 'So few people took part that we protect them.',
    },
    cover: {
      nl: 'Hiermee kun je een ander, beschermd cijfer uitrekenen.',
      en: 'With this, another, protected figure could be worked out.',
    },
    total: { nl: 'Het totaal van de groep is niet gepubliceerd.', en: 'The group’s total is not published.' },
    'few-answers': {
      nl: 'Te weinig mensen gaven antwoord op deze vraag.',
      en: 'Too few people answered this question.',
    },
    sensitive: {
      nl: 'De vraag gaat over iets persoonlijks.',
      en: 'The question is about something personal.',
    },
    parent: {
      nl: 'De vraag hiervoor is niet gepubliceerd.',
      en: 'The question before this one is not published.',
    },
    benchmark: {
      nl: 'Met dit gemiddelde kun je het cijfer van één dienstverlener uitrekenen.',
      en: 'With this mean the figure of one provider could be worked out.',
    },
    'no-answers': { nl: 'Niemand gaf antwoord.', en: 'Nobody answered.' },
    'not-delivered': { nl: 'Hierover is niets aangeleverd.', en: 'Nothing was delivered about this.' },
    'not-printed': {
      nl: 'Niet overgenomen uit het gedrukte rapport.',
      en: 'Not taken over from the printed report.',
    },
    'not-recorded': {
      nl: 'Dit is in deze meting niet gepubliceerd.',
      en: 'This was not published in this survey.',
    },
    'no-interval': {
      nl: 'De spreiding zegt niets over toeval, of is niet bekend.',
      en: 'The spread says nothing about chance, or is not known.',
    },
    impossible: {
      nl: 'Ook als iedereen had meegedaan, was de groep te klein.',
      en: 'Even if everyone had taken part, the group would have been too small.',
    },
    'none-higher': {
      nl: 'Op geen enkel punt hoger dan het gemiddelde van alle deelnemers.',
      en: 'On no point above the mean of all participants.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Label>>>>;

/** What must be known of the figures wherever they go. */
export const dataNotes: Label = {
  nl: 'De tevredenheidsnorm is één van de normen van het keurmerk, niet het keurmerk zelf. Aan deze cijfers kun je geen rechten ontlenen. Noem bij elk cijfer de meetperiode, het aantal mensen (n) en de bron. Een lege waarde is niet nul: status en reason zeggen waarom er niets staat. In tekstkolommen staat een apostrof voor een tekst die met = + - of @ begint, zodat een rekenblad er geen formule van maakt.',
  en: 'The satisfaction norm is one of the norms of the quality mark, not the mark itself. No rights follow from these figures. With each figure name the survey period, the number of people (n) and the source. An empty value is not zero: status and reason say why there is nothing. In text columns an apostrophe stands before a text that begins with = + - or @, so that a spreadsheet does not take it for a formula.',
};
