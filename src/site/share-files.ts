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
import type { Register } from '../card/register.ts';
import { sharedCharts, sharedNationalCharts } from '../card/shared-charts.ts';
import { shareCard } from '../card/share.ts';
import { badge } from '../download/badge.ts';
import { packed } from '../download/chart-pack.ts';
import { figureFile } from '../download/figure.ts';
import type { ImageSite } from '../download/image-frame.ts';
import { robots, sitemapFiles } from '../download/sitemap.ts';
import { languages } from '../model/label.ts';
import { themeOf } from '../model/theme.ts';
import { markOf } from '../download/site-mark.ts';
import { words } from '../text/words.ts';
import { allEnded } from './all-ended.ts';
import { writeDataFiles } from './data-files.ts';
import type { Handover } from './handover.ts';
import { writeHostingFiles } from './hosting-files.ts';
import { writeImages, type ImageJob, type MadeImages } from './images.ts';
import { publisherOf } from './publisher.ts';
import { sitemapPages } from './sitemap-pages.ts';

/**
 * Adds to a built site what others take away: data files and their catalogue, share images, badges, charts, sitemap and
 * robots file. Runs after the pages, whose addresses the sitemap lists; `register` is of the handover's publication,
 * and `cache` a folder that keeps images.
 */
export async function writeShareFiles(
  { site }: Pick<Handover, 'site'>,
  register: Register<'public'>,
  out: string,
  cache: string,
  signal?: AbortSignal,
): Promise<MadeImages> {
  const look: ImageSite = {
    name: site.name,
    host: siteHost(site.address),
    isDemonstration: site.demonstration !== null,
    isDraft: site.isDraft === true,
    theme: themeOf(site.accent),
  };
  await writeDataFiles(register, publisherOf(site), out);
  await writeBadges(register, look, out);
  const images: ImageJob[] = languages.map((language) => ({
    path: join(out, fileOf(generalImageAddress(language))),
    title: words(language).start.title(register.terms.guidance[language]),
    language,
  }));
  for (const { editions } of register.publication.periods) {
    for (const edition of editions) {
      for (const language of languages) {
        const page = editionPage(register, edition, 'edition', language);
        for (const id of addressIds(register, edition.provider)) {
          images.push({
            path: join(out, fileOf(editionImageAddress(id, edition.period, language))),
            card: shareCard(page),
          });
        }
        const charts = editionFigureFiles(edition, page);
        const isNewest = register.editions(edition.provider)[0] === edition;
        const trends = isNewest ? providerFigureFiles(register, edition.provider, language) : [];
        await writeFigures(
          charts.filter(({ figure }) => sharedCharts.test(figure.id)),
          look,
          out,
        );
        await writePack(
          [...charts, ...trends],
          look,
          join(out, fileOf(editionChartsAddress(edition.provider, edition.period, language))),
        );
      }
    }
  }
  const { providers, services, periods } = register.publication;
  for (const language of languages) {
    for (const { id } of services) await writeFigures(serviceFigureFiles(register, id, language), look, out);
    for (const { period } of periods) {
      const charts = periodFigureFiles(register, period.id, language);
      await writeFigures(
        charts.filter(({ figure }) => sharedNationalCharts.test(figure.id)),
        look,
        out,
      );
      await writePack(charts, look, join(out, fileOf(periodChartsAddress(period.id, language))));
    }
  }
  await writeHostingFiles(providers, site, out);
  const made = await writeImages(images, look, cache, signal);
  const pages = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('index.html'));
  for (const { address, text } of sitemapFiles(sitemapPages(pages, register), site.address)) {
    await writeFile(join(out, fileOf(address)), text);
  }
  await writeFile(join(out, 'robots.txt'), robots(site.address, look.isDemonstration));
  return made;
}

/** The ids below which a provider's files stand: its own, and former ones, whose addresses others may still use. */
function addressIds(register: Register<'public'>, provider: string): readonly string[] {
  return [provider, ...register.provider(provider).formerIds];
}

async function writeBadges(register: Register<'public'>, look: ImageSite, out: string): Promise<void> {
  for (const { id } of register.publication.providers) {
    for (const language of languages) {
      const card = shareCard(providerPage(register, id, language));
      for (const style of badgeStyles) {
        const text = badge(card, style, { ...look, site: look.name });
        for (const address of addressIds(register, id)) {
          await writeText(join(out, fileOf(badgeAddress(address, style, language))), text);
        }
      }
    }
  }
}

/** Charts that stand in one folder as files of their own, each with where it comes from inside the picture. */
async function writeFigures(files: readonly FigureFile[], look: ImageSite, out: string): Promise<void> {
  const [first] = files;
  if (!first) return;
  await mkdir(dirname(join(out, fileOf(first.address))), { recursive: true });
  await allEnded(files.map((file) => writeFile(join(out, fileOf(file.address)), drawn(file, look))));
}

/** All charts of one page in one file; none where the page has none. A figure that stands twice on a page is packed once. */
async function writePack(files: readonly FigureFile[], look: ImageSite, path: string): Promise<void> {
  if (files.length === 0) return;
  const once = new Map(files.map((file) => [basename(file.address), file]));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, packed([...once].map(([name, file]) => ({ name, text: drawn(file, look) }))));
}

function drawn({ figure, about }: FigureFile, look: ImageSite): string {
  return figureFile(figure, {
    about,
    host: look.host,
    notice: look.isDemonstration ? markOf(look, figure.language) : '',
  });
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
