import type { approach as dutch } from '../nl/approach.ts';
import { number } from './number.ts';

/** How the people of a group were invited, as steps and as a sentence. */
export const approach: typeof dutch = {
  title: 'How people were invited',
  general: [
    'General practice: invitation by e-mail or by post',
    'A reminder',
    'Questionnaire filled in, or answered by telephone',
  ],
  email: 'by e-mail',
  post: 'by post',
  telephone: 'by telephone',
  and: 'and',
  invitation: (ways) => `Invitation ${ways}`,
  reminders: (count) => (count === 1 ? '1 reminder' : `${number.count(count)} reminders`),
  call: 'A telephone call from the bureau',
  questionnaire: (isEasy, isAudio) =>
    `Questionnaire${isEasy ? ', regular or in plain language' : ''}${isAudio ? ', also to listen to' : ''}`,
  sentence: (heading, ways, reminders) =>
    `${heading}: invited${ways === '' ? '' : ` ${ways}`}, ${reminders === '' ? 'without a reminder' : `with ${reminders}`}.`,
};
