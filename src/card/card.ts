import { words } from '../text/words.ts';
import { editionReportPageAddress, inEveryLanguage } from '../address/address.ts';
import type { EditionPage, Summary } from './page.ts';

/** What an edition's page shows first: the group with most answers in full, the others each as a compact card. */
export interface Card {
  readonly main: Summary | null;
  readonly others: readonly Summary[];
}

/**
 * The blocks of a card, which page, share image and PDF lead with alike. The group with most people leads; a group with
 * a published grade goes before one without, the first of equals before the next.
 */
export function cardOf({ summaries }: Pick<EditionPage, 'summaries'>): Card {
  const rank = ({ grade, completed }: Summary): number =>
    grade.status === 'shown' ? completed + 1e9 : completed;
  const main = summaries.reduce<Summary | null>(
    (best, one) => (best === null || rank(one) > rank(best) ? one : best),
    null,
  );
  return { main, others: summaries.filter((one) => one !== main) };
}

/** The page object of an edition's whole report: the edition's own, at the report's address and under its title. */
export function reportPage(page: EditionPage): EditionPage {
  const { provider, periodId, period, language } = page;
  return {
    ...page,
    addresses: inEveryLanguage((one) => editionReportPageAddress(provider.id, periodId, one)),
    title: `${words(language).cardPage.reportOf(provider.name)}, ${period}`,
  };
}
