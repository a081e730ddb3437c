import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildLine } from '../../src/text/build-note.ts';
import { buildSite } from '../../src/site/build.ts';
import { defaultFolders } from '../../src/site/prepare.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the built site of the repository's own data. */
    demonstration: string;
  }
}

/**
 * Builds the repository's own site once for all tests under test/site. Whoever works on one test names a folder that
 * was built before, `BUILT_SITE=dist npx vitest run --project site test/site/…`, and waits for no build.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = process.env['BUILT_SITE'];
  if (built !== undefined && built !== '') {
    project.provide('demonstration', resolve(built));
    return () => Promise.resolve();
  }
  const root = resolve(import.meta.dirname, '..', '..');
  const dir = await mkdtemp(join(tmpdir(), 'rapportkaart-site-'));
  const out = join(dir, 'dist');
  const { data, content, cache } = defaultFolders(root);
  const lines: string[] = [];
  const result = await buildSite({ root, data, content, out, cache }, (note) =>
    lines.push(buildLine(note, 'en')),
  );
  if (!result.ok)
    throw new Error(`the demonstration does not build:\n${JSON.stringify(result.findings, null, 2)}`);
  project.provide('demonstration', out);
  return () => rm(dir, { recursive: true, force: true });
}
