import type { BuildNote, BuildNotes, BuildStep } from '../model/build-note.ts';
import type { Language } from '../model/language.ts';
import { words } from './words.ts';

/** What a build tells, as a line in one language; the page builder's own lines as they are. */
export function buildLine(note: BuildNote, language: Language): string {
  return note.kind === 'builder' ? note.line : stepLine(note, language);
}

function stepLine<Kind extends keyof BuildNotes>(
  step: BuildStep & { readonly kind: Kind },
  language: Language,
): string {
  const sentences: { readonly [One in keyof BuildNotes]: (step: BuildNotes[One]) => string } =
    words(language).build.steps;
  const sentence = sentences[step.kind] as (step: BuildStep) => string;
  return sentence(step);
}
