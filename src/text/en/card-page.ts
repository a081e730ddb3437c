import type { Group } from '../../model/group.ts';
import type { cardPage as dutch } from '../nl/card-page.ts';
import { group as groups } from './group.ts';
import { number } from './number.ts';

export const cardPage: typeof dutch = {
  call: 'Call',
  mail: 'Email',
  site: 'Website',
  compare: 'Compare',
  share: 'Share',
  pdf: 'Report (PDF)',
  actions: 'What you can do',
  services: 'Helps with',
  outcomes: 'What came of it',
  compared: 'Compared with others',
  staff: 'What the staff do best',
  strengths: 'What goes well',
  improvable: 'What could be better',
  noImprovable: 'There is no point on which people are less satisfied than across all participants.',
  asked: 'Who was asked',
  others: 'Other groups',
  missing: 'Why is something missing?',
  missingQuality: 'This says nothing about the quality of the provider.',
  missingRule:
    'The rule protects those who took part: from the figure of a few people you can tell what somebody answered. A provider can ask more people to take part next year.',
  missingList: (count: number) =>
    count === 1 ? 'What is missing: 1 item' : `What is missing: ${count} items`,
  missingLink: 'Read the publication rule',
  missingMore: 'Read why something can be missing',
  toldAbove: (group: string) => `The reason is given above, under ${group}.`,
  toldInTable: (table: string) => `The reason is given in table ${table}.`,
  noOutcomes: 'This report has no results for this group.',
  whole: 'The full report',
  wholeLead: 'Every question, every answer, and how the survey was done.',
  readReport: 'Read the report',
  figuresOf: 'All figures',
  charts: 'Charts (zip)',
  backToCard: 'Back to the card',
  backToPeriod: 'Back to the survey period',
  reportOf: (provider: string) => `${provider}: the full report`,
  goTo: 'Go to',
  seeChapter: 'All answers from this group',
  correctionDecided: (countsAs: number) => `For the norm, failing grades count as a ${countsAs}.`,
  outcomeAsked: (asked: string) => `Asked of ${asked}.`,
  fewerGraded: (graded: number, completed: number, group: Group) =>
    `Of the ${number.count(completed)} ${groups.names[group].many} who took part, ${number.count(graded)} gave a grade.`,
  live: (places: string, group: Group) =>
    `Provinces where the ${groups.names[group].many} live include ${places}.`,
  answeredAbout: (people: string) => `Answers from ${people}.`,
  answered: (n: number) => (n === 1 ? '1 person answered.' : `${number.count(n)} people answered.`),
};
