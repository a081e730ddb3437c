import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import type { DataFiles } from '../../src/ingest/files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { dataFolder } from '../demo/repository.ts';

const path = '2025/responses.csv';
const [head = '', ...rows] = readFileSync(join(dataFolder, path), 'utf8').trimEnd().split('\n');
const sampleText = readFileSync(join(dataFolder, '2025/sample.csv'), 'utf8');

/** The demonstration with other answers, and with another sample where one is given. */
function files(lines: readonly string[], sample = sampleText, header = head): DataFiles {
  const changed: Readonly<Record<string, string>> = {
    [path]: `${[header, ...lines].join('\n')}\n`,
    '2025/sample.csv': sample,
  };
  const disk = diskFiles(dataFolder);
  return {
    list: () => disk.list(),
    open: async (name) => {
      const text = changed[name];
      return text === undefined ? disk.open(name) : bytes(text);
    },
  };
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

/** Findings about doubles, and how many others there are of each code. */
async function found(data: DataFiles): Promise<{ doubles: string[]; others: Record<string, number> }> {
  const { findings } = await readDataset(data);
  const others: Record<string, number> = {};
  const doubles: string[] = [];
  for (const finding of findings) {
    if (finding.code.startsWith('repeated-')) doubles.push(findingLine(finding, 'en'));
    else if (finding.code !== 'set-aside') others[finding.code] = (others[finding.code] ?? 0) + 1;
  }
  return { doubles, others };
}

/** The sample without its column completed. */
const [sampleHead = '', ...sampleRows] = sampleText.trimEnd().split('\n');
const delimiter = sampleHead.includes(';') ? ';' : ',';
const at = sampleHead.split(delimiter).indexOf('completed');
const withoutCompleted = [sampleHead, ...sampleRows]
  .map((line) => line.split(delimiter).toSpliced(at, 1).join(delimiter))
  .join('\n');

const last = rows.length + 1;

describe('questionnaires that were delivered twice', () => {
  it('are not there in the demonstration', async () => {
    expect(await found(files(rows))).toEqual({ doubles: [], others: {} });
  });

  it('a whole file twice is one finding', async () => {
    const { doubles, others } = await found(files([...rows, ...rows], withoutCompleted));
    expect(doubles).toEqual([
      `2025/responses.csv:${last + 1} error repeated-block: found ${rows.length} questionnaires on lines ${last + 1} to ${last + rows.length} that repeat lines 2 to ${last}; expected each questionnaire once; remove the lines that were pasted twice; if they are other people, deliver a column respondent`,
    ]);
    expect(Object.keys(others)).not.toContain('completed-differs');
  });

  it('and so it is beside what sample.csv says was completed', async () => {
    const { doubles, others } = await found(files([...rows, ...rows]));
    expect(doubles).toHaveLength(1);
    expect(others['completed-differs']).toBeGreaterThan(10);
  });

  it('a block twice is one finding, with the lines of both', async () => {
    const pasted = [...rows.slice(0, 400), ...rows.slice(100, 112), ...rows.slice(400)];
    expect((await found(files(pasted, withoutCompleted))).doubles).toEqual([
      '2025/responses.csv:402 error repeated-block: found 12 questionnaires on lines 402 to 413 that repeat lines 102 to 113; expected each questionnaire once; remove the lines that were pasted twice; if they are other people, deliver a column respondent',
    ]);
  });

  it('five rows pasted twice are a block: 5 of 14 does not become 10 of 14', async () => {
    const few = rows.slice(700, 705);
    const { doubles } = await found(
      files([...rows.slice(0, 705), ...few, ...rows.slice(705)], withoutCompleted),
    );
    expect(doubles).toEqual([
      '2025/responses.csv:707 error repeated-block: found 5 questionnaires on lines 707 to 711 that repeat lines 702 to 706; expected each questionnaire once; remove the lines that were pasted twice; if they are other people, deliver a column respondent',
    ]);
  });

  /** Twelve rows from all over the file, in another order, each set far from the others. */
  const scattered = Array.from(
    { length: 12 },
    (_, index) => rows[((index * 7919 + 13) * 31) % rows.length] ?? '',
  );
  const spread = scattered.reduce<string[]>(
    (all, row, index) => all.toSpliced(index * 150 + 60, 0, row),
    rows,
  );

  it('twelve rows twice are one finding: an error where nothing says how many were completed', async () => {
    const { doubles } = await found(files(spread, withoutCompleted));
    expect(doubles).toEqual([
      expect.stringMatching(
        /^2025\/responses\.csv:\d+ error repeated-rows: found 12 questionnaires that are in the file already, the first of them on line \d+; expected at most a few people who answer every question alike; ask the bureau; deliver a column respondent, or say in sample.csv how many were completed$/,
      ),
    ]);
  });

  it('and a warning where sample.csv does, which then disagrees', async () => {
    const { doubles, others } = await found(files(spread));
    expect(doubles).toEqual([expect.stringContaining(' warning repeated-rows: found 12 questionnaires')]);
    expect(others['completed-differs']).toBeGreaterThan(0);
  });

  it('a few real twins in a large delivery pass', async () => {
    const twins = scattered.slice(0, 4);
    const few = twins.reduce<string[]>((all, row, index) => all.toSpliced(index * 150 + 60, 0, row), rows);
    expect((await found(files(few, withoutCompleted))).doubles).toEqual([]);
  });
});

describe('a column respondent', () => {
  const separator = head.includes(';') ? ';' : ',';
  const named = rows.map((row, index) => `${row}${separator}R${index + 1}`);
  const header = `${head}${separator}respondent`;

  it('makes every repeat an error, with its line and without its name', async () => {
    const twice = [...named, named[9] ?? '', named[41] ?? ''];
    const { doubles } = await found(files(twice, withoutCompleted, header));
    const column = header.split(separator).length;
    expect(doubles).toEqual([
      `2025/responses.csv:${last + 1}:${column} error repeated-respondent: found a respondent that line 11 has too; expected one questionnaire of each respondent; remove the row that is not theirs, or ask the bureau which of the two counts`,
      `2025/responses.csv:${last + 2}:${column} error repeated-respondent: found a respondent that line 43 has too; expected one questionnaire of each respondent; remove the row that is not theirs, or ask the bureau which of the two counts`,
    ]);
  });

  it('tells people who answer alike apart, however many', async () => {
    const alike = [...named, ...rows.slice(0, 60).map((row, index) => `${row}${separator}T${index}`)];
    expect((await found(files(alike, withoutCompleted, header))).doubles).toEqual([]);
  });

  it('is not kept', async () => {
    const { dataset } = await readDataset(files(named, sampleText, header));
    expect(dataset).not.toBeNull();
    expect(JSON.stringify(dataset)).not.toContain('R17');
    expect(JSON.stringify(dataset)).toBe(JSON.stringify((await readDataset(files(rows))).dataset));
  });
});
