import type { EditionPage } from '../card/page.ts';
import { reportOf, type Report } from '../card/report.ts';
import { imprintOf } from './publisher.ts';
import { siteSource } from './source.ts';

/** The report around an edition's page: its chapters of prose, for the page as for the PDF. */
export async function editionReport(page: EditionPage): Promise<Report> {
  const { register, site, prose } = await siteSource();
  return reportOf(
    register,
    register.edition(page.provider.id, page.periodId),
    page.language,
    prose,
    imprintOf(site),
    { page },
  );
}
