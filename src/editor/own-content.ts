import { expectedBy } from '../ingest/json-faults.ts';
import { languages, type Language } from '../model/language.ts';
import type { Expectation } from '../model/findings/json.ts';
import { siteSchema } from '../site/content.ts';
import { inEveryLanguage } from '../text/words.ts';

/** Who publishes a new site, where: what `content/site.json` begins with. */
export interface Publishing {
  readonly name: string;
  readonly owner: string;
  readonly address: string;
  readonly email: string;
  /** The languages it speaks, the first one first; names that are no language are a fault. */
  readonly languages: readonly string[];
}

/** A setting that does not fit, and what would. */
export interface SettingFault {
  readonly setting: string;
  readonly expected: Expectation;
}

/**
 * What of the program's content is about its demonstration alone: remarks on made-up providers, what its pages say
 * beside their text, and its own site.json.
 */
const ofDemonstration = /^(?:replies\/|corrections\/|demonstration\.json$|site\.json$|README\.md$)/;

/**
 * A file of the program's content as a new site begins with it: its mark without a name, and in the languages of the site
 * alone. Null for one that stays behind.
 */
export function ownProse(path: string, text: string, spoken: readonly Language[]): string | null {
  if (ofDemonstration.test(path)) return null;
  const language = languages.find((one) => new RegExp(`^(?:report/)?${one}/`).test(path));
  if (language !== undefined && !spoken.includes(language)) return null;
  if (path === 'terms.json')
    return inLanguages(
      { ...(JSON.parse(text) as object), mark: inEveryLanguage((say) => say.setUp.mark) },
      spoken,
    );
  if (language === undefined && path.endsWith('.json')) return ownLabels(text, spoken);
  return language === undefined ? text : withLinks(text, language, spoken);
}

/** A questionnaire of the program as a new site begins with it: where its questions come from is for the site to say. */
export function ownQuestionnaire(text: string, spoken: readonly Language[]): string {
  const source = inEveryLanguage((say) => say.setUp.source);
  return inLanguages({ ...(JSON.parse(text) as object), source }, spoken);
}

/**
 * `site.json` of a new site: no demonstration, and data under no licence until somebody chooses one. Or what of the given
 * does not fit: "address: …".
 */
export function ownSettings(
  given: Publishing,
):
  | { readonly text: string; readonly languages: readonly Language[] }
  | { readonly faults: readonly SettingFault[] } {
  const { name, owner, address, email } = given;
  const isAll = given.languages.join() === languages.join();
  const site = {
    name,
    owner,
    address,
    contact: { email },
    ...(!isAll && { languages: given.languages }),
    licence: { name: 'niet-open', url: null },
    demonstration: null,
  };
  const read = siteSchema.safeParse(site);
  if (!read.success)
    return {
      faults: read.error.issues.map((issue) => ({
        setting: issue.path.join('.'),
        expected: expectedBy(issue),
      })),
    };
  return { text: jsonText(site), languages: read.data.languages ?? languages };
}

/** A JSON file of labels, in the languages of a site alone. */
export function ownLabels(text: string, spoken: readonly Language[]): string {
  return inLanguages(JSON.parse(text), spoken);
}

/** A value as JSON in which every text that stands in each language keeps the languages of a site alone. */
function inLanguages(value: unknown, spoken: readonly Language[]): string {
  const isLanguage = (key: string): boolean => languages.some((one) => one === key);
  const own = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(own);
    if (part === null || typeof part !== 'object') return part;
    const entries = Object.entries(part);
    const isLabel = entries.length > 0 && entries.every(([key]) => isLanguage(key));
    const kept = isLabel ? entries.filter(([key]) => spoken.some((one) => one === key)) : entries;
    return Object.fromEntries(kept.map(([key, one]) => [key, own(one)]));
  };
  return jsonText(own(value));
}

/** The links of a page of the program's prose, as they lead on a site with other languages: its first has no prefix. */
function withLinks(text: string, language: Language, spoken: readonly Language[]): string {
  const prefix = (all: readonly Language[]): string => (language === all[0] ? '/' : `/${language}/`);
  return text.replaceAll(`](${prefix(languages)}`, `](${prefix(spoken)}`);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
