import { AsyncLocalStorage } from 'node:async_hooks';
import { registerOfOne } from '../card/one-provider.ts';
import { registerOf, type Register } from '../card/register.ts';
import type { ReportProse } from '../card/report-prose.ts';
import { registerUntil } from '../card/until-period.ts';
import type { PlaceBook } from '../model/place.ts';
import type { Remarks } from '../model/remark.ts';
import type { Situation } from '../model/situation.ts';
import type { SiteContent } from './content.ts';
import { arrived } from './arrival.ts';
import { devFilesVariable } from './dev-files.ts';
import { handoverStamp, readHandover } from './handover.ts';
import { dutchPlaces } from './places.ts';
import { remarksOf } from './remarks-of.ts';
import { readReportSizes, type ReportSizes } from './report-sizes.ts';
import { readWanted, type Wanted } from './wanted.ts';

/** Name of the environment variable that tells the pages where their handover stands. */
export const handoverVariable = 'RAPPORTKAART_HANDOVER';

/** What pages are made from. */
interface Source {
  readonly register: Register<'public'>;
  readonly site: SiteContent;
  readonly remarks: Remarks;
  readonly prose: ReportProse;
  readonly situations: readonly Situation[];
  readonly places: PlaceBook;
  readonly reportSizes: ReportSizes;
  /** Which pages are to be made. */
  readonly wanted: Wanted;
}

let loaded: { readonly source: Promise<Source>; readonly stamp: number } | undefined;

/** Whom a page is about, and of which edition alone where it is about one (`period`). */
export interface Subject {
  readonly provider: string;
  readonly period?: string | undefined;
}

/** What the page that is being made is about, in whatever is called while it is. */
const subject = new AsyncLocalStorage<Subject>();

/** What was asked of a source for one provider, so that it is cut out once for the pages that are made together. */
const cut = new WeakMap<Source, Map<string, Source>>();

/** So many cut out sources are kept, as each holds what its provider's pages show: these come one after the other in a build. */
const cutsKept = 16;

/**
 * What pages are made from, read once. Only in development is the handover written anew while pages are made, so only
 * there is it looked at again: a build asks some thousand times. Pages take ids and ask here.
 */
export async function siteSource(): Promise<Source> {
  const dir = process.env[handoverVariable];
  if (!dir) throw new Error(`${handoverVariable} is not set: start with npm run build or npm run dev`);
  const stamp = process.env[devFilesVariable] === undefined ? 0 : await handoverStamp(dir);
  if (loaded?.stamp !== stamp) loaded = { stamp, source: load(dir) };
  const source = await loaded.source;
  const about = subject.getStore();
  if (about === undefined) return source;
  const own = sourceOfOne(source, about.provider);
  return about.period === undefined ? own : sourceUntil(own, about.period);
}

/**
 * Does something in which the source is that of one provider, or of one of its editions: nothing of another can be asked, and
 * nothing that came after that edition.
 */
export function aboutOne<T>(one: Subject, make: () => Promise<T>): Promise<T> {
  return subject.run(one, make);
}

/** What an edition's report is made of. It tells neither of replies nor of corrections, which come later. */
function sourceUntil(own: Source, period: string): Source {
  return {
    ...own,
    register: registerUntil(own.register, period),
    remarks: { replies: [], corrections: [] },
  };
}

function sourceOfOne(source: Source, id: string): Source {
  const known = cut.get(source) ?? new Map<string, Source>();
  cut.set(source, known);
  const own = known.get(id) ?? {
    ...source,
    register: registerOfOne(source.register, id),
    remarks: remarksOf(source.remarks, id),
  };
  // the one that was asked for last stands last
  known.delete(id);
  known.set(id, own);
  const [oldest] = known.keys();
  if (known.size > cutsKept && oldest !== undefined) known.delete(oldest);
  return own;
}

async function load(dir: string): Promise<Source> {
  // the figures may be a while; whoever awaits the places is told when they cannot be read
  const places = dutchPlaces();
  places.catch(() => undefined);
  await arrived(dir, 'figures');
  const { publication, terms, site, remarks, prose, situations } = await readHandover(dir);
  const register = registerOf(publication, terms);
  // that the reports are set may be a while too
  await arrived(dir, 'wanted');
  return {
    register,
    site,
    remarks,
    prose,
    situations,
    places: await places,
    reportSizes: await readReportSizes(dir),
    wanted: await readWanted(dir),
  };
}
