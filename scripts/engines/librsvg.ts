import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
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

/** So many drawings are given at once. */
const atOnce = 100;

/**
 * librsvg, which GNOME, Wikipedia and many converters draw SVG with: it takes every drawing and has nothing to say. They
 * are drawn as the pages of one document, a hundred at once; where something is said, one by one.
 */
export async function checkDrawings(drawings: readonly Drawing[]): Promise<Verdict> {
  const work = await mkdtemp(join(tmpdir(), 'rapportkaart-rsvg-'));
  const saidOf = async (paths: readonly string[], to: string): Promise<string | null> => {
    const { ok, stderr } = await output('rsvg-convert', ['--format', 'pdf', '-o', to, ...paths]);
    return ok && stderr === '' ? null : stderr;
  };
  try {
    let number = 0;
    const files = await each(drawings, 8, async ({ name, svg }) => {
      const path = join(work, `${(number += 1)}.svg`);
      await writeFile(path, svg);
      return { name, path };
    });
    const parts = Array.from({ length: Math.ceil(files.length / atOnce) }, (_, at) =>
      files.slice(at * atOnce, (at + 1) * atOnce),
    );
    const faults = await each(parts, 2, async (part) => {
      const document = `${part[0]?.path ?? ''}.pdf`;
      const paths = part.map(({ path }) => path);
      if ((await saidOf(paths, document)) === null) return [];
      return each(part, 1, async ({ name, path }) => {
        const said = await saidOf([path], document);
        return said === null ? [] : [`${name}: ${said}`];
      });
    });
    return {
      check: 'SVG',
      engine: `librsvg ${await versionOf('rsvg-convert')}`,
      given: `${drawings.length} drawings`,
      faults: faults.flat(2),
    };
  } finally {
    await rm(work, { recursive: true });
  }
}
