/**
 * A text as people type it when they look for it: small letters, without accents, `ĳ`, `ij` and `ÿ` as one letter
 * `y`, `&` as "en", `B.V.` and `b. v.` as "bv", everything else that is no letter or digit as a blank. What nobody sees,
 * such as a soft hyphen, is not there.
 */
export function foldText(text: string): string {
  const plain = withoutAccents(text)
    .toLowerCase()
    .replace(/ij/g, 'y')
    .replace(/['‘’`]/g, '');
  return (hasSigns.test(plain) ? withoutSigns(plain) : plain).replace(/[^a-z0-9]+/g, ' ').trim();
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

/** Few names have a dot or `&`: the rest is not searched for them one by one. */
const hasSigns = /[.&]/;

/** `&` and the dots of shortened words, in small letters. */
function withoutSigns(text: string): string {
  return text
    .replace(/&/g, ' en ')
    .replace(/\b([bn])\. ?v\b/g, '$1v')
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1');
}

/** Letters that Unicode does not take apart, as people without them on their keyboard type them. */
const typedAs: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
};

/**
 * A text without accents, its case kept: the one place where they are taken off. Most names have none, and looking for
 * one costs a tenth of taking letters apart, which a phone does thousands of times.
 */
export function withoutAccents(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ßẞøØıæÆœŒđĐłŁ]/g, (letter) => typedAs[letter] ?? letter);
}
