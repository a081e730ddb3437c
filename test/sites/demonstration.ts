import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentOfAnyCountry } from '../../scripts/bench/content.ts';
import { readBasis } from '../../src/demo/basis.ts';
import { makeDemo } from '../../src/demo/demo.ts';
import { handWrittenPaths } from '../../src/demo/paths.ts';
import type { Handover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { writeFiles } from '../site/folders.ts';

const data = resolve(import.meta.dirname, '../../data');

/** Makes a demonstration of so many providers and periods below a folder, and what its pages would be made from. Throws with its first findings where there are errors. */
export async function demonstration(
  dir: string,
  size: { readonly providers: number; readonly periods: number },
): Promise<Handover> {
  const basis = readBasis((path) => readFileSync(join(data, path), 'utf8'));
  const files = [...makeDemo({ ...size, seed: 7 }, basis)];
  for (const path of handWrittenPaths) cpSync(join(data, path), join(dir, 'data', path), { recursive: true });
  writeFiles(join(dir, 'data'), Object.fromEntries(files.map(({ path, content }) => [path, content])));
  contentOfAnyCountry(join(dir, 'content'));
  const { handover, findings } = await prepareSite(join(dir, 'data'), join(dir, 'content'));
  if (handover === null) throw new Error(JSON.stringify(findings.slice(0, 3)));
  return handover;
}
