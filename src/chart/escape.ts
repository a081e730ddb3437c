/**
 * Text as it may stand in SVG or XML, in element content and in double-quoted attributes.
 *
 * Control characters, lone surrogates and non-characters cannot stand in XML and are dropped. So are the characters
 * that override the direction of writing: a label could turn the numbers behind it round. Plain direction marks stay.
 */
export function escapeText(text: string): string {
  const printed = printable(text);
  return escaped.test(printed)
    ? printed.replace(/[&<>"']/g, (character) => entities[character] ?? '')
    : printed;
}

/** What of a text can be set at all, not escaped. */
export function printable(text: string): string {
  return suspect.test(text) ? text.toWellFormed().replace(unprintable, ' ').replace(forbidden, '') : text;
}

const escaped = /[&<>"']/;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Line ends and tabs: blanks in a chart. */
const unprintable = /[\t\n\r]+/g;

/** What XML 1.0 forbids, delete and C1 controls, U+FFFD from damaged text, and bidirectional overrides. */
const forbidden =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffd-\uffff]/g;

/** What may be something of these, halves of a pair among them: most texts have none and are looked at once. */
const suspect =
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]/;
