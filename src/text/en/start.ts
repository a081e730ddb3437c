import type { start as dutch } from '../nl/start.ts';

/** The start page. */
export const start: typeof dutch = {
  title: (guidance) => `How satisfied are people with their ${guidance}?`,
  lead: (guidance) =>
    `Every year a research bureau asks people how satisfied they are with their ${guidance}. Here are the results for each provider.`,
  specimen: 'What a report card looks like',
  bySituation: 'What do you need help with?',
  seeAll: 'See all providers',
  inFigures: 'in figures',
  participants: 'providers took part',
  questionnaires: 'questionnaires completed',
  howToRead: 'How do I read a report card?',
};
