import { spawnSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import config from '../../astro.config.mjs';
import { writeHandover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { handoverVariable } from '../../src/site/source.ts';
import { root } from '../root.ts';
import { contentOfAnyCountry } from './content.ts';

/** The pages that a measure of search needs, by their route. */
const pages = {
  '/[...directory]': 'src/pages/[...directory].astro',
  '/[...index].json': 'src/pages/[...index].json.ts',
  '/[...places].json': 'src/pages/[...places].json.ts',
};

const syllables = [
  'ka',
  'ri',
  'mo',
  'ste',
  'bel',
  'vo',
  'run',
  'dij',
  'hof',
  'ten',
  'wal',
  'pe',
  'zon',
  'lu',
];

/**
 * Builds the directory of a made-up country, with its index and script, below `dir`, and nothing else: the pages of
 * the providers themselves would take minutes. Everything else goes the way of a build. The demonstration draws its
 * names from some hundred words; every name gets a word of its own here, as names have, because search looks at every
 * different word. Returns the folder to serve.
 */
export async function buildDirectory(dir: string, providers: number): Promise<string> {
  const [data, content, handoverFolder, out] = ['data', 'content', 'handover', 'dist'].map((name) =>
    join(dir, name),
  ) as [string, string, string, string];
  const demo = [
    join(root, 'scripts/demo.ts'),
    '--providers',
    String(providers),
    '--periods',
    '1',
    '--out',
    data,
  ];
  const made = spawnSync(process.execPath, demo);
  if (made.status !== 0) throw new Error(made.stderr.toString());
  contentOfAnyCountry(content);
  const { handover, findings } = await prepareSite(data, content);
  if (handover === null) throw new Error(`the country has errors: ${JSON.stringify(findings[0])}`);
  const named = handover.publication.providers.map((provider, at) => ({
    ...provider,
    name: `${provider.name} ${ownWord(at)}`,
  }));
  await writeHandover(handoverFolder, {
    ...handover,
    publication: { ...handover.publication, providers: named },
  });
  process.env[handoverVariable] = handoverFolder;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // a source folder without pages of its own, so that only those above are made
  const source = join(root, '.rapportkaart', 'bench-search');
  await mkdir(join(source, 'pages'), { recursive: true });
  try {
    await build({
      ...config,
      configFile: false,
      root,
      srcDir: source,
      outDir: out,
      logLevel: 'error',
      integrations: [
        ...(config.integrations ?? []),
        {
          name: 'directory-only',
          hooks: {
            'astro:config:setup': ({ injectRoute }) => {
              for (const [pattern, path] of Object.entries(pages)) {
                injectRoute({ pattern, entrypoint: join(root, path) });
              }
            },
          },
        },
      ],
    });
  } finally {
    await rm(source, { recursive: true, force: true });
  }
  return out;
}

/** A made-up word, another for every number. */
function ownWord(number: number): string {
  const word = [...number.toString(syllables.length)]
    .map((digit) => syllables[Number.parseInt(digit, syllables.length)] ?? '')
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
