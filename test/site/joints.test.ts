import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { filesOf } from './pages.ts';

const dist = inject('demonstration');

/** Elements that stand inside a line: their ends are no gap between words, and make none before a full stop. */
const inline = 'a|abbr|b|cite|code|em|i|small|span|strong';

/** Where a line of a drawing touches what stands before it: another line, or the drawing's description. */
const gluedInDrawing = /[\p{L}\p{N}.,:;%)](?:<[^>]+>)*<(?:text|tspan)\b[^>]*>[\p{L}\p{N}(]/gu;

/** A page's markup without what nobody reads as text: scripts, styles and drawings, which have words of their own. */
function markupOf(path: string): string {
  return readFileSync(join(dist, path), 'utf8').replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, '');
}

const pages = filesOf(dist).filter((path) => path.endsWith('.html'));

/** Each place that a pattern finds, as the page and what stands there. */
function found(pattern: RegExp, prepare: (markup: string) => string): string[] {
  return pages.flatMap((path) =>
    [...prepare(markupOf(path)).matchAll(pattern)].map(([text]) => `${path}: ${text}`),
  );
}

describe('text as it reads without style', () => {
  it('has a space between two lines of a drawing, in a page and in a file of its own', () => {
    const drawings = filesOf(dist).filter((path) => /\/(?:figuren|figures)\/[^/]+\.svg$/.test(path));
    expect(drawings.length).toBeGreaterThan(100);
    const joints = [...pages, ...drawings].flatMap((path) =>
      [...readFileSync(join(dist, path), 'utf8').matchAll(gluedInDrawing)].map(
        ([text]) => `${path}: ${text}`,
      ),
    );
    expect(joints).toEqual([]);
  });

  it('has a space between two words of one line', () => {
    const glued = new RegExp(
      String.raw`[\p{L}\p{N}.,:;%](?:</(?:${inline})>)+(?:<(?:${inline})\b[^>]*>)+[\p{L}\p{N}(]`,
      'gu',
    );
    expect(found(glued, (markup) => markup)).toEqual([]);
  });

  it('has no space before a full stop or a comma', () => {
    const tags = new RegExp(`</?(?:${inline})\\b[^>]*>`, 'g');
    // a date's or a code's own point stands before a sign: ".5", ".nl"
    expect(found(/[^\s>]\s+[.,;:!?)](?=\s|<)/g, (markup) => markup.replaceAll(tags, ''))).toEqual([]);
  });

  it('has no empty list', () => {
    expect(found(/<(ul|ol|dl)\b[^>]*>\s*<\/\1>/g, (markup) => markup)).toEqual([]);
  });

  it('names a town once that bears the name of its province', () => {
    expect(found(/(\p{Lu}\p{L}+), \1\b/gu, (markup) => markup)).toEqual([]);
  });
});
