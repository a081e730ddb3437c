import type { EditionPage } from '../card/page.ts';
import { reportOf, type Report } from '../card/report.ts';
import { pageOfEdition } from './edition-pages.ts';
import { imprintOf } from './publisher.ts';
import { siteSource } from './source.ts';

/** The report around an edition's page: its chapters of prose, for the page as for the PDF. */
export async function editionReport(page: EditionPage): Promise<Report> {
  const { register, site, prose } = await siteSource();
  const { provider, periodId, language } = page;
  return reportOf(
    register,
    register.edition(provider.id, periodId),
    language,
    prose,
    imprintOf(site),
    // whatever address this page stands at, the report tells of the edition's own
    { page: pageOfEdition(register, provider.id, periodId, language) },
  );
}
