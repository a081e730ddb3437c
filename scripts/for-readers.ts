import { words } from '../src/text/words.ts';
import { givenLanguage } from './given-language.ts';

/**
 * Lets a web server read what a command makes: with a umask such as 077 a whole site would be closed to it. What group
 * and others may write stays as the umask has it. Says so when it changed something.
 */
export function makeForReaders(): void {
  const mask = process.umask();
  if ((mask & 0o055) === 0) return;
  process.umask(mask & 0o022);
  console.error(words(givenLanguage()).refusal.umask(mask.toString(8).padStart(3, '0')));
}
