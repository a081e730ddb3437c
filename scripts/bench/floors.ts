import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { addressOf } from '../../src/address/base-path.ts';
import { editionPage } from '../../src/card/edition.ts';
import { registerOf } from '../../src/card/register.ts';
import { shareCard } from '../../src/card/share.ts';
import { shareImage } from '../../src/download/image.ts';
import { siteLanguages } from '../../src/model/label.ts';
import { makeBundle, makePages } from '../../src/site/astro.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { writeHandover, type Handover } from '../../src/site/handover.ts';
import { imageFonts } from '../../src/site/image-drawing.ts';
import { lookOf } from '../../src/site/share-files.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { writeReportSizes } from '../../src/site/report-sizes.ts';
import { writeWanted } from '../../src/site/wanted.ts';
import { root } from '../root.ts';
import { processorOfEnded } from './measured.ts';
import { pagesIn } from './page-pieces.ts';
import { inProcess, writeReports } from './pdf.ts';
import { composeAndWrite, madeFiles } from './plain-script.ts';

/** What a floor is measured of: a country, the site that was built of it, and a folder to write in. */
export interface FloorInput {
  readonly data: string;
  readonly content: string;
  readonly site: string;
  readonly work: string;
}

/** One part of a build with nothing around it: how many pieces, and seconds by the clock and of processor time. Times are of the part alone, without what prepares it. */
export interface Floor {
  readonly pieces: number;
  readonly seconds: number;
  readonly processor: number;
}

/** The parts that have a floor: what each does. */
export const floors = {
  /** The same Typst documents set, by as many processes as there are cores, and thrown away. */
  reports: reportsAlone,
  /** The same share images through satori and sharp, and thrown away. */
  images: imagesAlone,
  /** The same pages made by the page builder, and nothing else, with the bundle that an earlier build made. */
  pages: (input: FloorInput) => pagesAlone(input, true),
  /** The same, and its bundle first: in the first build, and when code or words changed. */
  'pages and bundle': (input: FloorInput) => pagesAlone(input, false),
  /** What these pages say composed, each chart drawn once, and the same files written, by a plain script without a page builder. */
  'pages by a script': scriptAlone,
  /** The same pages written from memory, and nothing composed. */
  'page bytes': bytesAlone,
  /** The whole folder copied. */
  copy: copyAlone,
} as const;

/** Whether somebody names a floor so. */
export function isFloor(name: string): name is keyof typeof floors {
  return Object.hasOwn(floors, name);
}

async function reportsAlone(input: FloorInput): Promise<Floor> {
  const handover = await handoverOf(input);
  const count =
    handover.publication.periods.flatMap(({ editions }) => editions).length * siteLanguages().length;
  await writeReports(handover, count, input.work);
  const workers = availableParallelism();
  const started = performance.now();
  const shares = await Promise.all(
    Array.from({ length: workers }, (_, worker) =>
      inProcess({ dir: input.work, count, workers, worker, charts: true }),
    ),
  );
  return {
    pieces: count,
    seconds: (performance.now() - started) / 1000,
    processor: shares.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

async function imagesAlone(input: FloorInput): Promise<Floor> {
  const { publication, terms, site } = await handoverOf(input);
  const register = registerOf(publication, terms);
  const cards = publication.periods.flatMap(({ editions }) =>
    editions.flatMap((edition) =>
      siteLanguages().map((language) => shareCard(editionPage(register, edition, language))),
    ),
  );
  const [look, fonts] = [lookOf(site), await imageFonts()];
  return timed(cards.length, async () => {
    const queue = cards[Symbol.iterator]();
    // as many at once as in a build
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (const card of queue) await shareImage(card, look, fonts);
      }),
    );
  });
}

/** With a bundle that an earlier build made (`isKept`), or with one that is made now. */
async function pagesAlone(input: FloorInput, isKept: boolean): Promise<Floor> {
  const handover = await handoverOf(input);
  mkdirSync(join(root, '.rapportkaart'), { recursive: true });
  const work = mkdtempSync(join(root, '.rapportkaart', 'bench-'));
  try {
    await writeHandover(work, handover);
    await writeWanted(work, { units: null, common: true });
    const reports = filesIn(input.site).filter((path) => path.endsWith('.pdf'));
    const sizes = reports.map(
      (path) => [addressOf(path), readFileSync(join(input.site, path)).length] as const,
    );
    await writeReportSizes(work, Object.fromEntries(sizes));
    const out = join(work, 'site');
    const folders = { root, handover: work, bundle: join(work, 'bundle'), out };
    const { signal } = new AbortController();
    const bundle = (): Promise<void> => makeBundle(folders, () => undefined, signal);
    if (isKept) await bundle();
    const [started, before] = [performance.now(), processorOfEnded()];
    if (!isKept) await bundle();
    await makePages(folders, () => undefined, signal);
    const seconds = (performance.now() - started) / 1000;
    return { pieces: pagesIn(out).length, seconds, processor: processorOfEnded() - before };
  } finally {
    rmSync(work, { recursive: true });
  }
}

async function scriptAlone(input: FloorInput): Promise<Floor> {
  const handover = await handoverOf(input);
  await writeHandover(input.work, handover);
  const files = madeFiles(handover, input.site);
  return timed(pagesIn(input.site).length, () => composeAndWrite(input.work, files));
}

async function bytesAlone({ site, work }: FloorInput): Promise<Floor> {
  const pages = pagesIn(site).map((path) => ({ path, bytes: readFileSync(join(site, path)) }));
  return timed(pages.length, () => {
    for (const { path, bytes } of pages) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), bytes);
    }
  });
}

async function copyAlone({ site, work }: FloorInput): Promise<Floor> {
  return timed(filesIn(site).length, () => cpSync(site, join(work, 'copy'), { recursive: true }));
}

async function timed(pieces: number, work: () => void | Promise<void>): Promise<Floor> {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { pieces, seconds: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

async function handoverOf({ data, content }: FloorInput): Promise<Handover> {
  const { handover, findings } = await prepareSite(data, content);
  if (handover === null) throw new Error(JSON.stringify(findings.slice(0, 5), null, 2));
  return handover;
}

if (import.meta.main) {
  const [name = '', input = ''] = process.argv.slice(2);
  if (!isFloor(name)) throw new Error(`no floor is called ${name}`);
  console.log(JSON.stringify(await floors[name](JSON.parse(input) as FloorInput)));
}
