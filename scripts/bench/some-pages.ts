import { mkdir, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { handoverVariable } from '../../src/site/source.ts';
import { makePages } from '../../src/site/astro.ts';
import { bundleVariable } from '../../src/site/page-bundle.ts';
import { root } from '../root.ts';

/** The names of all routes of the site: `[...service]`, `[...index].json`. */
export function routeNames(): readonly string[] {
  return readdirSync(join(root, 'src/pages'))
    .filter((file) => /\.(?:astro|ts)$/.test(file))
    .map((file) => file.replace(/\.(?:astro|ts)$/, ''))
    .sort();
}

/**
 * Builds the pages of some routes from a handover into `out`, the way of a build and nothing else: for measures of data
 * whose whole site would take an hour.
 */
export async function buildSomePages(
  handover: string,
  out: string,
  routes: readonly string[],
): Promise<void> {
  process.env[handoverVariable] = handover;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const files = readdirSync(join(root, 'src/pages'));
  // a source folder without pages of its own, so that only those named are made
  const source = join(root, '.rapportkaart', `bench-${process.pid}`);
  const bundle = join(source, 'bundle');
  process.env[bundleVariable] = bundle;
  await mkdir(join(source, 'pages'), { recursive: true });
  try {
    await build({
      ...config,
      configFile: false,
      root,
      srcDir: source,
      outDir: join(source, 'site'),
      logLevel: 'error',
      integrations: [
        ...(config.integrations ?? []),
        {
          name: 'some-pages',
          hooks: {
            'astro:config:setup': ({ injectRoute, addMiddleware }) => {
              addMiddleware({ order: 'pre', entrypoint: join(root, 'src/middleware.ts') });
              for (const route of routes) {
                const file = files.find((one) => one === `${route}.astro` || one === `${route}.ts`);
                if (file === undefined) throw new Error(`no route ${route}`);
                injectRoute({ pattern: `/${route}`, entrypoint: join(root, 'src/pages', file) });
              }
            },
          },
        },
      ],
    });
    const folders = { root, handover, bundle, out };
    await makePages(folders, () => undefined, new AbortController().signal);
  } finally {
    await rm(source, { recursive: true, force: true });
  }
}
