import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
  badgeAddress,
  badgeStyles,
  editionChartsAddress,
  editionImageAddress,
  generalImageAddress,
  periodChartsAddress,
} from '../address/address.ts';
import { fileOf, siteHost } from '../address/base-path.ts';
import {
  editionFigureFiles,
  periodFigureFiles,
  providerFigureFiles,
  serviceFigureFiles,
  type FigureFile,
} from '../card/figure-files.ts';
import { registerOfOne } from '../card/one-provider.ts';
import type { Register } from '../card/register.ts';
import { sharedCharts, sharedNationalCharts } from '../card/shared-charts.ts';
import { registerUntil } from '../card/until-period.ts';
import { shareCard, type ShareCard } from '../card/share.ts';
import { badge } from '../download/badge.ts';
import { packed } from '../download/chart-pack.ts';
import { figureFile } from '../download/figure.ts';
import type { ImageSite } from '../download/image-frame.ts';
import { robots, sitemapFiles } from '../download/sitemap.ts';
import { compareText } from '../model/finding.ts';
import { siteLanguages } from '../model/label.ts';
import { themeOf } from '../model/theme.ts';
import { logoPicture } from '../download/logo-picture.ts';
import { markOf } from '../download/site-mark.ts';
import { words } from '../text/words.ts';
import { allEnded } from './all-ended.ts';
import { writeDataFiles } from './data-files.ts';
import { newestPage, pageOfEdition } from './edition-pages.ts';
import type { Handover } from './handover.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { writeImages, type ImageJob, type MadeImages } from './images.ts';
import type { KeptData } from './kept-data.ts';
import { unitsOf, type StateOf } from './kept-unit.ts';
import type { Manner } from './manner.ts';
import { publisherOf } from './publisher.ts';
import { providerPages, sitemapPages } from './sitemap-pages.ts';

/** What files beside the pages are made from, and where. */
export interface Sharing {
  readonly site: Handover['site'];
  /** Of the handover's publication. */
  readonly register: Register<'public'>;
  /** The site's folder. Kept files stand in it. */
  readonly out: string;
  /** A folder that keeps images. */
  readonly cache: string;
  /** How the files of each provider and edition come into the site; made now where it is left out. */
  readonly stateOf?: StateOf;
  /** Whether what is about no single provider is made too; it is where it is left out. */
  readonly common?: boolean;
  /** Data files of periods and of the whole that were made before. */
  readonly data?: KeptData;
  /** Is told of every image. */
  readonly seen?: Manner['seen'];
  /** Resolves once a core is free; images are drawn by a thread too from then on. Left out: by none. */
  readonly free?: Promise<unknown> | undefined;
}

/**
 * Adds to a site what others take away, beside its pages: data files and their catalogue, share images, badges, charts and what
 * hosts read. Needs no page. What is about one provider is made from the register of that one alone.
 */
export async function writeShareFiles(sharing: Sharing, signal?: AbortSignal): Promise<MadeImages> {
  const { site, register, out, cache, stateOf = () => 'made', common = true, data, seen, free } = sharing;
  const look: ImageSite = {
    ...lookOf(site),
    ...(site.ownLogo && { logo: await logoPicture(site.ownLogo) }),
  };
  const images: ImageJob[] = common
    ? siteLanguages().map((language) => ({
        path: join(out, fileOf(generalImageAddress(language))),
        title: words(language).start.title(register.terms.guidance[language]),
        language,
      }))
    : [];
  await writeDataFiles(register, publisherOf(site, register.terms), out, {
    stateOf,
    common,
    kept: data,
    signal,
  });
  const { providers } = register.publication;
  for (const { id } of providers) {
    signal?.throwIfAborted();
    const periods = register.editions(id).map(({ period }) => period);
    const wanted = unitsOf(id, periods).filter((unit) => stateOf(unit) === 'made');
    if (wanted.length === 0) continue;
    const own = registerOfOne(register, id);
    for (const { period } of wanted) {
      if (period === undefined) await writeProviderBadges(own, id, look, out);
      else images.push(...(await writeEditionFiles(registerUntil(own, period), id, period, look, out)));
    }
  }
  if (common) await writeCommonFiles(register, site, look, out);
  return writeImages(images, look, cache, {
    signal,
    free,
    seen: (done) => seen?.({ part: 'images', done, total: images.length }),
  });
}

/** What images, badges and charts show of the site itself, but for its logo. */
export function lookOf(site: Handover['site']): ImageSite {
  return {
    name: site.name,
    host: siteHost(site.address),
    isDemonstration: site.demonstration !== null,
    isDraft: site.isDraft === true,
    theme: themeOf(site.accent),
  };
}

