import type { Language } from '../model/label.ts';
import { words } from '../text/words.ts';
import type { CorrectionRefusal } from './correct-answers.ts';
import type { ReleaseRefusal } from './release-period.ts';
import type { WithdrawRefusal } from './withdraw-figures.ts';

/** Why a command did nothing, as a sentence for the editor. */
export function refusalSentence(
  refusal: ReleaseRefusal | CorrectionRefusal | WithdrawRefusal,
  period: string,
  language: Language,
): string {
  const say = words(language);
  switch (refusal.kind) {
    case 'no-period':
      return say.editor.noPeriod(period);
    case 'findings':
      return say.editor.hasFindings;
    case 'released':
      return say.editor.released(period);
    case 'not-released':
      return say.editor.notReleased(period);
    case 'no-basis':
      return say.editor.noBasis(period);
    case 'known':
      return say.editor.knownProvider(refusal.provider);
    case 'no-answers':
      return say.editor.noAnswersOf(refusal.provider);
    case 'audit-open':
      return say.editor.auditOpen(refusal.provider);
    case 'no-figures':
      return say.editor.noFiguresOf(refusal.provider, period);
    case 'reply-runs':
      return say.editor.replyRuns(refusal.until);
    case 'objection':
      return say.editor.openObjection(refusal.provider, refusal.received);
  }
}
