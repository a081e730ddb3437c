import { join } from 'node:path';
import { setBasePath } from '../address/base-path.ts';
import type { PeriodSize } from '../ingest/dataset.ts';
import { diskFiles } from '../ingest/disk-files.ts';
import { compareFindings, type Finding } from '../model/finding.ts';
import { unreleased } from '../record/findings.ts';
import { inEveryLanguage } from '../text/words.ts';
import { noPairs, type ComparedPairs } from './compared-pairs.ts';
import type { SiteContent } from './content.ts';
import { readContent } from './content-files.ts';
import type { Handover } from './handover.ts';
import { filledProse } from './filled-prose.ts';
import { publicFigures } from './public-figures.ts';
import { contradictions, reportContradictions } from './prose-contradictions.ts';
import { readRemarks } from './remark-files.ts';
import { addressFindings } from './address-findings.ts';
import { withOffices } from './offices.ts';
import { dutchPlaces } from './places.ts';
import { securityFindings } from './security-findings.ts';
import { speakAsSite } from './site-languages.ts';
import { readSituations } from './situation-files.ts';

/** All that comes in, checked: what the pages will be made from, or the findings that stop the build. */
export interface Prepared {
  readonly handover: Handover | null;
  readonly findings: readonly Finding[];
  /** How much was read of each period. */
  readonly sizes: readonly PeriodSize[];
}

/**
 * Reads, scores and publishes a data folder, and reads the site's own words. Every finding of every file, at once.
 * `pairs` remembers which published figures were compared with which tables. `drafts`: take drafts in, in a site that says
 * on every page, report and image that it is one. `spoken` is called as soon as the site's own words are read and whole: from
 * then on this process knows its languages and its path.
 */
export async function prepareSite(
  data: string,
  content: string,
  pairs: ComparedPairs = noPairs,
  {
    drafts = false,
    everything = false,
    spoken,
  }: {
    readonly drafts?: boolean;
    readonly everything?: boolean;
    readonly spoken?: (() => void) | undefined;
  } = {},
): Promise<Prepared> {
  speakAsSite(content);
  const [figures, words] = await Promise.all([
    publicFigures(diskFiles(data), { pairs, drafts, everything }),
    readContent(content).then((read) => {
      if (read.site !== null) {
        setBasePath(read.site.address);
        spoken?.();
      }
      return read;
    }),
  ]);
  const early = [...figures.findings, ...words.findings].sort(compareFindings);
  const { publication } = figures;
  const { site, terms, prose } = words;
  if (publication === null || site === null || terms === null || prose === null)
    return { handover: null, findings: early, sizes: figures.sizes };
  // a demonstration is made anew and promises nobody anything
  const unkept = site.demonstration === null ? figures.unreleased.map(unreleased) : [];
  // nor do remarks on its made-up providers stand in the way of other data; elsewhere they are a reply that got lost
  const unknown = site.demonstration === null ? 'error' : 'warning';
  const { remarks, findings: remarked } = await readRemarks(content, publication, figures.drafts, unknown);
  const { situations, findings: situated } = await readSituations(content, publication.services);
  const reported = publication.periods.map(({ period }) => period.reportedOn);
  const secured = securityFindings(site.security, reported, words.siteSetting(['security', 'expires']));
  const placeholder = addressFindings(site, words.siteSetting(['address']));
  const periods = publication.periods.map(({ period }) => period);
  const told = [
    ...words.pages.flatMap(({ language, name, ...page }) =>
      contradictions({ ...page, language, file: `content/${language}/${name}.mdx` }, periods),
    ),
    ...words.reportTexts.flatMap((text) => reportContradictions(text, periods)),
  ];
  const filled = filledProse(words.pages, periods.at(-1) ?? null);
  const findings = [
    ...early,
    ...unkept,
    ...placeholder,
    ...filled.findings,
    ...told,
    ...remarked,
    ...situated,
    ...secured,
  ].sort(compareFindings);
  if (findings.some((finding) => finding.severity === 'error'))
    return { handover: null, findings, sizes: figures.sizes };
  return {
    handover: {
      publication: withOffices(publication, await dutchPlaces()),
      site: drafts ? draftSite(site) : site,
      terms,
      remarks,
      prose,
      pages: filled.pages,
      situations,
    },
    findings,
    sizes: figures.sizes,
  };
}

/** The same site as a draft: its notice says so, and search engines are asked to stay away. */
function draftSite(site: SiteContent): SiteContent {
  return { ...site, isDraft: true, demonstration: inEveryLanguage((say) => say.draft.notice) };
}

/** The folders of a site: what comes in, and what is made of it. */
export interface SiteFolders {
  readonly data: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
  readonly reports: string;
  readonly releases: string;
  readonly draftSites: string;
  readonly draftCache: string;
}

/** The folders of a site below the folder it stands in: the program's own root, or that of a site of one's own. */
export function defaultFolders(site: string): SiteFolders {
  return {
    data: join(site, 'data'),
    content: join(site, 'content'),
    out: join(site, 'dist'),
    cache: join(site, '.rapportkaart', 'cache'),
    reports: join(site, 'reports'),
    releases: join(site, 'releases'),
    draftSites: join(site, 'concept'),
    draftCache: join(site, '.rapportkaart', 'concept'),
  };
}
