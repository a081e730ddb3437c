import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn, type FloorInput } from './floors.ts';
import { measured, type Took } from './measured.ts';

/**
 * Lets Eleventy make the same pages: their strings, read as its data, through a template of its own. `modules` is the folder in which
 * @11ty/eleventy was installed: it is no package of this program. Gives what it took, and how many pages it made.
 */
export async function eleventy(
  modules: string,
  { site, work }: FloorInput,
): Promise<Took & { readonly pages: number }> {
  const source = join(work, 'eleventy');
  mkdirSync(join(source, '_data'), { recursive: true });
  writeFileSync(join(work, 'pages.json'), JSON.stringify(pagesIn(site)));
  writeFileSync(
    join(source, '_data', 'all.cjs'),
    [
      `const { readFileSync } = require('node:fs');`,
      `const paths = JSON.parse(readFileSync(${JSON.stringify(join(work, 'pages.json'))}, 'utf8'));`,
      `module.exports = paths.map((path) => ({ path, html: readFileSync(${JSON.stringify(`${site}/`)} + path, 'utf8') }));`,
    ].join('\n'),
  );
  writeFileSync(
    join(source, 'page.njk'),
    [
      '---',
      'pagination: { data: all, size: 1, alias: one }',
      'permalink: "{{ one.path }}"',
      '---',
      '{{ one.html | safe }}',
    ].join('\n'),
  );
  const bin = join(modules, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
  const out = join(work, 'eleventy-site');
  const took = await measured([bin, `--input=${source}`, `--output=${out}`, '--quiet'], work);
  return { ...took, pages: pagesIn(out).length };
}
