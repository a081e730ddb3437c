import { isProseName, proseNames } from '../address/address.ts';
import type { Intake } from '../ingest/intake.ts';
import { nearest } from '../ingest/nearest.ts';
import { wholeText } from '../ingest/text.ts';
import { compareText, wholeLine } from '../model/finding.ts';
import type { Terms } from '../model/terms.ts';
import { languages, siteLanguages } from '../model/label.ts';
import { readFrontMatter } from './front-matter.ts';
import { filledIn, proseFaults } from './prose-faults.ts';
import type { ProsePage } from './prose-page.ts';
import { withoutRules } from './prose-rules.ts';
import { withoutTerms, withTerms } from './prose-terms.ts';

/** A page of prose as it was read: rules of a period stand in it by name still. */
export interface ReadProse extends ProsePage {
  /** The line of its file on which its text begins. */
  readonly bodyLine: number;
}

/** A page of prose is not longer than this, in characters. */
const longestPage = 1_000_000;

/** A page of prose in any language of the program: "nl/method.mdx". */
const pagePath = new RegExp(`^(${languages.join('|')})/([^/]+)\\.mdx$`);

/** A name that is filled in below the head of a page, and nowhere in it. */
const nameInHead = new RegExp(`\\{(?:${filledIn.join('|')})\\}`);

const fields = ['title', 'description', 'order'];

/**
 * Reads `nl/*.mdx` and `en/*.mdx`. Every page that has an address must be there in every language of the site: its own
 * footer leads to it. Other names, heads that do not fit and what cannot be shown are findings. Pages in a language that
 * the site does not speak are not read. The site's own words stand in them by name, `{mark}`, and are filled in; so do the rules
 * of a period, `{minAnswers}`, which are left for whoever has the period.
 */
export async function readProsePages(
  intake: Intake,
  paths: readonly string[],
  terms: Terms | null,
): Promise<ReadProse[]> {
  const spoken = siteLanguages();
  const written = paths
    .filter((path) => spoken.some((language) => language === pagePath.exec(path)?.[1]))
    .sort(compareText);
  for (const path of written) {
    const name = pagePath.exec(path)?.[2] ?? '';
    if (isProseName(name)) continue;
    intake.log.error('unknown-file/page', wholeLine(path), () => ({ name, known: proseNames }));
  }
  const pages: ReadProse[] = [];
  for (const language of spoken) {
    for (const name of proseNames) {
      const path = `${language}/${name}.mdx`;
      if (!written.includes(path)) {
        intake.log.error('missing-file/page', wholeLine(path), () => ({}));
        continue;
      }
      const page = await readPage(intake, path);
      if (page === null) continue;
      // without terms nothing is built, as their absence is an error
      const body = terms === null ? page.body : withTerms(page.body, terms, language);
      // what is compiled is the page with the words in it: they may begin a line that would be code
      for (const { kind, parameters } of proseFaults(withoutRules(body)))
        intake.log.error(kind, wholeLine('terms.json'), () => parameters);
      pages.push({ language, name, ...page, body });
    }
  }
  return pages;
}

async function readPage(intake: Intake, path: string): Promise<Omit<ReadProse, 'language' | 'name'> | null> {
  const { log } = intake;
  const before = log.errors;
  const text = await wholeText(intake, path, longestPage);
  if (text === null) return null;
  const matter = readFrontMatter(text);
  if (!matter) {
    log.error('bad-prose/head', wholeLine(path), () => ({}));
    return null;
  }
  const { title = '', description = '', order = '' } = matter.fields;
  for (const field of Object.keys(matter.fields).filter((one) => !fields.includes(one))) {
    log.error('bad-prose/name', wholeLine(path, matter.lines[field]), () => ({
      field,
      near: nearest(field, fields),
    }));
  }
  for (const field of fields.filter((one) => (matter.fields[one] ?? '') === '')) {
    log.error('bad-prose/empty', wholeLine(path, matter.lines[field]), () => ({ field }));
  }
  for (const [field, told] of Object.entries({ title, description })) {
    const [name] = nameInHead.exec(told) ?? [];
    if (name !== undefined)
      log.error('bad-prose/name-in-head', wholeLine(path, matter.lines[field]), () => ({
        field,
        text: name,
      }));
  }
  if (order !== '' && !/^[1-9]\d?$/.test(order)) {
    log.error('bad-prose/order', wholeLine(path, matter.lines['order']), () => ({ order }));
  }
  if (matter.body.trim() === '') {
    log.error('bad-prose/text', wholeLine(path), () => ({}));
  }
  for (const { kind, parameters, line, column } of proseFaults(withoutRules(withoutTerms(matter.body)))) {
    log.error(kind, { file: path, line: line + matter.bodyLine - 1, column }, () => parameters);
  }
  if (log.errors > before) return null;
  return { title, description, order: Number(order), body: matter.body, bodyLine: matter.bodyLine };
}
