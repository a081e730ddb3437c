import { expectedBy } from '../ingest/json-faults.ts';
import type { Expectation } from '../model/findings/json.ts';
import { siteSchema } from '../site/content.ts';
import { inEveryLanguage } from '../text/words.ts';

/** Who publishes a new site, where: what `content/site.json` begins with. */
export interface Publishing {
  readonly name: string;
  readonly owner: string;
  readonly address: string;
  readonly email: string;
}

/** A setting that does not fit, and what would. */
export interface SettingFault {
  readonly setting: string;
  readonly expected: Expectation;
}

/** What of the program's content is about its demonstration alone: remarks on made-up providers, and its own site.json. */
const ofDemonstration = /^(?:replies\/|corrections\/|site\.json$|README\.md$)/;

/** In the program's prose, what is true of its demonstration alone. */
const saidOfDemonstration: readonly (readonly [RegExp, string])[] = [
  [/ Dit is een demonstratie:[^.]*\./g, ''],
  [/ This is a demonstration:[^.]*\./g, ''],
  [
    /een keurmerk krijgen: het Blik op Werk Keurmerk\. Ruim 500 organisaties hebben het\./g,
    'een keurmerk krijgen.',
  ],
  [
    /earn a quality mark: the Blik op Werk Keurmerk\. More than 500 organisations hold it\./g,
    'earn a quality mark.',
  ],
];

/** A file of the program's content as a new site begins with it, its mark without a name; null for one that stays behind. */
export function ownProse(path: string, text: string): string | null {
  if (ofDemonstration.test(path)) return null;
  if (path === 'terms.json')
    return jsonText({ ...(JSON.parse(text) as object), mark: inEveryLanguage((say) => say.setUp.mark) });
  return saidOfDemonstration.reduce((told, [said, instead]) => told.replace(said, instead), text);
}

/** A questionnaire of the program as a new site begins with it: where its questions come from is for the site to say. */
export function ownQuestionnaire(text: string): string {
  const source = inEveryLanguage((say) => say.setUp.source);
  return jsonText({ ...(JSON.parse(text) as object), source });
}

/**
 * `site.json` of a new site: no demonstration, and data under no licence until somebody chooses one. Or what of the given
 * does not fit: "address: …".
 */
export function ownSettings(
  given: Publishing,
): { readonly text: string } | { readonly faults: readonly SettingFault[] } {
  const { name, owner, address, email } = given;
  const site = {
    name,
    owner,
    address,
    contact: { email },
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
  return { text: jsonText(site) };
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
