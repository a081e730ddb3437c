import { editionAddress } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { words } from '../text/words.ts';
import type { Link, Summary } from './page.ts';
import { periodLabel } from './period-label.ts';
import { providerFacts } from './provider-facts.ts';
import type { Register } from './register.ts';
import { summaryOf } from './summary.ts';

/** A card of the newest period, as an example of all: its grade with what makes it sure. */
export interface Specimen {
  readonly provider: Link;
  readonly where: string | undefined;
  readonly period: string;
  readonly response: string;
  readonly grade: Extract<Summary['grade'], { readonly status: 'shown' }>;
}

/**
 * The example: of the newest period that was computed here, the edition whose first group has most grades. Null where
 * no grade is shown. Who has most answers is no matter of quality, so nobody is held up as the best.
 */
export function specimenOf<A extends Audience>(register: Register<A>, language: Language): Specimen | null {
  const newest = register.publication.periods.findLast((period) => period.benchmarks.length > 0);
  if (!newest) return null;
  const shown = newest.editions.flatMap((edition) => {
    const group = edition.groups[0];
    if (edition.origin !== 'tallied' || group?.total.grade.status !== 'shown') return [];
    return [{ edition, group, n: group.total.grade.n }];
  });
  const [most] = shown.toSorted((a, b) => b.n - a.n);
  const questionnaire = most && register.publication.questionnaires[most.group.questionnaire];
  if (!most || !questionnaire) return null;
  const { edition, group } = most;
  const facts = providerFacts(register.provider(edition.provider), register.terms, language);
  const period = periodLabel(register, edition.period, language);
  const { grade, response } = summaryOf(register, edition, group, questionnaire, {
    language,
    prefix: 'specimen-',
    providerName: facts.name,
    source: words(language).edition.source(newest.period.source.name, period),
  });
  if (grade.status !== 'shown') return null;
  return {
    provider: { label: facts.name, href: editionAddress(edition.provider, edition.period, language) },
    where: facts.where,
    period,
    response,
    grade,
  };
}
