import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { each, output, versionOf, type Verdict } from './engine.ts';

/** A drawing that stands alone: a file of the site, or one inside a pack of charts. */
export interface Drawing {
  readonly name: string;
  readonly svg: Uint8Array;
}

/** The drawings of a site: its SVG files, and those inside its packs. */
export async function drawingsOf(
  site: string,
  files: readonly string[],
  packs: readonly string[],
): Promise<Drawing[]> {
  const alone = await each(files, 8, async (path) => ({
    name: relative(site, path),
    svg: new Uint8Array(await readFile(path)),
  }));
  const packed = await each(packs, 8, async (path) =>
    Object.entries(unzipSync(new Uint8Array(await readFile(path)))).flatMap(([name, svg]) =>
      name.endsWith('.svg') ? [{ name: `${relative(site, path)}: ${name}`, svg }] : [],
    ),
  );
  return [...alone, ...packed.flat()];
}

/**
 * librsvg, which GNOME, Wikipedia and many converters draw SVG with: it takes every drawing, says nothing of it, and puts
 * ink on paper within its edges.
 */
export async function checkDrawings(drawings: readonly Drawing[]): Promise<Verdict> {
  const work = await mkdtemp(join(tmpdir(), 'rapportkaart-rsvg-'));
  try {
    const faults = await each(drawings, 2, async ({ name, svg }) => {
      const path = join(work, `${name.replaceAll(/[^a-z0-9]+/gi, '-')}.svg`);
      await writeFile(path, svg);
      const picture = `${path}.png`;
      const { ok, stderr } = await output('rsvg-convert', [
        '--background-color',
        'white',
        '-o',
        picture,
        path,
      ]);
      if (!ok || stderr !== '') return [`${name}: ${stderr}`];
      const isBlank = (await sharp(picture).stats()).channels.slice(0, 3).every(({ min }) => min > 250);
      await Promise.all([rm(path), rm(picture)]);
      return isBlank ? [`${name}: a blank picture`] : [];
    });
    return {
      check: 'SVG',
      engine: `librsvg ${await versionOf('rsvg-convert')}`,
      given: `${drawings.length} drawings`,
      faults: faults.flat(),
    };
  } finally {
    await rm(work, { recursive: true });
  }
}
