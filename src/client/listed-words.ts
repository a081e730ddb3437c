import type { Language } from '../model/label.ts';
import type { Words } from '../text/words.ts';
import { topicIn } from './topic.ts';

const rows = import.meta.glob<Words['listed']>('../text/*/listed.ts', { eager: true, import: 'listed' });

/** The words of a row of a list, in one language. */
export function listedWords(language: Language): Words['listed'] {
  return topicIn(rows, language);
}
