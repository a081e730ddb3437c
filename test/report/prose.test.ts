import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { FindingLog } from '../../src/ingest/log.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { readReportWords } from '../../src/site/report-words.ts';
import { references } from './made.ts';

const content = join(import.meta.dirname, '../../content');

/** Every file below a folder as path -> text. */
function filesBelow(dir: string, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    readdirSync(join(dir, prefix), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dir.length + 1), readFileSync(path, 'utf8')]),
  );
}

/** What is said about the report's prose with one file changed; null removes it. */
async function aboutProse(path: string, from: string | null, to = ''): Promise<string[]> {
  const files = filesBelow(content, 'report');
  if (from === null) delete files[path];
  else {
    const text = files[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    files[path] = text.replace(from, () => to);
  }
  const log = new FindingLog();
  const { prose: words } = await readReportWords({ files: memoryFiles(files), log }, Object.keys(files));
  const lines = log.findings().map((one) => findingLine(one, 'en'));
  if (lines.length > 0) expect(words).toBeNull();
  return lines;
}

describe('prose of the report', () => {
  it('is whole as it stands', async () => {
    expect(await aboutProse('report/nl/closing.json', '"title"', '"title"')).toEqual([]);
  });

  it.each([
    [
      'a file without its translation',
      'report/en/survey.json',
      null,
      '',
      /^report\/en\/survey\.json:1 error missing-file: /,
    ],
    [
      'an unknown placeholder',
      'report/nl/introduction.json',
      '{provider}',
      '{dienstverlener}',
      /^report\/nl\/introduction\.json:\d+:\d+ error unknown-name: found \{dienstverlener\}; expected one of \{provider\}/,
    ],
    [
      'a block in one language only',
      'report/en/closing.json',
      '"when": ["public"]',
      '"when": ["full"]',
      /^report\/en\/closing\.json:1 error bad-value: found bureau: text when full; expected bureau: text when public/,
    ],
    [
      'a section in one language only',
      'report/nl/sections.json',
      '"typing"',
      '"other"',
      /^report\/en\/sections\.json:1 error bad-value: found other in one language only/,
    ],
    [
      'an unknown condition',
      'report/nl/survey.json',
      '"audio"',
      '"sound"',
      /report\/nl\/survey\.json:\d+:\d+ error /,
    ],
    [
      'an empty text',
      'report/nl/closing.json',
      '"text": "',
      '"text": "", "tekst": "',
      /report\/nl\/closing\.json:\d+/,
    ],
  ])('%s is an error at its place', async (_, path, from, to, line) => {
    expect((await aboutProse(path, from, to)).join('\n')).toMatch(line);
  });
});

describe('questionnaires of the report', () => {
  const name = 'questionnaires/clients-2020.json';
  const about = async (change: (text: string) => string): Promise<string> => {
    const files = filesBelow(references);
    const before = files[name] ?? '';
    files[name] = change(before);
    expect(files[name]).not.toBe(before);
    const { dataset, findings } = await readDataset(memoryFiles(files));
    expect(dataset).toBeNull();
    return findings.map((one) => findingLine(one, 'en')).join('\n');
  };

  it('a label without its translation is an error at its place', async () => {
    const lines = await about((text) =>
      text.replace(/"nl": "Aanleiding",\s*"en": "Reason[^"]*"/, '"nl": "Aanleiding"'),
    );
    expect(lines).toMatch(/questionnaires\/clients-2020\.json:\d+:\d+ error bad-value/);
  });

  it('a question without options is an error at its place', async () => {
    const lines = await about((text) => text.replace('"options": "recommendation"', '"options": []'));
    expect(lines).toMatch(/questionnaires\/clients-2020\.json:\d+:\d+ error bad-value/);
  });
});
