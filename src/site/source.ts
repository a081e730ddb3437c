import { registerOf, type Register } from '../card/register.ts';
import type { ReportProse } from '../card/report-prose.ts';
import type { PlaceBook } from '../model/place.ts';
import type { Remarks } from '../model/remark.ts';
import type { Situation } from '../model/situation.ts';
import type { SiteContent } from './content.ts';
import { devFilesVariable } from './dev-files.ts';
import { handoverStamp, readHandover } from './handover.ts';
import { dutchPlaces } from './places.ts';
import { readReportSizes, type ReportSizes } from './report-sizes.ts';

/** Name of the environment variable that tells the pages where their handover stands. */
export const handoverVariable = 'RAPPORTKAART_HANDOVER';

interface Source {
  readonly register: Register<'public'>;
  readonly site: SiteContent;
  readonly remarks: Remarks;
  readonly prose: ReportProse;
  readonly situations: readonly Situation[];
  readonly places: PlaceBook;
  readonly reportSizes: ReportSizes;
}

let loaded: { readonly source: Promise<Source>; readonly stamp: number } | undefined;

/**
 * What pages are made from, read once. Only in development is the handover written anew while pages are made, so only
 * there is it looked at again: a build asks some thousand times. Pages take ids and ask here.
 */
export async function siteSource(): Promise<Source> {
  const dir = process.env[handoverVariable];
  if (!dir) throw new Error(`${handoverVariable} is not set: start with npm run build or npm run dev`);
  const stamp = process.env[devFilesVariable] === undefined ? 0 : await handoverStamp(dir);
  if (loaded?.stamp !== stamp) loaded = { stamp, source: load(dir) };
  return loaded.source;
}

async function load(dir: string): Promise<Source> {
  const { publication, terms, site, remarks, prose, situations } = await readHandover(dir);
  return {
    register: registerOf(publication, terms),
    site,
    remarks,
    prose,
    situations,
    places: await dutchPlaces(),
    reportSizes: await readReportSizes(dir),
  };
}
