/** Letters of Dutch as DOS wrote them; code pages 437 and 850 agree on these. */
const dos: Readonly<Record<number, string>> = {
  0x81: 'ü',
  0x82: 'é',
  0x83: 'â',
  0x84: 'ä',
  0x85: 'à',
  0x87: 'ç',
  0x88: 'ê',
  0x89: 'ë',
  0x8a: 'è',
  0x8b: 'ï',
  0x8c: 'î',
  0x90: 'É',
  0x93: 'ô',
  0x94: 'ö',
  0x96: 'û',
  0xa0: 'á',
  0xa1: 'í',
  0xa2: 'ó',
  0xa3: 'ú',
  0xa4: 'ñ',
};

/** The same letters in MacRoman. */
const mac: Readonly<Record<number, string>> = {
  0x83: 'É',
  0x87: 'á',
  0x88: 'à',
  0x89: 'â',
  0x8a: 'ä',
  0x8d: 'ç',
  0x8e: 'é',
  0x8f: 'è',
  0x90: 'ê',
  0x91: 'ë',
  0x92: 'í',
  0x94: 'î',
  0x95: 'ï',
  0x96: 'ñ',
  0x97: 'ó',
  0x99: 'ô',
  0x9a: 'ö',
  0x9c: 'ú',
  0x9e: 'û',
  0x9f: 'ü',
};

/** An older way to write letters, with the first word that shows it. */
export interface OldCharset {
  readonly charset: 'dos' | 'mac';
  /** Line of the word, from 1. */
  readonly line: number;
  /** The word as Windows would show it, and as it was meant. */
  readonly seen: string;
  readonly meant: string;
}

/**
 * Tells bytes that are no UTF-8 and would be taken for Windows-1252, but come from DOS or an old Mac. Only bytes inside
 * words are looked at: between letters Windows-1252 has its letters at the end of the table, DOS and Mac theirs at the
 * beginning. Null for Windows-1252, and when nothing shows which.
 */
export function oldCharset(bytes: Uint8Array): OldCharset | null {
  const votes = { windows: 0, dos: 0, mac: 0 };
  let first = -1;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80 || !(isLetter(bytes[at - 1]) || isLetter(bytes[at + 1]))) continue;
    // a curly apostrophe stands in words too: foto’s
    if (byte >= 0xc0 || byte === 0x92) votes.windows++;
    if (byte in dos) votes.dos++;
    if (byte in mac) votes.mac++;
    if (first < 0 && byte < 0xc0 && byte !== 0x92) first = at;
  }
  const charset = votes.mac > votes.dos ? 'mac' : 'dos';
  if (first < 0 || votes[charset] <= votes.windows) return null;
  const isEnd = (byte: number | undefined): boolean => byte === undefined || (byte < 0x80 && !isLetter(byte));
  let start = first;
  while (!isEnd(bytes[start - 1])) start--;
  let end = first;
  while (!isEnd(bytes[end])) end++;
  const word = bytes.subarray(start, end);
  const letters = charset === 'mac' ? mac : dos;
  return {
    charset,
    line: bytes.subarray(0, first).filter((byte) => byte === 0x0a).length + 1,
    seen: new TextDecoder('windows-1252').decode(word),
    meant: [...word].map((byte) => letters[byte] ?? String.fromCharCode(byte)).join(''),
  };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
