import type { Language } from '../model/label.ts';
import type { Words } from '../text/words.ts';
import { topicIn } from './topic.ts';

// this topic of every language, and no other: what a script imports is downloaded
const files = import.meta.glob<Words['compare']>('../text/*/compare.ts', { eager: true, import: 'compare' });

/** What the comparison says while it is used, in one language. */
export function compareWords(language: Language): Words['compare'] {
  return topicIn(files, language);
}