/** Charts of services and periods, and what hosts read. */
async function writeCommonFiles(
  register: Register<'public'>,
  site: Handover['site'],
  look: ImageSite,
  out: string,
): Promise<void> {
  const { providers, services, periods } = register.publication;
  for (const language of siteLanguages()) {
    for (const { id } of services)
      await writePictures(serviceFigureFiles(register, id, language).map(pictureIn(look)), out);
    for (const { period } of periods) {
      const pictures = periodFigureFiles(register, period.id, language).map(pictureIn(look));
      await writePictures(
        pictures.filter(({ id }) => sharedNationalCharts.test(id)),
        out,
      );
      await writePack(pictures, join(out, fileOf(periodChartsAddress(period.id, language))));
    }
  }
  await writeHostingFiles(providers, site, out);
}

/**
 * Adds sitemap and robots file to a site. `files` are those that stand in it, its pages among them, as paths below it in any order; those of
 * providers in other parts of it (`elsewhere`) are named too.
 */
export async function writeSitemap(
  { site }: Pick<Handover, 'site'>,
  register: Register<'public'>,
  out: string,
  { files, elsewhere }: { readonly files: readonly string[]; readonly elsewhere: readonly string[] },
): Promise<void> {
  const standing = files.filter((path) => basename(path) === 'index.html').sort(compareText);
  const pages = [...standing, ...elsewhere.flatMap((id) => providerPages(register, id))];
  for (const { address, text } of sitemapFiles(sitemapPages(pages, register), site.address)) {
    await writeFile(join(out, fileOf(address)), text);
  }
  await writeFile(join(out, 'robots.txt'), robots(site.address, site.demonstration !== null));
}

/**
 * The charts and packs of one edition, written; and its images, to be made. All are made of what there was when its period came
 * (`register`): its pack holds the trends up to it, which its report shows too.
 */
async function writeEditionFiles(
  register: Register<'public'>,
  id: string,
  period: string,
  look: ImageSite,
  out: string,
): Promise<ImageJob[]> {
  const images: ImageJob[] = [];
  const edition = register.edition(id, period);
  for (const language of siteLanguages()) {
    const page = pageOfEdition(register, id, period, language);
    const card = shareCard(page);
    for (const one of addressIds(register, id)) {
      images.push({ path: join(out, fileOf(editionImageAddress(one, period, language))), card });
    }
    const charts = editionFigureFiles(edition, page).map(pictureIn(look));
    const trends = providerFigureFiles(register, id, language).map(pictureIn(look));
    await writePictures(
      charts.filter(({ id: figure }) => sharedCharts.test(figure)),
      out,
    );
    await writePack([...charts, ...trends], join(out, fileOf(editionChartsAddress(id, period, language))));
  }
  return images;
}

/** The badges of a provider, which follow its newest edition. */
async function writeProviderBadges(
  register: Register<'public'>,
  id: string,
  look: ImageSite,
  out: string,
): Promise<void> {
  for (const language of siteLanguages()) {
    await writeBadges(shareCard(newestPage(register, id, language)), addressIds(register, id), look, out);
  }
}

/** The ids below which a provider's files stand: its own, and former ones, whose addresses others may still use. */
function addressIds(register: Register<'public'>, provider: string): readonly string[] {
  return [provider, ...register.provider(provider).formerIds];
}

/** The badges of one card in every style, below each of the provider's ids. */
async function writeBadges(
  card: ShareCard,
  ids: readonly string[],
  look: ImageSite,
  out: string,
): Promise<void> {
  for (const style of badgeStyles) {
    const text = badge(card, style, { ...look, site: look.name });
    for (const id of ids) await writeText(join(out, fileOf(badgeAddress(id, style, card.language))), text);
  }
}

/** A chart that was drawn, and where it stands as a file of its own. */
interface Picture {
  /** Of its figure. */
  readonly id: string;
  readonly address: string;
  readonly text: string;
}

/** Draws charts with where they come from inside the picture; each once, for its own file and for the pack. */
function pictureIn(look: ImageSite): (file: FigureFile) => Picture {
  return ({ figure, about, address }) => {
    const notice = look.isDemonstration ? markOf(look, figure.language) : '';
    return { id: figure.id, address, text: figureFile(figure, { about, host: look.host, notice }) };
  };
}

/** Charts that stand in one folder as files of their own. */
async function writePictures(pictures: readonly Picture[], out: string): Promise<void> {
  const [first] = pictures;
  if (!first) return;
  await mkdir(dirname(join(out, fileOf(first.address))), { recursive: true });
  await allEnded(pictures.map(({ address, text }) => writeFile(join(out, fileOf(address)), text)));
}

/** All charts of one page in one file; none where the page has none. A figure that stands twice on a page is packed once. */
async function writePack(pictures: readonly Picture[], path: string): Promise<void> {
  if (pictures.length === 0) return;
  const once = new Map(pictures.map(({ address, text }) => [basename(address), text]));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, packed([...once].map(([name, text]) => ({ name, text }))));
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
