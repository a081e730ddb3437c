import type { Approach } from '../model/dataset.ts';
import type { Language } from '../model/label.ts';
import { listed } from './listed.ts';
import { words, type Words } from './words.ts';

/** The steps by which a group was invited, in order. */
export function approachSteps(approach: Approach, language: Language): string[] {
  const say = words(language);
  const ways = waysOf(approach, say);
  return [
    ...(ways.length > 0 ? [say.approach.invitation(listed(ways, say.approach.and))] : []),
    ...(approach.reminders === 0 ? [] : [say.approach.reminders(approach.reminders)]),
    ...(approach.telephone ? [say.approach.call] : []),
    say.approach.questionnaire(approach.easyLanguage, approach.audio),
  ];
}

/** One sentence on how a group was invited: "Cliënten: uitgenodigd per e-mail en per post, met 1 herinnering." */
export function approachSentence(approach: Approach, language: Language): string {
  const say = words(language);
  const ways = [...waysOf(approach, say), ...(approach.telephone ? [say.approach.telephone] : [])];
  const reminders = approach.reminders === 0 ? '' : say.approach.reminders(approach.reminders);
  return say.approach.sentence(
    say.group.names[approach.group].heading,
    listed(ways, say.approach.and),
    reminders,
  );
}

function waysOf({ email, post }: Approach, say: Words): string[] {
  return [...(email ? [say.approach.email] : []), ...(post ? [say.approach.post] : [])];
}
