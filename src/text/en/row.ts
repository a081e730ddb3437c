import type { row as dutch } from '../nl/row.ts';
import { number } from './number.ts';

/** Sentences about one row of the response table: who took part, and why its grade is published or not. */
export const row: typeof dutch = {
  took: (completed, netSample, people) =>
    `${number.count(completed)} of ${number.count(netSample)} ${people} took part.`,
  always: (people) => `Grades from ${people} may always be published.`,
  enough: (needed) => `That is enough: ${number.count(needed)} were needed.`,
  tooFewToTell: (needed) => `That is too few to publish answers: the rule asks for ${number.count(needed)}.`,
  confidential: 'The grade is not published: it is in this report only.',
  confidentialFew: (needed) =>
    `That is too few to publish (${number.count(needed)} were needed): it is in this report only.`,
  nobodyInvited: 'Nobody was invited, so there is no grade.',
  nobodyTookPart: (netSample, people) =>
    `${number.count(netSample)} ${people} ${netSample === 1 ? 'was' : 'were'} invited. Nobody took part, so there is no grade.`,
  couldHave: 'A grade could have been published.',
  nobodyGraded: 'Nobody gave a grade.',
  tooSmall: 'Even if everyone had taken part, the group would have been too small to publish a grade.',
  tooFew: (needed) => `That is too few to publish: the rule asks for ${number.count(needed)}.`,
  few: 'Still, these are few answers.',
  notDelivered: 'No results were delivered for this group.',
  notAvailable: 'The source has not made the results for this group available.',
  notReleased: 'The research bureau has not released this grade.',
  fewCompleted: 'With so few people we do not show the grade, to protect them.',
  fewAnswers: 'So few of them gave a grade that we do not show it, to protect them.',
  cover: 'We do not show this grade, because it could be used to work out another, protected grade.',
  noTotal: 'We do not show this grade, because the total is not published.',
};
