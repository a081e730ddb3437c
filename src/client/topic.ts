import type { Language } from '../model/label.ts';

/** One topic of src/text/ in the language asked for, out of that topic's files by path: "../text/nl/finder.ts". */
export function topicIn<Topic>(files: Readonly<Record<string, Topic>>, language: Language): Topic {
  for (const [path, topic] of Object.entries(files)) {
    if (path.split('/').at(-2) === language) return topic;
  }
  throw new Error(`no words in ${language}`);
}
