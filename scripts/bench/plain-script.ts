import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  comparisonDataAddress,
  directoryIndexAddress,
  feedAddress,
  placesFileAddress,
} from '../../src/address/address.ts';
import { fileOf } from '../../src/address/base-path.ts';
import { directoryIndex } from '../../src/card/directory-index.ts';
import { directoryPage } from '../../src/card/directory.ts';
import { editionFigureFiles, providerFigureFiles } from '../../src/card/figure-files.ts';
import { feedOf } from '../../src/card/news.ts';
import { registerOfOne } from '../../src/card/one-provider.ts';
import { periodPage } from '../../src/card/period.ts';
import { provincePage } from '../../src/card/province.ts';
import { registerOf, type Register } from '../../src/card/register.ts';
import { reportOf, type Imprint } from '../../src/card/report.ts';
import type { ReportProse } from '../../src/card/report-prose.ts';
import { serviceWords } from '../../src/card/service-words.ts';
import { servicePage } from '../../src/card/service.ts';
import { shareCard } from '../../src/card/share.ts';
import { startPage } from '../../src/card/start.ts';
import { drawChart } from '../../src/chart/chart.ts';
import { siteLanguages } from '../../src/model/label.ts';
import { placeFile } from '../../src/model/place-file.ts';
import { provinces } from '../../src/model/province.ts';
import { comparedIn } from '../../src/site/compared-file.ts';
import { newestPage, pageOfEdition } from '../../src/site/edition-pages.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { readHandover, type Handover } from '../../src/site/handover.ts';
import { dutchPlaces } from '../../src/site/places.ts';
import { imprintOf } from '../../src/site/publisher.ts';
import { escaped, piecesOf } from './page-pieces.ts';

/** A file that the page builder makes, as what a template of it has: the markup, and the strings between it. */
interface MadeFile {
  readonly path: string;
  readonly markup: readonly string[];
  readonly texts: readonly string[];
}

/** The files that the page builder makes of a handover, as they stand in a site; those that are no pages are one piece of markup. */
export function madeFiles({ publication }: Handover, site: string): MadeFile[] {
  const others = [
    ...publication.providers.flatMap(({ id, formerIds }) => [id, ...formerIds]).map(comparisonDataAddress),
    ...siteLanguages().map(feedAddress),
    directoryIndexAddress(),
    placesFileAddress(),
  ];
  const known = new Set(others.map(fileOf));
  return filesIn(site)
    .filter((path) => path.endsWith('.html') || known.has(path))
    .map((path) => {
      const text = readFileSync(join(site, path), 'utf8');
      const pieces = path.endsWith('.html') ? piecesOf(text) : [{ markup: text, text: '' }];
      return { path, markup: pieces.map(({ markup }) => markup), texts: pieces.map(({ text: one }) => one) };
    });
}

/**
 * Does what a plain script would do in the page builder's place: reads the handover in `work`, composes what the `files` say, draws their charts once, puts
 * each string, escaped, between its markup, and writes the files. Their markup is a gift, as it is to Eleventy.
 */
export async function composeAndWrite(work: string, files: readonly MadeFile[]): Promise<void> {
  const handover = await readHandover(work);
  const { publication, terms, prose, site } = handover;
  const register = registerOf(publication, terms);
  await composeCommon(register, handover);
  for (const { id } of publication.providers) {
    const own = registerOfOne(register, id);
    composeProvider(own, id, prose, imprintOf(site));
    JSON.stringify(comparedIn(own, id));
  }
  for (const { path, markup, texts } of files) {
    let text = '';
    for (const [at, before] of markup.entries()) text += before + escaped(texts[at] ?? '');
    mkdirSync(dirname(join(work, path)), { recursive: true });
    writeFileSync(join(work, path), text);
  }
}

/** What pages about no single provider say, and the files that search reads. */
async function composeCommon(
  register: Register<'public'>,
  { situations, remarks, site }: Handover,
): Promise<void> {
  const { services, periods } = register.publication;
  const places = await dutchPlaces();
  for (const language of siteLanguages()) {
    startPage(register, situations, language);
    directoryPage(register, language);
    for (const { id } of services) servicePage(register, id, language);
    for (const { id } of provinces) provincePage(register, places, id, language);
    for (const { period } of periods) periodPage(register, period.id, language);
    feedOf(register, remarks, site.name, language);
  }
  JSON.stringify(placeFile(places.places));
  JSON.stringify(directoryIndex(register, places, (service) => serviceWords(service, situations)));
}

/** All that the pages of one provider say, composed once in each language, and every chart on them. */
function composeProvider(
  register: Register<'public'>,
  id: string,
  prose: ReportProse,
  imprint: Imprint,
): void {
  for (const language of siteLanguages()) {
    const card = newestPage(register, id, language);
    shareCard(card);
    for (const { period } of register.editions(id)) {
      const page = pageOfEdition(register, id, period, language);
      const edition = register.edition(id, period);
      reportOf(register, edition, language, prose, imprint, { page });
      for (const { figure } of editionFigureFiles(edition, page)) drawChart(figure);
    }
    for (const { figure } of providerFigureFiles(register, id, language)) drawChart(figure);
  }
}
