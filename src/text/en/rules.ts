import type { ProseClaims } from '../../model/prose-rule.ts';
import type { rules as dutch } from '../nl/rules.ts';
import { number } from './number.ts';

const n = String.raw`\**(?<number>\d{1,4}(?:\.\d)?)(?![\d,]*\d|[.,]\d|\**\s?%|\**\sper ?cent)\**`;
const percent = String.raw`(?<percent>\d{1,3}(?:\.\d)?)\s?(?:per ?cent\b|%)`;
const day = String.raw`\d{1,2} \p{L}+ \d{4}`;
/** Of which answers it is said that they are shown: those to questions, and none that a page of the site's own may add. */
const shown = String.raw`(?<=\banswers (?:to a question )?are |(?:about the same people|is not published)\. They are )shown`;

/** How the sentences that every site begins with say what is in period.json. What might mean something else is no claim. */
const claims: ProseClaims = {
  numbers: [
    { pattern: new RegExp(`\\btotal must be (?:at least )?${n} or higher`, 'gu'), rules: ['normTotal'] },
    {
      pattern: new RegExp(`\\beach service (?:must be )?(?:at least )?${n} or higher`, 'gu'),
      rules: ['normService'],
    },
    { pattern: new RegExp(`\\bfailing grades from 1 to ${n}`, 'gu'), rules: ['failingUpTo'] },
    {
      pattern: new RegExp(`\\bat least ${n} completed questionnaires are always needed`, 'giu'),
      rules: ['minCompleted'],
    },
    {
      pattern: new RegExp(
        `\\bwith fewer than ${n} completed questionnaires\\b(?=,? (?:or fewer|we never show))`,
        'giu',
      ),
      rules: ['minProtected', 'minCompleted'],
      seldom: ['fewBelow'],
    },
    {
      pattern: new RegExp(`${shown} (?:only )?from ${n} answers on\\b`, 'giu'),
      rules: ['minAnswers', 'minSensitive'],
      seldom: ['fivePercentFrom', 'percentFrom'],
    },
    {
      pattern: new RegExp(
        `(?<=\\bquestions about something personal\\b[^.|\\n]{0,60} are )shown from ${n} answers on\\b`,
        'giu',
      ),
      rules: ['minSensitive'],
    },
    { pattern: new RegExp(`\\bwhole per cent from ${n} answers on\\b`, 'giu'), rules: ['percentFrom'] },
    {
      pattern: new RegExp(`\\bshows a province with at least ${n} clients\\b`, 'giu'),
      rules: ['minProvinceClients'],
    },
  ],
  bands: [
    new RegExp(
      String.raw`^\|[^|\n]*\b(?:up )?to (?<upTo>\d{1,6}) people\s*\|\s*(?:at least )?${percent}`,
      'gmu',
    ),
    new RegExp(String.raw`^\|\s*more than (?<above>\d{1,6}) people\s*\|\s*(?:at least )?${percent}`, 'gmu'),
  ],
  periods: [
    new RegExp(
      String.raw`(?<=\b(?:The|This|Our) )survey(?: period)? (?:ran|runs|lasted|was) from (?<from>${day}) (?:to|until|through) (?<until>${day})`,
      'gu',
    ),
  ],
};

const people = (count: number): string => (count === 1 ? '1 person' : `${number.count(count)} people`);

/** The rules of a period as pages of prose tell them. */
export const rules: typeof dutch = {
  claims,
  bandHead: ['Invited', 'Needed'],
  band: (from, upTo) =>
    upTo === null
      ? from === 1
        ? 'any number of people'
        : `more than ${people(from - 1)}`
      : `${number.count(from)} to ${people(upTo)}`,
  needed: (percentage, before, orCompleted) =>
    `${percentage} per cent${before === null ? '' : `, and at least as many people as for ${number.count(before)}`}${orCompleted === null ? '' : `; ${number.count(orCompleted)} completed questionnaires are always enough`}`,
  points: (value) => `${value} ${value === '1' ? 'point' : 'points'}`,
  small: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  notYet: 'not known yet',
};
