import { describe, expect, it } from 'vitest';
import { releaseLate, releasePeriod } from '../../src/editor/release-period.ts';
import type { FileToWrite } from '../../src/editor/kept-files.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { publicFigures } from '../../src/site/public-figures.ts';
import { dataFolder } from '../demo/repository.ts';
import { filesOf, makeNation, type Nation } from '../protection/people.ts';

type Files = Record<string, string>;

function written(files: Files, outcome: object): Files {
  if (!('files' in outcome)) throw new Error(JSON.stringify(outcome));
  const list = outcome.files as readonly FileToWrite[];
  return { ...files, ...Object.fromEntries(list.map(({ path, text }) => [path, text])) };
}

/** A period that was released, and one provider of forty clients that came after. */
async function withLate(): Promise<Files> {
  const nation = makeNation(5);
  const first = filesOf(nation);
  const released = written(first, await releasePeriod(memoryFiles(first), '2023', '2024-04-05'));
  const example = nation.people.filter(({ provider, group }) => provider === 'open-a' && group === 'clients');
  const late: Nation = {
    ...nation,
    names: { ...nation.names, 'late-a': 'Voorbeeld late-a' },
    rows: [
      ...nation.rows,
      ...nation.rows.flatMap((row) =>
        row.provider === 'open-a' && row.group === 'clients' ? [{ ...row, provider: 'late-a' }] : [],
      ),
    ],
    people: [
      ...nation.people,
      ...example.map((one) => ({
        ...one,
        provider: 'late-a',
        answers: { ...one.answers, grade: '2', clear_information: 'very_dissatisfied' },
      })),
    ],
  };
  const kept = Object.entries(released).filter(([path]) => /\/(?:published|basis)\.json$/.test(path));
  const delivered = { ...filesOf(late), ...Object.fromEntries(kept) };
  return written(delivered, await releaseLate(memoryFiles(delivered), '2023', 'late-a', '2024-06-01'));
}

describe('a full report of a period that was released', () => {
  it('shows of others what was published, whatever the answers at hand make of it', async () => {
    const files = await withLate();
    const { publication } = await publicFigures(memoryFiles(files));
    const { dataset } = await readDataset(memoryFiles(files));
    if (publication === null || dataset === null) throw new Error('the data do not read');
    const scores = scoreDataset(dataset);
    const told = publication.periods;
    const own = publishFor(scores, 'provider', { told }).publication;
    const anew = publishFor(scores, 'provider').publication;
    const of = (one: typeof own) => one.periods.find(({ period }) => period.id === '2023');
    const published = told.find(({ period }) => period.id === '2023');
    expect(of(own)?.benchmarks).toEqual(published?.benchmarks);
    expect(of(anew)?.benchmarks).not.toEqual(published?.benchmarks);
    // what is better than all is better than all as they were published
    const strengths = (one: typeof own) =>
      of(one)?.editions.map(({ groups }) => groups.map((group) => group.strengths.organisation));
    expect(strengths(own)).not.toEqual(strengths(anew));
    expect(of(own)?.editions.map(({ provider }) => provider)).toContain('late-a');
  });

  it.each(['a released period', 'the demonstration'])(
    'names the strengths that the card names: %s',
    async (name) => {
      const files = name === 'the demonstration' ? diskFiles(dataFolder) : memoryFiles(await withLate());
      const { dataset } = await readDataset(files);
      if (dataset === null) throw new Error('the data do not read');
      const scores = scoreDataset(dataset);
      const isReleased = name === 'a released period';
      const publication = isReleased
        ? (await publicFigures(files)).publication
        : publishFor(scores, 'public').publication;
      if (publication === null) throw new Error('the data do not read');
      const told = isReleased ? publication.periods : [];
      const own = publishFor(scores, 'provider', { told }).publication;
      let compared = 0;
      for (const { period, editions } of publication.periods) {
        const reported = own.periods.find((one) => one.period.id === period.id)?.editions ?? [];
        for (const { provider, groups } of editions) {
          for (const { group, strengths } of groups) {
            const report = reported
              .find((one) => one.provider === provider)
              ?.groups.find((one) => one.group === group);
            for (const list of ['staff', 'organisation', 'improvable'] as const) {
              if (strengths[list].status !== 'shown') continue;
              compared += 1;
              expect(report?.strengths[list], `${provider}/${group}/${list}`).toEqual(strengths[list]);
            }
          }
        }
      }
      expect(compared).toBeGreaterThan(10);
    },
  );
});
