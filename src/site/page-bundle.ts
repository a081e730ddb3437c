import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkOrCopy } from './cache/link-or-copy.ts';
import { filesIn } from './folder/files-in.ts';

/** Name of the environment variable that tells processes in which folder the page bundle stands, below the project so that its packages are found. */
export const bundleVariable = 'RAPPORTKAART_BUNDLE';

/** The folder with the code of the bundle in a folder. */
export function bundleCode(bundle: string): string {
  return join(bundle, 'code');
}

/** The folder with what the bundle adds to a site: scripts, styles and fonts that pages name, and the files of `public/`. */
function bundleFiles(bundle: string): string {
  return join(bundle, 'site');
}

/**
 * Has Astro make the page bundle and no page: what makes pages, of code, words and style, and the files that pages name. Our own process makes the pages
 * with it (pages-from-bundle.ts): one whole page after the other, each written by one call after the other, where Astro hands each of the four calls that make a
 * folder and a file to a thread; and, as long as code, words and style stay, in as many builds as there are.
 */
export function pageBundle(): AstroIntegration {
  let out = '';
  return {
    name: 'page-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'page-bundle',
          getStaticPaths: async () => {
            const bundle = process.env[bundleVariable];
            if (!bundle) throw new Error(`${bundleVariable} is not set: start with npm run build`);
            // nothing but what was bundled stands there
            putAside(bundle, codeOf(out), out);
            return [];
          },
          render: async () => new Response(),
        });
      },
    },
  };
}

/** The folder in which Astro puts the code while it makes a site: below the working folder for a site that stands outside it. */
function codeOf(out: string): string {
  const inside = join(out, '.prerender');
  return existsSync(inside) ? inside : resolve('.astro', '.prerender');
}

function putAside(bundle: string, code: string, site: string): void {
  rmSync(bundle, { recursive: true, force: true });
  mkdirSync(bundle, { recursive: true });
  // both below the project; Astro, which removes it in the end, does not miss it
  renameSync(code, bundleCode(bundle));
  mkdirSync(bundleFiles(bundle));
  for (const path of filesIn(site)) {
    const target = join(bundleFiles(bundle), path);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(site, path), target);
  }
}

/** Puts the files that a bundle adds to a site into that site: links, or copies on another disk. */
export function placeBundleFiles(bundle: string, site: string): void {
  const from = bundleFiles(bundle);
  for (const path of filesIn(from)) {
    const target = join(site, path);
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(from, path), target);
  }
}
