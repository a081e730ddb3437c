import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run, tinySite } from '../faults/tiny-site.ts';

const root = resolve(import.meta.dirname, '../..');
const site = tinySite();
afterAll(() => rmSync(site.dir, { recursive: true }));

/** Changes a file of the site's data. */
function edit(path: string, from: RegExp, to: string): void {
  const file = join(site.data, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

it('a draft is made again where it stands, and says on its page to look it through what is open now', async () => {
  for (const period of ['2022', '2023'])
    edit(`${period}/period.json`, /"status": ?"final"/, '"status": "draft"');
  const draft = (id = '2023', ...more: readonly string[]) =>
    run([join(root, 'scripts/draft.ts'), id, '--site', site.dir, '--lang', 'en', ...more]);
  const page = () => readFileSync(join(site.dir, 'concept/2023/nakijken/nl/index.html'), 'utf8');
  expect(await draft()).toMatchObject({ code: 0 });
  const first = page();
  edit('providers.csv', /^de-werkbrug;[^;]*/m, 'de-werkbrug;De Nieuwe Werkbrug');
  expect(await draft()).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^changed: /m) as string,
  });
  expect(first).not.toContain('De Nieuwe Werkbrug');
  expect(page()).toContain('De Nieuwe Werkbrug');
  expect(await draft()).toMatchObject({
    code: 0,
    text: expect.stringMatching(/^unchanged: /m) as string,
  });
  // the same input, for another period in the same place
  expect(page()).toContain('<h1>Nakijken: 2023</h1>');
  expect(await draft('2022', '--out', join(site.dir, 'concept/2023'))).toMatchObject({ code: 0 });
  expect(page()).toContain('<h1>Nakijken: 2022</h1>');
  // a period that is none
  expect(await draft('2021')).toMatchObject({
    code: 1,
    text: expect.stringContaining('2021 is no draft, or does not exist.') as string,
  });
  expect(readdirSync(join(site.dir, 'concept'))).toEqual(['2023']);
});
