import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mdxToMdast, type MdastNode } from 'satteri';
import { afterAll, describe, expect, it } from 'vitest';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { defaultRules } from '../../src/model/default-rules.ts';
import type { Period } from '../../src/model/period.ts';
import { filledProse } from '../../src/site/filled-prose.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { demonstrationFaults } from '../../src/site/prose-demonstration.ts';
import { proseFaults } from '../../src/site/prose-faults.ts';
import { findingLine } from '../../src/text/finding.ts';
import { small } from '../ingest/small.ts';
import { temporary, writeFiles } from '../site/folders.ts';

const page = (body: string) =>
  ({
    language: 'nl',
    name: 'method',
    title: 'T',
    description: 'D',
    order: 1,
    bodyLine: 5,
    body,
  }) as const;

/** A period whose bureau has this name. */
const by = (name: string): Period => ({
  ...defaultRules,
  id: '2025',
  from: '2025-01-01',
  until: '2025-12-31',
  reportedOn: '2026-03-18',
  status: 'final',
  questionnaires: {},
  source: { name },
});

/** Attributes of every tag in a page, as the page is compiled. */
function attributes(node: MdastNode): readonly { readonly name: string; readonly value: unknown }[] {
  const own =
    node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement'
      ? node.attributes.map((one) => ({ name: 'name' in one ? one.name : '', value: one.value }))
      : [];
  return [...own, ...('children' in node ? node.children.flatMap((child) => attributes(child)) : [])];
}

describe('the name of a bureau in a page', () => {
  it.each(['x" onclick="alert(1)', 'Bureau "De Peiling"', 'R&D &quot; Zn', `'"><script>alert(1)</script>`])(
    'is letters in an attribute and in a sentence: %s',
    (name) => {
      const { pages, findings } = filledProse(
        [page('<abbr title="{bureau}">bureau</abbr> is {bureau}.')],
        by(name),
      );
      const body = pages[0]?.body ?? '';
      expect(findings).toEqual([]);
      expect(proseFaults(body)).toEqual([]);
      // a backslash is a letter in an attribute; no more than that is added there
      const told = attributes(mdxToMdast(body)).map((one) => [
        one.name,
        String(one.value).replaceAll('\\', ''),
      ]);
      expect(told).toEqual([['title', name]]);
    },
  );

  it.each([
    ['import bureau', 'fout prose-code: '],
    ['export const a = 1', 'fout prose-code: '],
  ])('is an error of the period where it would be code: %s', (name, told) => {
    const lines = filledProse([page('Tekst.\n\n{bureau} vroeg het.')], by(name)).findings;
    expect(lines.map((one) => findingLine(one, 'nl'))).toEqual([
      expect.stringContaining(`2025/period.json:1 ${told}`),
    ]);
    expect(filledProse([page('Tekst. {bureau} vroeg het.')], by(name)).findings).toEqual([]);
  });
});

describe('a sentence of a demonstration', () => {
  it('is looked at as the paragraph that it becomes, with the place of its language', () => {
    const said = { method: { nl: 'export const a = 1', en: 'It says "x".' } };
    const faults = demonstrationFaults(page('Tekst.'), said);
    expect(faults.map(({ kind, path }) => [kind, path])).toEqual([['prose-code/word', ['method', 'nl']]]);
    expect(demonstrationFaults({ ...page('Tekst.'), language: 'en' }, said)).toEqual([]);
    expect(demonstrationFaults({ ...page('Tekst.'), name: 'reuse' }, said)).toEqual([]);
  });
});

describe('a site', () => {
  const dir = temporary();
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('is not made where either would be code', async () => {
    const [data, content] = [join(dir, 'data'), join(dir, 'content')];
    contentOfAnyData(content);
    const files = small();
    const path = '2023/period.json';
    const rules = JSON.parse(files[path] ?? '') as Record<string, unknown>;
    writeFiles(data, { ...files, [path]: JSON.stringify({ ...rules, source: { name: 'import bureau' } }) });
    const prose = join(content, 'nl/method.mdx');
    writeFileSync(prose, `${readFileSync(prose, 'utf8')}\n{bureau} vroeg het.\n`);
    const kinds = async (): Promise<readonly string[]> =>
      (await prepareSite(data, content)).findings
        .filter(({ code }) => code === 'prose-code')
        .map(({ file, line, kind }) => `${file}:${line} ${kind}`);
    expect(await kinds()).toEqual(['2023/period.json:1 prose-code/word']);
    const said = { method: { nl: 'import dit', en: 'Read this.' } };
    writeFileSync(join(content, 'demonstration.json'), JSON.stringify(said, null, 2));
    expect(await kinds()).toEqual(['content/demonstration.json:3 prose-code/word']);
  });
});
