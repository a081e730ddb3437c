import { filesIn } from '../../src/site/folder/files-in.ts';

/** The pages of a site, as paths below it. */
export function pagesIn(site: string): string[] {
  return filesIn(site).filter((path) => path.endsWith('.html'));
}

/** Markup, and the text that follows it, which the template escapes. */
interface Piece {
  readonly markup: string;
  readonly text: string;
}

/** Drawings and scripts are made by code in any builder, so they are markup; so are attributes, which a template would have to compose too. */
const markup = /<(svg|script|style)\b.*?<\/\1>|<[^>]*>/gs;

/** What stands for a letter in HTML, and the letter. */
const escapes: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#38;': '&',
  '&amp;': '&',
};

/** A page as the strings that it says, each after the markup before it. */
export function piecesOf(html: string): Piece[] {
  const pieces: Piece[] = [];
  let [at, before] = [0, ''];
  const push = (text: string): void => {
    if (text === '') return;
    pieces.push({
      markup: before,
      text: text.replace(/&(?:lt|gt|quot|amp|#39|#38);/g, (one) => escapes[one] ?? one),
    });
    before = '';
  };
  for (const match of html.matchAll(markup)) {
    push(html.slice(at, match.index));
    before += match[0];
    at = match.index + match[0].length;
  }
  push(html.slice(at));
  return before === '' ? pieces : [...pieces, { markup: before, text: '' }];
}

/** What stands in HTML for signs that have a meaning there, as Astro writes it. */
const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&#39;',
  '"': '&quot;',
};

/** A text as it stands between markup. */
export function escaped(text: string): string {
  return /[&<>'"]/.test(text) ? text.replace(/[&<>'"]/g, (sign) => signs[sign] ?? sign) : text;
}
