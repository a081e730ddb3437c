import { beforeAll, describe, expect, it } from 'vitest';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { NotAFile } from '../../src/ingest/unreadable.ts';
import { findingLine } from '../../src/text/finding.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { freezePeriod } from '../../src/record/freeze.ts';
import { recordText } from '../../src/record/record.ts';
import type { ComparedPairs } from '../../src/site/compared-pairs.ts';
import { publicFigures } from '../../src/site/public-figures.ts';
import { differences, outputsOf } from '../protection/outputs.ts';
import { filesOf, makeNation } from '../protection/people.ts';
import { told } from '../text/told.ts';

const tables = ['sample.csv', 'responses.csv', 'counts.csv', 'approach.csv'].map((name) => `2023/${name}`);

/** A delivery, the pages made of it, and the record of its one final period. */
let plain: Record<string, string> = {};
let pages: Map<string, string> = new Map();
let record = '';

/** All that is made from a publication; the publication itself may lose what no page and no file has. */
function pagesOf(publication: Publication<'public'>): Map<string, string> {
  const outputs = outputsOf(publication);
  outputs.delete('publication');
  return outputs;
}

async function figuresOf(files: Record<string, string>, pairs?: ComparedPairs) {
  return publicFigures(memoryFiles(files), pairs ? { pairs } : {});
}

beforeAll(async () => {
  plain = filesOf(makeNation(7));
  const { publication, findings, unreleased } = await figuresOf(plain);
  if (publication === null) throw new Error(JSON.stringify(findings));
  expect(unreleased).toContain('2023');
  const period = publication.periods.find((one) => one.period.id === '2023');
  if (period === undefined) throw new Error('no such period');
  record = recordText(freezePeriod(period, publication.questionnaires));
  pages = pagesOf(publication);
});

const released = (): Record<string, string> => ({ ...plain, '2023/published.json': record });
function without(files: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !names.includes(path)));
}

describe('a period of which it is known what was published', () => {
  it('is built from that, to the letter, and needs no answers', async () => {
    const { publication, findings, unreleased } = await figuresOf(without(released(), tables));
    expect(findings.map((one) => findingLine(one, 'en'))).toEqual([]);
    expect(unreleased).not.toContain('2023');
    if (publication === null) throw new Error('nothing published');
    expect(differences(pagesOf(publication), pages)).toEqual([]);
  });

  it('needs no answers beside the sample either, as in hosted CI', async () => {
    const answers = ['2023/responses.csv', '2023/counts.csv'];
    const { publication, findings } = await figuresOf(without(released(), answers));
    expect(findings.map((one) => findingLine(one, 'en'))).toEqual([]);
    if (publication === null) throw new Error('nothing published');
    expect(differences(pagesOf(publication), pages)).toEqual([]);
  });

  it('tells once that one of its tables cannot be read', async () => {
    const files = memoryFiles(released());
    const { publication, findings } = await publicFigures({
      list: () => files.list(),
      open: (path) => (path === '2023/sample.csv' ? Promise.reject(new NotAFile('pipe')) : files.open(path)),
    });
    expect(publication).toBeNull();
    expect(findings.map((one) => findingLine(one, 'en'))).toEqual([
      '2023/sample.csv:1 error unreadable-file: found a pipe; expected a file that can be read; put a copy of the file in this place',
    ]);
  });

  it('is compared with the answers at hand once for each pair of checksums', async () => {
    const seen: string[] = [];
    const asked: string[] = [];
    const pairs: ComparedPairs = {
      has: (first, second) => {
        asked.push(`${first} ${second}`);
        return seen.includes(`${first} ${second}`);
      },
      add: async (first, second) => void seen.push(`${first} ${second}`),
    };
    expect((await figuresOf(released(), pairs)).findings).toEqual([]);
    expect(seen).toEqual(asked);
    // nothing is read the second time: what stands in the tables no longer matters
    expect((await figuresOf(released(), pairs)).findings).toEqual([]);
    expect(seen).toHaveLength(1);
    const other = { ...released(), '2023/responses.csv': `${plain['2023/responses.csv']}\n` };
    expect((await figuresOf(other, pairs)).findings).toEqual([]);
    expect(seen).toHaveLength(2);
  });

  it('is not changed by other answers: that is a finding with its way out', async () => {
    const [head = '', first = '', ...rows] = (plain['2023/responses.csv'] ?? '').split('\n');
    const grade = head.split(';').indexOf('grade');
    const changed = first.split(';').map((cell, at) => (at === grade ? (cell === '1' ? '10' : '1') : cell));
    const files = { ...released(), '2023/responses.csv': [head, changed.join(';'), ...rows].join('\n') };
    const { publication, findings } = await figuresOf(files);
    expect(findings.map(told).map(({ code, file, mend }) => [code, file, mend])).toEqual([
      ['published-differs', '2023/published.json', 'put the delivery back, or run npm run correct -- 2023'],
    ]);
    if (publication === null) throw new Error('nothing published');
    expect(differences(pagesOf(publication), pages)).toEqual([]);
  });

  it.each([
    [
      'an edited file',
      { '2023/published.json': (text: string) => text.replace('netSample": 34', 'netSample": 35') },
      [
        '2023/published.json:1 error published-damaged: found figures that were changed by hand: the checksum does not hold; expected the file as npm run release, correct or withdraw wrote it; put the file back from your backup or repository; figures change through npm run correct only',
      ],
    ],
    [
      'a period that was made a draft again',
      { '2023/period.json': (text: string) => text.replace('"final"', '"draft"') },
      [
        '2023/published.json:1 error published-draft: found published figures of a period that period.json calls a draft; expected "status": "final"; put the status back to "final"; npm run withdraw -- 2023 takes figures off the site',
      ],
    ],
    [
      'a provider that is no longer in the list',
      { 'providers.csv': (text: string) => text.replace(/^open-a;.*\n/m, '') },
      [
        '2023/published.json:1 error published-name: found provider open-a, which providers.csv does not have; expected every name of a published figure in the files of today; put the provider back, as "former" when it stopped; a new id goes with its old one under former_ids',
      ],
    ],
  ])('%s is a finding', async (_, changes, lines) => {
    const files = without(released(), tables);
    for (const [path, change] of Object.entries(changes)) {
      const text = change(files[path] ?? '');
      expect(text).not.toBe(files[path]);
      files[path] = text;
    }
    expect((await figuresOf(files)).findings.map((one) => findingLine(one, 'en'))).toEqual(lines);
  });
});
