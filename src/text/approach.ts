import type { Approach } from '../model/dataset.ts';
import type { Language } from '../model/label.ts';
import { groupHeading } from './group.ts';
import { formatCount } from './number.ts';

/** The title of the figure with the invitation path. */
export function invitationTitle(language: Language): string {
  return language === 'nl' ? 'Zo zijn de mensen uitgenodigd' : 'How people were invited';
}

/** The steps by which a group was invited, in order. */
export function approachSteps(approach: Approach, language: Language): string[] {
  const ways = waysOf(approach, language);
  const reminders = remindersOf(approach.reminders, language);
  const nl = language === 'nl';
  return [
    ...(ways.length > 0 ? [`${nl ? 'Uitnodiging' : 'Invitation'} ${ways.join(nl ? ' en ' : ' and ')}`] : []),
    ...(reminders === null ? [] : [reminders]),
    ...(approach.telephone
      ? [nl ? 'Een telefoontje van het bureau' : 'A telephone call from the bureau']
      : []),
    questionnaireStep(approach, language),
  ];
}

/** The general path, where it is not known how a group was invited. */
export function generalSteps(language: Language): string[] {
  return language === 'nl'
    ? [
        'Algemene werkwijze: uitnodiging per e-mail of per post',
        'Een herinnering',
        'Vragenlijst invullen, of aan de telefoon beantwoorden',
      ]
    : [
        'General practice: invitation by e-mail or by post',
        'A reminder',
        'Questionnaire filled in, or answered by telephone',
      ];
}

/** One sentence on how a group was invited: "Cliënten: uitgenodigd per e-mail en per post, met 1 herinnering." */
export function approachSentence(approach: Approach, language: Language): string {
  const heading = groupHeading(approach.group, language);
  const ways = waysOf(approach, language);
  const all = approach.telephone ? [...ways, language === 'nl' ? 'per telefoon' : 'by telephone'] : ways;
  const count = formatCount(approach.reminders, language);
  if (language === 'nl') {
    const invited = all.length > 0 ? `uitgenodigd ${listed(all, 'en')}` : 'uitgenodigd';
    if (approach.reminders === 0) return `${heading}: ${invited}, zonder herinnering.`;
    return `${heading}: ${invited}, met ${count} ${approach.reminders === 1 ? 'herinnering' : 'herinneringen'}.`;
  }
  const invited = all.length > 0 ? `invited ${listed(all, 'and')}` : 'invited';
  if (approach.reminders === 0) return `${heading}: ${invited}, without a reminder.`;
  return `${heading}: ${invited}, with ${count} ${approach.reminders === 1 ? 'reminder' : 'reminders'}.`;
}

function waysOf({ email, post }: Approach, language: Language): string[] {
  const nl = language === 'nl';
  return [
    ...(email ? [nl ? 'per e-mail' : 'by e-mail'] : []),
    ...(post ? [nl ? 'per post' : 'by post'] : []),
  ];
}

function remindersOf(count: number, language: Language): string | null {
  if (count === 0) return null;
  const number = formatCount(count, language);
  if (language === 'nl') return count === 1 ? '1 herinnering' : `${number} herinneringen`;
  return count === 1 ? '1 reminder' : `${number} reminders`;
}

function questionnaireStep({ easyLanguage, audio }: Approach, language: Language): string {
  if (language === 'nl') {
    const easy = easyLanguage ? ', gewoon of in makkelijke taal' : '';
    return `Vragenlijst${easy}${audio ? ', ook om te beluisteren' : ''}`;
  }
  const easy = easyLanguage ? ', regular or in plain language' : '';
  return `Questionnaire${easy}${audio ? ', also to listen to' : ''}`;
}

function listed(items: readonly string[], and: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1) ?? ''}`;
}
