import type { Language } from '../model/label.ts';
import type { Words } from '../text/words.ts';
import { topicIn } from './topic.ts';

// this topic of every language, and no other: what a script imports is downloaded
const files = import.meta.glob<Words['finder']>('../text/*/finder.ts', { eager: true, import: 'finder' });

/** What search says while it is used, in one language. */
export function finderWords(language: Language): Words['finder'] {
  return topicIn(files, language);
}
