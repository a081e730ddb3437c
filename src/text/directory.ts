import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { groupNoun } from './group.ts';
import { formatCount } from './number.ts';

/** "42 dienstverleners" */
export function directoryCount(count: number, language: Language): string {
  const number = formatCount(count, language);
  if (language === 'en') return count === 1 ? '1 provider' : `${number} providers`;
  return count === 1 ? '1 dienstverlener' : `${number} dienstverleners`;
}

/** For search engines. */
export function directoryDescription(count: number, language: Language): string {
  return language === 'nl'
    ? `Alle ${directoryCount(count, 'nl')} op naam, met het nieuwste gemiddelde cijfer en hoeveel mensen meededen.`
    : `All ${directoryCount(count, 'en')} by name, with the newest average grade and how many people took part.`;
}

/** "16 van 32 cliënten": how many took part, of how many invited. */
export function directoryBasis(
  completed: number,
  netSample: number,
  group: Group,
  language: Language,
): string {
  const [some, all] = [formatCount(completed, language), formatCount(netSample, language)];
  const noun = groupNoun(group, netSample, language);
  return language === 'nl' ? `${some} van ${all} ${noun}` : `${some} of ${all} ${noun}`;
}
