import type { EditionPage } from '../card/page.ts';
import { reportOf, type Report } from '../card/report.ts';
import { registerUntil } from '../card/until-period.ts';
import { pageOfEdition } from './edition-pages.ts';
import { imprintOf } from './publisher.ts';

const made = new WeakMap<EditionPage, Report>();

/**
 * The report around an edition's page: its chapters of prose, for the page as for the PDF. It is made once for the pages that show it or
 * lead to its parts.
 */
export function editionReport(
  { provider, periodId, language }: EditionPage,
  { register, site, prose }: App.Locals['source'],
): Report {
  // whatever address this page stands at, the report tells of the edition's own
  const page = pageOfEdition(register, provider.id, periodId, language);
  const known = made.get(page);
  if (known) return known;
  const then = registerUntil(register, periodId);
  const edition = then.edition(provider.id, periodId);
  const report = reportOf(then, edition, language, prose, imprintOf(site), { page });
  made.set(page, report);
  return report;
}
