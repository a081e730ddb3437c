import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FloorInput } from './floors.ts';
import { measured, type Took } from './measured.ts';
import { pagesIn, piecesOf } from './page-pieces.ts';

/** How Eleventy gets the same pages: their strings for its template to put between the markup, or each page as one string that is made already. */
export type EleventyWay = 'strings' | 'made';

/** What the template of each way does with one page. */
const templates: Readonly<Record<EleventyWay, string>> = {
  strings: '{% for piece in one.pieces %}{{ piece.markup | safe }}{{ piece.text }}{% endfor %}',
  made: '{{ one.html | safe }}',
};

/**
 * Lets Eleventy make the same pages through a template of its own. `modules` is the folder in which @11ty/eleventy was installed: it is
 * no package of this program. Gives what it took, and how many pages it made.
 */
export async function eleventy(
  modules: string,
  { site, work }: FloorInput,
  way: EleventyWay,
): Promise<Took & { readonly pages: number }> {
  const source = join(work, 'eleventy');
  mkdirSync(join(source, '_data'), { recursive: true });
  const file = join(work, 'pages.jsonl');
  // a page a line, as all together are longer than a string may be
  for (const path of pagesIn(site)) {
    const html = readFileSync(join(site, path), 'utf8');
    const page = way === 'made' ? { path, html } : { path, pieces: piecesOf(html) };
    appendFileSync(file, `${JSON.stringify(page)}\n`);
  }
  writeFileSync(
    join(source, '_data', 'all.cjs'),
    [
      `const { readFileSync } = require('node:fs');`,
      `const bytes = readFileSync(${JSON.stringify(file)});`,
      `module.exports = [];`,
      `for (let at = 0, end; at < bytes.length; at = end + 1) {`,
      `  end = bytes.indexOf(10, at);`,
      `  module.exports.push(JSON.parse(bytes.toString('utf8', at, end)));`,
      `}`,
    ].join('\n'),
  );
  writeFileSync(
    join(source, 'page.njk'),
    [
      '---',
      'pagination: { data: all, size: 1, alias: one }',
      'permalink: "{{ one.path }}"',
      '---',
      templates[way],
    ].join('\n'),
  );
  const bin = join(modules, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const out = join(work, 'eleventy-site');
  const took = await measured(
    ['--max-old-space-size=8192', bin, `--input=${source}`, `--output=${out}`, '--quiet'],
    work,
  );
  return { ...took, pages: pagesIn(out).length };
}
