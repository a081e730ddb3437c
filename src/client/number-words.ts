import type { Language } from '../model/label.ts';
import type { Words } from '../text/words.ts';
import { topicIn } from './topic.ts';

const numbers = import.meta.glob<Words['number']>('../text/*/number.ts', { eager: true, import: 'number' });
const dates = import.meta.glob<Words['date']>('../text/*/date.ts', { eager: true, import: 'date' });

/** How one language writes numbers. */
export function numberWords(language: Language): Words['number'] {
  return topicIn(numbers, language);
}

/** How one language writes dates. */
export function dateWords(language: Language): Words['date'] {
  return topicIn(dates, language);
}
