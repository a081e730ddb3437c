import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { refused } from './hostile.ts';
import { filesOf, makeNation } from './people.ts';

const files = filesOf(makeNation(1));

describe('a delivery is refused, with the place, for', () => {
  it.each(refused)('%s', async (_, path, from, to, code) => {
    const text = files[path] ?? '';
    expect(text).toContain(from);
    const { dataset, findings } = await readDataset(
      memoryFiles({ ...files, [path]: text.replace(from, () => to) }),
    );
    expect(dataset).toBeNull();
    const found = findings.filter((finding) => finding.file === path && finding.severity === 'error');
    expect(found.length).toBeGreaterThan(0);
    if (code !== '') expect(found.map((finding) => finding.code)).toContain(code);
    // what is said about it does no harm either, in a terminal
    expect(findings.map((one) => findingLine(one, 'en')).join('')).not.toMatch(
      /[\p{Cc}\u200b-\u200f\u202a-\u202e]/u,
    );
    expect(Math.max(...findings.map((finding) => findingLine(finding, 'en').length))).toBeLessThan(1000);
  });
});
