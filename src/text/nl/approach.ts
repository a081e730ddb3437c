import { number } from './number.ts';

/** How the people of a group were invited, as steps and as a sentence. */
export const approach = {
  title: 'Zo zijn de mensen uitgenodigd',
  /** The general path, where it is not known how a group was invited. */
  general: [
    'Algemene werkwijze: uitnodiging per e-mail of per post',
    'Een herinnering',
    'Vragenlijst invullen, of aan de telefoon beantwoorden',
  ],
  email: 'per e-mail',
  post: 'per post',
  telephone: 'per telefoon',
  and: 'en',
  invitation: (ways: string) => `Uitnodiging ${ways}`,
  reminders: (count: number) => (count === 1 ? '1 herinnering' : `${number.count(count)} herinneringen`),
  call: 'Een telefoontje van het bureau',
  questionnaire: (isEasy: boolean, isAudio: boolean) =>
    `Vragenlijst${isEasy ? ', gewoon of in makkelijke taal' : ''}${isAudio ? ', ook om te beluisteren' : ''}`,
  /** "Cliënten: uitgenodigd per e-mail en per post, met 1 herinnering." Both may be empty. */
  sentence: (heading: string, ways: string, reminders: string) =>
    `${heading}: uitgenodigd${ways === '' ? '' : ` ${ways}`}, ${reminders === '' ? 'zonder herinnering' : `met ${reminders}`}.`,
};
