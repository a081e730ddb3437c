import type { Language } from '../model/label.ts';
import { words } from '../text/words.ts';

/** The word with which an image, badge or chart of a demonstration says what it is, or one of a draft. */
export function markOf({ isDraft = false }: { readonly isDraft?: boolean }, language: Language): string {
  const say = words(language);
  return isDraft ? say.draft.mark : say.share.demonstration;
}
