import MarkdownIt from 'markdown-it';
import { fromRoot } from '../address/base-path.ts';

/**
 * Markdown as HTML, for texts of others. HTML in it is text; headings and pictures are not known, so that a remark
 * cannot look like a part of the page; links leave with no word of recommendation.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable([
  'heading',
  'lheading',
  'image',
  'table',
  'fence',
  'code',
]);

markdown.renderer.rules.link_open = (tokens, index, options, _environment, self) => {
  const token = tokens[index];
  token?.attrSet('rel', 'nofollow noopener ugc');
  token?.attrSet('href', fromRoot(String(token.attrGet('href') ?? '')));
  return self.renderToken(tokens, index, options);
};

/** Renders a Markdown text. The same text gives the same bytes; nothing in it can become a script. */
export function renderMarkdown(text: string): string {
  return markdown.render(text).trim();
}
