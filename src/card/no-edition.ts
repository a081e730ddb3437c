import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { words } from '../text/words.ts';
import type { Register } from './register.ts';

/**
 * Why a provider has no published edition: its survey is still to come, it left or merged before there was one, or what
 * there was is withdrawn.
 */
export type NoEdition = 'not-yet' | 'not-surveyed' | 'withdrawn';

/** Which of these it is, for a provider without a published edition. */
export function noEdition<A extends Audience>(register: Register<A>, id: string): NoEdition {
  const { status, successor } = register.provider(id);
  if (register.withdrawn(id).length > 0) return 'withdrawn';
  return status === 'former' || successor !== undefined ? 'not-surveyed' : 'not-yet';
}

/** The words that stand in the place of a grade. */
export function noEditionMark(why: NoEdition, language: Language): string {
  const { provider } = words(language);
  return {
    'not-yet': provider.neverSurveyed,
    'not-surveyed': provider.notSurveyed,
    withdrawn: provider.withdrawn,
  }[why];
}
