/** One page of every kind, in both languages, from the demonstration. Tests that look at pages look at all of these. */
export const kinds: readonly (readonly [kind: string, address: string])[] = [
  ['start', '/'],
  ['start, English', '/en/'],
  ['directory', '/dienstverleners/'],
  ['directory, English', '/en/providers/'],
  ['provider, in full', '/dienstverleners/stapsteen-re-integratie/'],
  ['provider, in full, English', '/en/providers/stapsteen-re-integratie/'],
  ['provider, three groups', '/dienstverleners/wereldwoord-taalwerf/'],
  ['provider, older edition', '/dienstverleners/stapsteen-re-integratie/2023/'],
  ['provider, published in print', '/dienstverleners/interbeek-support/'],
  ['provider, withheld', '/dienstverleners/innovium/2021/'],
  ['method', '/over/methode/'],
  ['method, English', '/en/about/method/'],
  ['publication', '/over/publicatie/'],
  ['anonymity', '/over/anonimiteit/'],
];
