/**
 * A text as people type it when they look for it: small letters, without accents, `ĳ`, `ij` and `ÿ` as one letter
 * `y`, `&` as a word of its own, everything else that is no letter or digit as a blank.
 */
export function foldText(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replace(/ij/g, 'y')
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The id that a name gives by itself: "IJsvogel & Otter" is `ijsvogel-en-otter`. Most providers have it, not all. */
export function slugOf(name: string): string {
  return withoutAccents(name)
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' en ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Most names have no accents: looking for one costs a tenth of taking them apart, which a phone does thousands of times. */
function withoutAccents(text: string): string {
  return /^[ -~]*$/.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
}
