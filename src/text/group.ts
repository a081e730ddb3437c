import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { nounOf } from './noun.ts';
import { words } from './words.ts';

/** The group as a heading: "Cliënten". */
export function groupHeading(group: Group, language: Language): string {
  return words(language).group.names[group].heading;
}

/** The title of a group's chapter in the report: "Onderzoek onder cliënten". */
export function chapterTitle(group: Group, language: Language): string {
  const say = words(language);
  return say.group.chapter(say.group.names[group].many);
}

/** The group's noun for a number of people: 1 -> "cliënt", 2 -> "cliënten". */
export function groupNoun(group: Group, count: number, language: Language): string {
  return nounOf(words(language).group.names[group], count);
}
