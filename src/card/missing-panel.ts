import { words } from '../text/words.ts';
import type { EditionPage, Link, Summary } from './page.ts';
import type { Report } from './report.ts';

/** One reason of the panel "why is something missing?", with all that it is about. */
export interface MissingReason {
  /** The reason; or, where the page says it elsewhere, the way there. */
  readonly reason: string | Link;
  /** What is missing, with its group before it where more than one group lacks something. */
  readonly items: readonly string[];
}

/** Sentences that a page says outside its panel, with the place where each stands. */
export type ToldReasons = ReadonlyMap<string, Link>;

/** The reasons that a card says: above each group without a grade, why it has none. */
export function toldOnCard({
  summaries,
  language,
}: Pick<EditionPage, 'summaries' | 'language'>): ToldReasons {
  return new Map(
    summaries.flatMap(({ id, heading, grade }) => {
      const [sentence] = grade.sentences;
      if (grade.status === 'shown' || sentence === undefined) return [];
      return [[sentence, { label: words(language).cardPage.toldAbove(heading), href: `#${id}` }] as const];
    }),
  );
}

/** The reasons that a report says: its table of who took part has one beside each row. */
export function toldInReport(
  { responses, language }: Pick<EditionPage, 'responses' | 'language'>,
  { before }: Pick<Report, 'before'>,
): ToldReasons {
  const table = before
    .flatMap(({ sections }) => sections.flatMap(({ blocks }) => blocks))
    .find((block) => block.kind === 'response');
  if (table === undefined) return new Map();
  const place = { label: words(language).cardPage.toldInTable(table.number), href: '#response' };
  return new Map(responses.flatMap(({ rows }) => rows.map(({ sentence }) => [sentence, place] as const)));
}

/**
 * What a page's panel says: each reason once, whichever groups it is about, and none that the page says elsewhere. What
 * is missing for reasons told in one place stands together.
 */
export function missingReasons(
  groups: readonly Pick<Summary, 'heading' | 'missing'>[],
  told: ToldReasons,
): MissingReason[] {
  const lacking = groups.filter(({ missing }) => missing.length > 0);
  const gaps = lacking.flatMap(({ heading, missing }) =>
    missing.map(({ sentence, items }) => ({
      reason: told.get(sentence) ?? sentence,
      items: items.map((item) => (lacking.length > 1 ? `${heading}: ${item}` : item)),
    })),
  );
  const byReason = Map.groupBy(gaps, ({ reason }) => (typeof reason === 'string' ? reason : reason.label));
  return [...byReason.values()].flatMap((own) =>
    own[0] ? [{ reason: own[0].reason, items: own.flatMap(({ items }) => items) }] : [],
  );
}
