import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import { answered, countsOf } from '../../src/model/tally.ts';
import type { PeriodCertificate } from '../../src/publish/disclosure/certificate.ts';
import type { Benchmark } from '../../src/publish/publication.ts';
import { publishFor, type Published } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import type { PeriodScores, Scores } from '../../src/score/scores.ts';
import { dataFolder } from '../demo/repository.ts';
import { dataset, period } from '../publish/editions.ts';
import { nationalEditions } from '../publish/nation.ts';
import { checkPeriodCertificate } from '../publish/period-check.ts';
import { isExact } from './answer-attack.ts';
import { attackAllAnswers, attackAllMeans, toldIn } from './insider-attacks.ts';
import { reportsOf, type Sides } from './insider-sight.ts';

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

async function everything(only?: 'demonstration' | 'nations'): Promise<Scores[]> {
  const { dataset: read } = await readDataset(diskFiles(dataFolder));
  if (!read) throw new Error('the demonstration does not read');
  return [
    ...(only === 'nations' ? [] : [scoreDataset(read)]),
    ...(only === 'demonstration'
      ? []
      : nations.map(([size, seed]) => scoreDataset(dataset(nationalEditions(size, seed))))),
  ];
}

/** What the site shows, and what the full reports tell, which may be by other rules for once. */
function sidesOf(scores: Scores, ofReports = scores): Sides {
  return {
    own: publishFor(ofReports, 'provider').publication,
    open: publishFor(scores, 'public').publication,
  };
}

/** Scores of a period of which nothing is audited. */
function unaudited(one: PeriodScores): PeriodScores {
  const protection = { ...one.period.protection, safeWidth: { points: 0.01, perRespondent: 0 } };
  return { ...one, period: { ...one.period, protection } };
}

/** Scores of a period in which one provider may be all that hides another. */
function withoutThreeProviders(one: PeriodScores): PeriodScores {
  const protection = {
    ...one.period.protection,
    minAnswers: 1,
    minHiddenProviders: 1,
    participants: { fivePercentFrom: 1, percentFrom: 1, minPercentOfLargest: 0 },
  };
  return { ...one, period: { ...one.period, protection } };
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
    periodCertificates().filter(({ provider }) => provider !== null),
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

  it.each(['demonstration', 'nations'] as const)(
    'does not get a protected mean of another with a linear program over report, site and own answers: %s',
    async (name) => {
      let attacked = 0;
      let narrowest = Infinity;
      for (const scores of await everything(name)) {
        for (const found of await attackAllMeans(
          scores,
          sidesOf(scores),
          name === 'demonstration' ? 'pdf' : 'data',
        )) {
          attacked += 1;
          narrowest = Math.min(narrowest, found.width / found.needed);
          expect(found.width, found.name).toBeGreaterThanOrEqual(found.needed - 1e-6);
        }
      }
      console.log(
        `${name}: ${attacked} attacks; the narrowest is ${narrowest.toFixed(2)} times what is needed`,
      );
      expect(attacked).toBeGreaterThan(1500);
    },
  );

  it('does so where the full reports tell means of all that the site withholds', async () => {
    let hits = 0;
    for (const scores of (await everything('nations')).slice(0, 12)) {
      const weak = { ...scores, periods: scores.periods.map(unaudited) };
      const found = await attackAllMeans(scores, sidesOf(scores, weak), 'data');
      hits += found.filter(({ width, needed }) => width < needed - 1e-6).length;
    }
    console.log(`${hits} protected means fall where reports tell means that are not audited`);
    expect(hits).toBeGreaterThan(20);
  });

  it.each(['demonstration', 'nations'] as const)(
    'does not get the answers of one other provider, or of fewer than 10 people: %s',
    async (name) => {
      let attacked = 0;
      for (const scores of await everything(name)) {
        for (const { found, insider, question } of attackAllAnswers(
          scores,
          publishFor(scores, 'public').publication,
        )) {
          attacked += 1;
          const isCrowd = found.providers >= 2 && found.n >= period.protection.minAnswers;
          expect(
            found.options.every(isExact) && !isCrowd,
            `${question} of ${found.provider ?? 'others'} by ${insider ?? 'anyone'}`,
          ).toBe(false);
        }
      }
      console.log(`${name}: ${attacked} attacks on answers`);
      expect(attacked).toBeGreaterThan(1500);
    },
  );

  it('does so where answers of all are told whoever hides the own', async () => {
    let hits = 0;
    for (const scores of await everything('nations')) {
      const open = { ...scores, periods: scores.periods.map(withoutThreeProviders) };
      for (const { found } of attackAllAnswers(scores, publishFor(open, 'public').publication)) {
        if (found.options.every(isExact)) hits += 1;
      }
    }
    console.log(`${hits} times the answers of one other provider, or of a few people, without the rule`);
    expect(hits).toBeGreaterThan(20);
  });

  it('reads in a full report no answers of all participants but those that everyone may read', async () => {
    let told = 0;
    const [scores] = await everything('demonstration');
    if (!scores) throw new Error('no demonstration');
    const sides = sidesOf(scores);
    for (const {
      period: { id },
      benchmarks,
    } of sides.open.periods) {
      if (benchmarks.length === 0) continue;
      const open = new Set(
        benchmarks.flatMap((one) => one.questions.flatMap((question) => toldIn(sides.open, one, question))),
      );
      for (const { distributions } of (await reportsOf(sides, id, 'data')).values()) {
        told += distributions.length;
        expect(distributions.filter((one) => !open.has(one))).toEqual([]);
      }
    }
    expect(told).toBeGreaterThan(3000);
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
