/** What would steer a terminal or hide text: controls, bidirectional overrides, marks without width, lone surrogates. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;

/** A text that is safe to print on one line: characters that cannot be seen are written out, as `\u{200b}`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
