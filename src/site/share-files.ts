import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  badgeAddress,
  badgeStyles,
  editionFigureAddress,
  editionImageAddress,
  generalImageAddress,
} from '../address/address.ts';
import { editionFigures } from '../card/edition-figures.ts';
import { editionPage, providerPage } from '../card/edition.ts';
import type { EditionPage } from '../card/page.ts';
import type { Register } from '../card/register.ts';
import { shareCard } from '../card/share.ts';
import { badge } from '../download/badge.ts';
import { figureFile } from '../download/figure.ts';
import type { ImageSite } from '../download/image.ts';
import { robots, sitemap } from '../download/sitemap.ts';
import { languages } from '../model/label.ts';
import { shareWords } from '../text/share.ts';
import { wordsIn } from '../text/words.ts';
import { writeDataFiles } from './data-files.ts';
import type { Handover } from './handover.ts';
import { writeImages, type ImageJob } from './images.ts';
import { publisherOf } from './publisher.ts';
import { sitemapPages } from './sitemap-pages.ts';

/**
 * Adds to a built site what others take away: data files and their catalogue, share images, badges, charts, sitemap and
 * robots file. Runs after the pages, whose addresses the sitemap lists; `register` is of the handover's publication.
 */
export async function writeShareFiles(
  { site }: Pick<Handover, 'site'>,
  register: Register<'public'>,
  out: string,
  cache: string,
): Promise<{ readonly imagesDrawn: number }> {
  const look: ImageSite = {
    name: site.name,
    host: new URL(site.address).host,
    isDemonstration: site.demonstration !== null,
  };
  await writeDataFiles(register, publisherOf(site), out);
  await writeBadges(register, look, out);
  const images: ImageJob[] = languages.map((language) => ({
    path: join(out, generalImageAddress(language)),
    title: wordsIn(language).startTitle,
    language,
  }));
  for (const { editions } of register.publication.periods) {
    for (const edition of editions) {
      for (const language of languages) {
        const page = editionPage(register, edition, 'edition', language);
        for (const id of addressIds(register, edition.provider)) {
          images.push({
            path: join(out, editionImageAddress(id, edition.period, language)),
            card: shareCard(page),
          });
        }
        await writeFigures(page, look, out);
      }
    }
  }
  const imagesDrawn = await writeImages(images, look, cache);
  const pages = (await readdir(out, { recursive: true })).filter((path) => path.endsWith('index.html'));
  await writeFile(join(out, 'sitemap.xml'), sitemap(sitemapPages(pages, register), site.address));
  await writeFile(join(out, 'robots.txt'), robots(site.address, look.isDemonstration));
  return { imagesDrawn };
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
        const text = badge(card, style, look.name, look.isDemonstration);
        for (const address of addressIds(register, id)) {
          await writeText(join(out, badgeAddress(address, style, language)), text);
        }
      }
    }
  }
}

/** The page's charts, each with where it comes from inside the picture. */
async function writeFigures(page: EditionPage, look: ImageSite, out: string): Promise<void> {
  const origin = {
    provider: page.provider.name,
    host: look.host,
    notice: look.isDemonstration ? shareWords(page.language).demonstration : '',
  };
  const figures = editionFigures(page).map((figure) => ({
    path: join(out, editionFigureAddress(page.provider.id, page.periodId, figure.id, page.language)),
    text: figureFile(figure, origin),
  }));
  const [first] = figures;
  if (!first) return;
  await mkdir(dirname(first.path), { recursive: true });
  await Promise.all(figures.map(({ path, text }) => writeFile(path, text)));
}

async function writeText(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
