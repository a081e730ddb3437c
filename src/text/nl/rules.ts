import type { ProseClaims } from '../../model/prose-rule.ts';
import { number } from './number.ts';

const n = String.raw`\**(?<number>\d{1,4}(?:,\d)?)(?![\d,]*\d|[.,]\d|\**\s?%|\**\sprocent)\**`;
const percent = String.raw`(?<percent>\d{1,3}(?:,\d)?)\s?(?:procent\b|%)`;
const day = String.raw`\d{1,2} \p{L}+ \d{4}`;
/** Of which answers it is said that they are shown: those to questions, and none that a page of the site's own may add. */
const shown = String.raw`(?:(?<=\b(?:antwoorden zijn te|van een vraag laten we de antwoorden) )zien|(?<=\bantwoorden )worden getoond|(?<=(?:dezelfde mensen|niet is gepubliceerd)\. )Ze staan er)`;
const least = '(?:minstens|ten minste|minimaal) ';

/** How the sentences that every site begins with say what is in period.json. What might mean something else is no claim. */
const claims: ProseClaims = {
  numbers: [
    {
      pattern: new RegExp(`\\btotaal moet (?:${least})?(?:een )?${n} of hoger`, 'gu'),
      rules: ['normTotal'],
    },
    {
      pattern: new RegExp(`\\belke dienst (?:moet )?(?:${least})?(?:een )?${n} of hoger`, 'gu'),
      rules: ['normService'],
    },
    {
      pattern: new RegExp(`\\bonvoldoendes, van 1 tot en met ${n}`, 'gu'),
      rules: ['failingUpTo'],
    },
    {
      pattern: new RegExp(
        `\\baltijd ${least}${n} (?:bruikbare |bruikbaar )?ingevulde vragenlijsten nodig`,
        'giu',
      ),
      rules: ['minCompleted'],
    },
    {
      pattern: new RegExp(
        `\\bminder dan ${n} mensen de vragenlijst in\\b(?=, of gaven|\\? Dan laten we het cijfer nooit)`,
        'giu',
      ),
      rules: ['minProtected', 'minCompleted'],
      seldom: ['fewBelow'],
    },
    {
      pattern: new RegExp(`${shown}(?: pas)? vanaf ${n} antwoorden\\b`, 'giu'),
      rules: ['minAnswers', 'minSensitive'],
      seldom: ['fivePercentFrom', 'percentFrom'],
    },
    {
      pattern: new RegExp(
        `(?<=\\bvragen over iets persoonlijks\\b[^.|\\n]{0,60} laten we )zien vanaf ${n} antwoorden\\b`,
        'giu',
      ),
      rules: ['minSensitive'],
    },
    {
      pattern: new RegExp(`\\bhele procenten vanaf ${n} antwoorden\\b`, 'giu'),
      rules: ['percentFrom'],
    },
    {
      pattern: new RegExp(`\\bprovincie als er ${least}${n} cliënten wonen`, 'giu'),
      rules: ['minProvinceClients'],
    },
  ],
  bands: [
    new RegExp(
      String.raw`^\|[^|\n]*\btot en met (?<upTo>\d{1,6}) mensen\s*\|\s*(?:(?:minstens|ten minste) )?${percent}`,
      'gmu',
    ),
    new RegExp(
      String.raw`^\|\s*meer dan (?<above>\d{1,6}) mensen\s*\|\s*(?:(?:minstens|ten minste) )?${percent}`,
      'gmu',
    ),
  ],
  periods: [
    new RegExp(
      String.raw`(?<=\b(?:De|Deze|Onze) )(?:meting|meetperiode) (?:liep|loopt|duurde|was) van (?<from>${day}) tot en met (?<until>${day})`,
      'gu',
    ),
  ],
};

const people = (count: number): string => (count === 1 ? '1 mens' : `${number.count(count)} mensen`);

/** The rules of a period as pages of prose tell them. */
export const rules = {
  claims,
  /** The table of how much response is needed: its head, and a row for each band. */
  bandHead: ['Uitgenodigd', 'Nodig'] as readonly [string, string],
  band: (from: number, upTo: number | null) =>
    upTo === null
      ? from === 1
        ? 'hoeveel mensen ook'
        : `meer dan ${people(from - 1)}`
      : `${number.count(from)} tot en met ${people(upTo)}`,
  needed: (percentage: string, before: number | null, orCompleted: number | null) =>
    `${percentage} procent${before === null ? '' : `, en minstens zoveel mensen als bij ${number.count(before)}`}${orCompleted === null ? '' : `; ${number.count(orCompleted)} ingevulde vragenlijsten is altijd genoeg`}`,
  points: (value: string) => `${value} ${value === '1' ? 'punt' : 'punten'}`,
  /** Small numbers as words, from 0. */
  small: [
    'geen',
    'één',
    'twee',
    'drie',
    'vier',
    'vijf',
    'zes',
    'zeven',
    'acht',
    'negen',
    'tien',
  ] as readonly string[],
  /** For a date of a site without a published period. */
  notYet: 'nog niet bekend',
};
