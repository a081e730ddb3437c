import { siteLanguages } from '../model/label.ts';
import { words } from '../text/words.ts';
import type { FileToWrite } from './kept-files.ts';

/** What happened to the figures of a provider. */
export type Corrected = 'reissued' | 'withdrawn';

/**
 * The correction that the site tells of changed figures, in every language, as files below the content folder. In words: no
 * figure, and no number of people. An editor may say more in them.
 */
export function correctionFiles(
  what: Corrected,
  provider: { readonly id: string; readonly name: string },
  period: string,
  day: string,
): FileToWrite[] {
  return siteLanguages().map((language) => {
    const say = words(language);
    const [title, text] =
      what === 'reissued'
        ? [say.editor.reissuedTitle, say.editor.reissuedText(provider.name, period)]
        : [say.editor.withdrawnTitle, say.editor.withdrawnText(provider.name, period)];
    const head = `date: ${day}\ntitle: ${title}\nprovider: ${provider.id}\nperiod: ${period}`;
    return {
      path: `corrections/${day}-${period}-${provider.id}.${language}.md`,
      text: `---\n${head}\n---\n\n${text}\n`,
      isConfidential: false,
    };
  });
}
