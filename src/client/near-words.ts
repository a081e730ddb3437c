import type { Language } from '../model/label.ts';
import type { Words } from '../text/words.ts';
import { topicIn } from './topic.ts';

const places = import.meta.glob<Words['near']>('../text/*/near.ts', { eager: true, import: 'near' });

/** What search says of places, in one language. */
export function nearWords(language: Language): Words['near'] {
  return topicIn(places, language);
}
