import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { answered, countsOf } from '../../src/model/tally.ts';
import type { PeriodCertificate } from '../../src/publish/disclosure/certificate.ts';
import type { Benchmark } from '../../src/publish/publication.ts';
import { publishFor, type Published } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import type { Scores } from '../../src/score/scores.ts';
import { dataFolder } from '../demo/repository.ts';
import { dataset, period } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';
import { checkPeriodCertificate } from '../publish/period-check.ts';
import { boundsFor } from './insider-attack.ts';

/**
 * A participant knows all its own answers, beside what the site shows. Of others it must learn no more than the public:
 * every protected mean of another has two whole-number worlds that agree with all it knows.
 */
const { safeWidth } = period.protection;

const nations = [
  [3, 1],
  [3, 2],
  [4, 3],
  [4, 4],
  [4, 5],
  [5, 6],
  [5, 7],
  [6, 8],
  [6, 9],
  [8, 10],
  [8, 11],
  [8, 12],
  [10, 13],
  [10, 14],
  [12, 15],
  [12, 16],
  [15, 17],
  [15, 18],
  [20, 19],
  [30, 20],
] as const;

async function everything(): Promise<Scores[]> {
  const { dataset: read } = await readDataset(diskFiles(dataFolder));
  if (!read) throw new Error('the demonstration does not read');
  return [
    scoreDataset(read),
    ...nations.map(([size, seed]) => scoreDataset(dataset(nationalEditions(size, seed)))),
  ];
}

/** True when a world has other grades for this provider than it really has. */
function touches({ cells, worlds }: PeriodCertificate, provider: string): boolean {
  return (worlds ?? []).some((change) =>
    [...change].some(
      ([at, grades]) =>
        cells[at]?.provider === provider &&
        grades.some((people, index) => people !== cells[at]?.grades[index]),
    ),
  );
}

/** What no pair of worlds covers: a protected mean, and the participant against which it has none. */
function unproven({ publication, periodCertificates }: Published<'public'>): {
  pairs: number;
  faults: string[];
} {
  const faults: string[] = [];
  let pairs = 0;
  const byMean = Map.groupBy(
    periodCertificates.filter(({ provider }) => provider !== null),
    ({ period: id, group, provider, row }) => [id, group, provider, row].join('/'),
  );
  for (const [mean, proofs] of byMean) {
    const insiders = new Set(proofs.flatMap(({ cells }) => cells.map(({ provider }) => provider)));
    const checked = new Map(
      proofs.map((proof) => [proof, checkPeriodCertificate(proof, publication, safeWidth)]),
    );
    faults.push(...[...checked.values()].flat().map((fault) => `${mean}: ${fault}`));
    for (const insider of insiders) {
      if (insider === proofs[0]?.provider) continue;
      pairs += 1;
      if (!proofs.some((proof) => !touches(proof, insider)))
        faults.push(`${mean}: nothing against ${insider}`);
    }
  }
  return { pairs, faults };
}

/** A benchmark without the questions of which it says nothing: a questionnaire that nobody may see has none in public. */
function figuresOf(benchmark: Benchmark): Benchmark {
  return {
    ...benchmark,
    questions: benchmark.questions.filter(({ distribution }) => distribution.status === 'shown'),
  };
}

describe('a participant that knows its own answers', () => {
  it('cannot tell two worlds apart, for any protected mean of another', async () => {
    let pairs = 0;
    for (const scores of await everything()) {
      const found = unproven(publishFor(scores, 'public'));
      expect(found.faults).toEqual([]);
      pairs += found.pairs;
    }
    console.log(`${pairs} pairs of a protected mean and a participant, each with two worlds`);
    expect(pairs).toBeGreaterThan(1500);
  });

  it('does not get a protected mean of another by adding and subtracting', async () => {
    let attacked = 0;
    let narrowest = Infinity;
    for (const scores of await everything()) {
      const { publication } = publishFor(scores, 'public');
      for (const bounds of boundsFor(publication, scores)) {
        attacked += 1;
        narrowest = Math.min(narrowest, bounds.width / bounds.needed);
        expect(bounds.width, `${bounds.mean} by ${bounds.insider}`).toBeGreaterThanOrEqual(bounds.needed);
      }
    }
    console.log(`${attacked} attacks; the narrowest is ${narrowest.toFixed(2)} times what is needed`);
    expect(attacked).toBeGreaterThan(1500);
  });

  it('finds no answers of a few people of one other provider in those of all participants', async () => {
    let told = 0;
    for (const scores of await everything()) {
      const { publication } = publishFor(scores, 'public');
      for (const one of publication.periods) {
        const truth = scores.periods.find(({ period: { id } }) => id === one.period.id);
        for (const { group, questions } of one.benchmarks) {
          const own = (truth?.editions ?? []).flatMap(({ provider, groups }) =>
            groups.flatMap((score) =>
              score.group === group && score.origin === 'tallied' ? [{ provider, score }] : [],
            ),
          );
          for (const { question, basis, distribution } of questions) {
            if (distribution.status !== 'shown' || basis !== 'all') continue;
            const isRounded = distribution.value.rounding.startsWith('sensitive');
            const hidden = own.flatMap(({ provider, score }) => {
              const n = answered(countsOf(score.tally, question, 0));
              const edition = one.editions.find((other) => other.provider === provider);
              const shown = edition?.groups
                .find((other) => other.group === group)
                ?.questions.find((other) => other.question === question)?.distribution.status;
              return n > 0 && (isRounded || shown !== 'shown') ? [n] : [];
            });
            told += 1;
            if (hidden.length === 0) continue;
            const name = `${one.period.id}/${group}/${question}`;
            const largest = Math.max(...hidden);
            expect(hidden.length - 1, name).toBeGreaterThanOrEqual(2);
            expect(answered(hidden) - largest, name).toBeGreaterThanOrEqual(period.protection.minAnswers);
          }
        }
      }
    }
    expect(told).toBeGreaterThan(200);
  });

  it('reads of all participants what everyone reads', async () => {
    for (const scores of await everything()) {
      const own = publishFor(scores, 'provider').publication.periods;
      const open = publishFor(scores, 'public').publication.periods;
      for (const { period: shown, benchmarks } of open) {
        const theirs = own.find((one) => one.period.id === shown.id)?.benchmarks ?? [];
        expect(theirs.map(figuresOf)).toEqual(benchmarks.map(figuresOf));
      }
    }
  });
});
