import { mkdir, readdir, writeFile } from 'node:fs/promises';
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
import { editionPage, providerPage } from '../card/edition.ts';
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
import { shareCard, type ShareCard } from '../card/share.ts';
import { badge } from '../download/badge.ts';
import { packed } from '../download/chart-pack.ts';
import { figureFile } from '../download/figure.ts';
import type { ImageSite } from '../download/image-frame.ts';
import { robots, sitemapFiles } from '../download/sitemap.ts';
import { siteLanguages } from '../model/label.ts';
import { themeOf } from '../model/theme.ts';
import { logoPicture } from '../download/logo-picture.ts';
import { markOf } from '../download/site-mark.ts';
import { words } from '../text/words.ts';
import { allEnded } from './all-ended.ts';
import { writeDataFiles } from './data-files.ts';
import type { Handover } from './handover.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { writeImages, type ImageJob, type MadeImages } from './images.ts';
import type { ProviderState } from './kept-providers.ts';
import type { Manner } from './manner.ts';
import { publisherOf } from './publisher.ts';
import { providerPages, sitemapPages } from './sitemap-pages.ts';

/** What files beside the pages are made from, and where. */
export interface Sharing {
  readonly site: Handover['site'];
  /** Of the handover's publication. */
  readonly register: Register<'public'>;
  /** The site's folder. The files of providers that are kept stand in it. */
  readonly out: string;
  /** A folder that keeps images. */
  readonly cache: string;
  /** How each provider's files come into the site; made now where it is left out. */
  readonly stateOf?: (provider: string) => ProviderState;
  /** Whether what is about no single provider is made too; it is where it is left out. */
  readonly common?: boolean;
  /** Is told of every image. */
  readonly seen?: Manner['seen'];
}

/**
 * Adds to a site what others take away, beside its pages: data files and their catalogue, share images, badges, charts and what
 * hosts read. Needs no page. What is about one provider is made from the register of that one alone.
 */
export async function writeShareFiles(sharing: Sharing, signal?: AbortSignal): Promise<MadeImages> {
  const { site, register, out, cache, stateOf = () => 'made', common = true, seen } = sharing;
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
  await writeDataFiles(register, publisherOf(site, register.terms), out, { stateOf, common });
  const { providers } = register.publication;
  for (const { id } of providers) {
    if (stateOf(id) !== 'made') continue;
    signal?.throwIfAborted();
    images.push(...(await writeProviderFiles(registerOfOne(register, id), id, look, out)));
  }
  if (common) await writeCommonFiles(register, site, look, out);
  return writeImages(images, look, cache, {
    signal,
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

/** Adds sitemap and robots file to a site whose pages stand, those of providers in other parts of it (`elsewhere`) apart. */
export async function writeSitemap(
  { site }: Pick<Handover, 'site'>,
  register: Register<'public'>,
  out: string,
  elsewhere: readonly string[],
): Promise<void> {
  const standing = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('index.html'));
  const pages = [...standing, ...elsewhere.flatMap((id) => providerPages(register, id))];
  for (const { address, text } of sitemapFiles(sitemapPages(pages, register), site.address)) {
    await writeFile(join(out, fileOf(address)), text);
  }
  await writeFile(join(out, 'robots.txt'), robots(site.address, site.demonstration !== null));
}

/** The badges, charts and packs of one provider, written; and its images, to be made. */
async function writeProviderFiles(
  register: Register<'public'>,
  id: string,
  look: ImageSite,
  out: string,
): Promise<ImageJob[]> {
  const images: ImageJob[] = [];
  const [newest] = register.editions(id);
  for (const language of siteLanguages()) {
    const pages = register
      .editions(id)
      .map((edition) => ({ edition, page: editionPage(register, edition, language) }));
    for (const { edition, page } of pages) {
      const card = shareCard(page);
      for (const one of addressIds(register, id)) {
        images.push({ path: join(out, fileOf(editionImageAddress(one, edition.period, language))), card });
      }
      const charts = editionFigureFiles(edition, page);
      const trends = edition === newest ? providerFigureFiles(register, id, language) : [];
      const pictures = [...charts, ...trends].map(pictureIn(look));
      await writePictures(
        pictures.slice(0, charts.length).filter(({ id: figure }) => sharedCharts.test(figure)),
        out,
      );
      await writePack(pictures, join(out, fileOf(editionChartsAddress(id, edition.period, language))));
    }
    const shown = providerPage(register, id, language, pages[0]?.page);
    await writeBadges(shareCard(shown), addressIds(register, id), look, out);
  }
  return images;
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
