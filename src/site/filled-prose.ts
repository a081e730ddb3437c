import { findingOf, wholeLine, type Finding } from '../model/finding.ts';
import type { Period } from '../model/period.ts';
import { proseFaults } from './prose-faults.ts';
import type { ReadProse } from './prose-files.ts';
import type { ProsePage } from './prose-page.ts';
import { withRules } from './prose-rules.ts';

/** Pages of prose as they are compiled, and what would not be letters alone in them. */
interface FilledProse {
  readonly pages: readonly ProsePage[];
  readonly findings: readonly Finding[];
}

/**
 * Pages of prose with what the newest period says in them. A page was looked at with letters in the stead of names; what
 * is compiled is looked at here, as a name of a bureau may begin a line that would be code. That is an error of the
 * period's file; where it is one whatever the bureau is called, of the page's.
 */
export function filledProse(pages: readonly ReadProse[], newest: Period | null): FilledProse {
  const plain = newest && { ...newest, source: { ...newest.source, name: 'x' } };
  const findings = pages.flatMap(({ body, language, name }) => {
    const faults = proseFaults(withRules(body, newest, language));
    if (faults.length === 0) return [];
    const own = proseFaults(withRules(body, plain, language));
    const file =
      own.length > 0 || newest === null ? `content/${language}/${name}.mdx` : `${newest.id}/period.json`;
    return (own.length > 0 ? own : faults).map(({ kind, parameters }) =>
      findingOf(kind, 'error', wholeLine(file), parameters),
    );
  });
  return {
    pages: pages.map(({ language, name, title, description, order, body }) => ({
      language,
      name,
      title,
      description,
      order,
      body: withRules(body, newest, language),
    })),
    findings,
  };
}
