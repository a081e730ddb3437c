import { isProseName, proseNames } from '../address/address.ts';
import type { Intake } from '../ingest/intake.ts';
import { nearest, nearestTold, writeOr } from '../ingest/nearest.ts';
import { oneOf, quote } from '../ingest/quote.ts';
import { wholeText } from '../ingest/text.ts';
import { compareText, type Place } from '../model/finding.ts';
import { languages } from '../model/label.ts';
import { readFrontMatter } from './front-matter.ts';
import { proseFaults } from './prose-faults.ts';
import type { ProsePage } from './prose-page.ts';

/** A page of prose is not longer than this, in characters. */
const longestPage = 1_000_000;

/** A page of prose in any language: "nl/method.mdx". */
const pagePath = new RegExp(`^(?:${languages.join('|')})/([^/]+)\\.mdx$`);

const fields = ['title', 'description', 'order'];

/**
 * Reads `nl/*.mdx` and `en/*.mdx`. Every page that has an address must be there in every language: the site's own
 * footer leads to it. Other names, heads that do not fit and what cannot be shown are findings.
 */
export async function readProsePages(intake: Intake, paths: readonly string[]): Promise<ProsePage[]> {
  const written = paths.filter((path) => pagePath.test(path)).sort(compareText);
  for (const path of written) {
    const name = pagePath.exec(path)?.[1] ?? '';
    if (isProseName(name)) continue;
    intake.log.error('unknown-file', placeOf(path), () => ({
      found: `a page named ${quote(name)}`,
      expected: `the name of a page that has an address: ${oneOf(proseNames)}`,
      mend: 'rename the file, or give it an address in src/address/address.ts',
    }));
  }
  const pages: ProsePage[] = [];
  for (const language of languages) {
    for (const name of proseNames) {
      const path = `${language}/${name}.mdx`;
      if (!written.includes(path)) {
        intake.log.error('missing-file', placeOf(path), () => ({
          found: 'no such file',
          expected: 'every page of the site in every language',
          mend: 'write the page, or translate the one in the other language',
        }));
        continue;
      }
      const page = await readPage(intake, path);
      if (page) pages.push({ language, name, ...page });
    }
  }
  return pages;
}

async function readPage(intake: Intake, path: string): Promise<Omit<ProsePage, 'language' | 'name'> | null> {
  const { log } = intake;
  const before = log.errors;
  const text = await wholeText(intake, path, longestPage);
  if (text === null) return null;
  const matter = readFrontMatter(text);
  if (!matter) {
    log.error('bad-prose', placeOf(path), () => ({
      found: 'no head that can be read',
      expected: 'lines of "key: value" between two lines of ---, with title, description and order',
      mend: 'write the head above the text',
    }));
    return null;
  }
  const { title = '', description = '', order = '' } = matter.fields;
  for (const field of Object.keys(matter.fields).filter((one) => !fields.includes(one))) {
    const near = nearest(field, fields);
    log.error('bad-prose', placeOf(path, matter.lines[field]), () => ({
      found: `the name ${quote(field)} in the head`,
      expected: `title, description and order${nearestTold(near)}`,
      mend: writeOr(near, 'remove the line'),
    }));
  }
  for (const field of fields.filter((one) => (matter.fields[one] ?? '') === '')) {
    log.error('bad-prose', placeOf(path, matter.lines[field]), () => ({
      found: `nothing for ${quote(field)} in the head`,
      expected: 'a head with title, description and order',
      mend: 'fill in the line',
    }));
  }
  if (order !== '' && !/^[1-9]\d?$/.test(order)) {
    log.error('bad-prose', placeOf(path, matter.lines['order']), () => ({
      found: `order ${quote(order)}`,
      expected: 'the place in menus, a whole number from 1 to 99',
      mend: 'correct the number',
    }));
  }
  if (matter.body.trim() === '') {
    log.error('bad-prose', placeOf(path), () => ({
      found: 'no text',
      expected: 'a text below the head',
      mend: 'write the text',
    }));
  }
  for (const { code, line, column, ...words } of proseFaults(matter.body)) {
    log.error(code, { file: path, line: line + matter.bodyLine - 1, column }, () => words);
  }
  return log.errors > before ? null : { title, description, order: Number(order), body: matter.body };
}

/** A place that means a line, or the file, as a whole. */
function placeOf(file: string, line = 1): Place {
  return { file, line, column: 0 };
}
