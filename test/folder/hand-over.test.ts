import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { handOver } from '../../src/site/hand-over.ts';
import type { PageBuilder } from '../../src/site/page-builder.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();
const work = mkdtempSync(join(tmpdir(), 'rapportkaart-hand-'));
afterAll(() => [site.dir, work].forEach((folder) => rmSync(folder, { recursive: true })));

it.each([
  ['beside the check of little data', undefined, ['start', 'hand']],
  ['after that of more, for which there is no memory beside it', 1000, ['hand']],
])('starts the page builder %s', async (_, most, expected) => {
  const called: string[] = [];
  const builder = {
    start: () => void called.push('start'),
    hand: async () => void called.push('hand'),
  } as Partial<PageBuilder> as PageBuilder;
  const { data, content, cache, dir } = site;
  const making = { root: dir, data, content, cache, work, beside: dir };
  await expect(handOver(making, builder, () => undefined, most)).resolves.toMatchObject({ ok: true });
  expect(called).toEqual(expected);
  expect(readdirSync(work)).toContain('handover.json');
});
