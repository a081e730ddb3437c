import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeHandover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { root } from '../root.ts';
import { contentOfAnyCountry } from './content.ts';
import { buildSomePages } from './some-pages.ts';

/** The routes that a measure of search needs. */
const routes = ['[...directory]', '[...index].json', '[...places].json'];

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
  await buildSomePages(handoverFolder, out, routes);
  return out;
}

/** A made-up word, another for every number. */
function ownWord(number: number): string {
  const word = [...number.toString(syllables.length)]
    .map((digit) => syllables[Number.parseInt(digit, syllables.length)] ?? '')
    .join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
