import type { editor as dutch } from '../nl/editor.ts';
import { date } from './date.ts';

/** What the commands of the editor's year say. Nothing of it stands on the site, save the texts of a correction. */
export const editor: typeof dutch = {
  noPeriod: (period) => `There is no period ${period}: data/${period}/period.json does not exist.`,
  hasFindings: 'There are errors in the data. Mend them first; npm run data:check names them all.',
  replyRuns: (day) =>
    `Not yet: providers may object until and including ${date.day(day)}. You can publish after that.`,
  openObjection: (provider, received) =>
    `Not yet: the objection of ${provider} (received ${received}) is not settled. Put the day on which it was under settled in objections.csv.`,
  released: (period) =>
    `${period} has been published. If the answers have changed, use npm run correct -- ${period}.`,
  notReleased: (period) => `${period} has not been published yet: npm run release -- ${period}.`,
  noBasis: (period) =>
    `data/${period}/basis.json is missing or belongs to other figures. It holds what the published figures were made of; without it they stay as they are. Put it back from your backup.`,
  knownProvider: (provider) =>
    `${provider} is in this period already, or was withdrawn from it. Nothing was changed.`,
  noAnswersOf: (provider) => `There are no answers about ${provider} in this period.`,
  auditOpen: (provider) =>
    `The figures of ${provider} would give away a protected one, whatever we leave out. Nothing was changed.`,
  noFiguresOf: (provider, period) => `There are no figures of ${provider} for ${period} on the site.`,
  kept: (period) =>
    `The figures of ${period} are kept in data/${period}/published.json. Keep basis.json with the answers, never in a public folder.`,
  lateAdded: (provider) => `${provider} was added. Nobody else’s figures have changed.`,
  nothingChanged: 'The answers are those of which the published figures were made.',
  outcome: {
    kept: (provider) =>
      `${provider}: too few questionnaires differ. The figures stay as published; you may say that a mistake was found.`,
    uneven: (provider) =>
      `${provider}: in some service or question too few questionnaires differ. The figures stay as published.`,
    revealing: (provider) =>
      `${provider}: old and new figures together would give away a protected one. The figures stay as published; they can be withdrawn.`,
    open: (provider, period) =>
      `${provider}: the figures can be issued again. If you want that: npm run correct -- ${period} --reissue ${provider}`,
    reissued: (provider) => `${provider}: the figures were issued again.`,
    new: (provider, period) =>
      `${provider}: answers of a provider that is not in this period yet. To add it: npm run release -- ${period} --late ${provider}`,
    gone: (provider, period) =>
      `${provider}: there are no answers any more. Put them back, or withdraw the figures: npm run withdraw -- ${period} ${provider}`,
  },
  settled: 'There is nothing left to decide: these answers are not mentioned again.',
  unsettled: 'As long as there is something to decide, the site is not built.',
  withdrawn: (provider, period) =>
    `The figures of ${provider} for ${period} were withdrawn. In their place stands the name, with the date.`,
  removed: (release) => `removed: ${release}, which still had those figures`,
  now: 'Now put it on the site: npm run release.',
  written: (path) => `written: ${path}`,
  holdsWithdrawn: (provider, period) =>
    `it holds figures of ${provider} for ${period}, which were withdrawn.`,
  holdsReissued: (provider, period) =>
    `it holds old figures of ${provider} for ${period}, which were issued again.`,
  onlyInTests: '--today is there for tests only (RAPPORTKAART_TEST=1).',
  reissuedTitle: 'Figures issued again',
  reissuedText: (name, period) =>
    `The delivery about ${name} in the survey of ${period} was improved. Its figures were therefore computed and issued again. The figures of all participants together have not changed.`,
  withdrawnTitle: 'Figures withdrawn',
  withdrawnText: (name, period) =>
    `The figures of ${name} in the survey of ${period} were taken off this site. The figures of all participants together have not changed.`,
};
