import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedSet, patternOf } from './fixed.ts';
import { differences, outputsOf, walk, type Walked } from './outputs.ts';
import { filesOf, makeNation, type Nation } from './people.ts';
import { vary, ways, type Step, type Way } from './vary.ts';

/** Adds to what is published something that must not be there. */
type Plant = (outputs: Map<string, string>, walked: Walked) => void;

interface Side {
  readonly walked: Walked;
  readonly fixed: string;
}

const nothing: Plant = () => undefined;

async function sideOf(nation: Nation): Promise<Side> {
  const walked = await walk(filesOf(nation));
  return { walked, fixed: fixedSet(walked.dataset, patternOf(walked.publication)) };
}

function tell({ walked }: Side, plant: Plant): Map<string, string> {
  const outputs = outputsOf(walked.publication);
  plant(outputs, walked);
  return outputs;
}

/** The first nations, each read once: many changes are tried on each. */
const nations = 24;
const sides = new Map<number, Promise<Side>>();
function base(seed: number): Promise<Side> {
  const known = sides.get(seed) ?? sideOf(makeNation(seed));
  sides.set(seed, known);
  return known;
}

const told = new Map<number, Map<string, string>>();
function baseTold(seed: number, side: Side, plant: Plant): Map<string, string> {
  if (plant !== nothing) return tell(side, plant);
  const known = told.get(seed) ?? tell(side, plant);
  told.set(seed, known);
  return known;
}

const number = fc.nat(1_000_000);
const step = fc.record<Step>({
  way: fc.constantFrom(...ways),
  choice: fc.tuple(number, number, number, number),
});
const change = fc.record({
  seed: fc.nat(nations - 1),
  steps: fc.array(step, { minLength: 1, maxLength: 12 }),
});

interface Count {
  same: number;
  /** Cases in which answers to this period's questions changed, and not only print, free text or a draft. */
  answers: number;
  readonly byWay: Record<Way, number>;
}

/** The law: as long as the fixed set is the same, every byte is. Counts the cases in which answers really changed. */
function law(plant: Plant, count: Count, only: readonly Way[] = ways) {
  return fc.asyncProperty(change, async ({ seed, steps }) => {
    const one = await base(seed);
    const nation = makeNation(seed);
    let other = nation;
    const done: Way[] = [];
    for (const next of steps.filter(({ way }) => only.includes(way))) {
      const before = JSON.stringify(other);
      other = vary(other, next);
      if (JSON.stringify(other) !== before) done.push(next.way);
    }
    fc.pre(JSON.stringify(other) !== JSON.stringify(nation));
    const two = await sideOf(other);
    fc.pre(two.fixed === one.fixed);
    count.same += 1;
    if (JSON.stringify(other.people) !== JSON.stringify(nation.people)) count.answers += 1;
    for (const way of new Set(done)) count.byWay[way] += 1;
    expect(differences(tell(two, plant), baseTold(seed, one, plant))).toEqual([]);
  });
}

const freshCount = (): Count => ({
  same: 0,
  answers: 0,
  byWay: Object.fromEntries(ways.map((way) => [way, 0])) as Record<Way, number>,
});

describe('withheld answers leave no trace', () => {
  it('in page objects, drawings and files of data, in 500 cases in which they changed', async () => {
    const count = freshCount();
    await fc.assert(law(nothing, count), { seed: 4711, numRuns: 500, maxSkipsPerRun: 20 });
    expect(count.same).toBe(500);
    expect(count.answers).toBeGreaterThan(350);
    for (const way of ways) expect(count.byWay[way], way).toBeGreaterThan(30);
    console.log(
      `500 cases, ${count.answers} with other answers; changes of every way: ${JSON.stringify(count.byWay)}`,
    );
  });
});

/** The exact sum of grades of a service that hidden-a withholds. */
function secret({ scores }: Walked, provider = 'hidden-a'): number {
  const edition = scores.periods
    .flatMap(({ editions }) => editions)
    .find((one) => one.provider === provider && one.origin === 'tallied');
  return edition?.origin === 'tallied' ? (edition.groups[0]?.rows[0]?.grade.sum ?? 0) : 0;
}

const plants: readonly (readonly [string, Plant])[] = [
  [
    'a hidden field of a page',
    (outputs, walked) => {
      const name = 'provider hidden-a nl';
      outputs.set(name, (outputs.get(name) ?? '').replace('{', `{"sum":${secret(walked)},`));
    },
  ],
  [
    'a JSON row',
    (outputs, walked) => {
      const name = 'json 2023';
      outputs.set(name, (outputs.get(name) ?? '').replace('"value":null', `"value":${secret(walked)}`));
    },
  ],
  [
    'a sort order',
    (outputs, walked) => {
      const order = ['hidden-a', 'hidden-b', 'hidden-c'].sort(
        (a, b) => secret(walked, a) - secret(walked, b),
      );
      outputs.set('directory nl', `${outputs.get('directory nl') ?? ''}${order.join()}`);
    },
  ],
  [
    'an alternative text',
    (outputs, walked) => {
      const name = [...outputs.keys()].find((one) => one.startsWith('figure hidden-b')) ?? 'none';
      outputs.set(
        name,
        `${outputs.get(name) ?? ''} ${secret(walked, 'hidden-b') % 2 === 0 ? 'hoog' : 'laag'}`,
      );
    },
  ],
  [
    'the scale of a drawing',
    (outputs, walked) => {
      const name = 'badge hidden-c nl';
      outputs.set(
        name,
        (outputs.get(name) ?? '').replace('viewBox="0 0 ', `viewBox="0 ${secret(walked, 'hidden-c')} `),
      );
    },
  ],
  [
    'the n of a withheld figure',
    (outputs, { scores }) => {
      const edition = scores.periods
        .flatMap(({ editions }) => editions)
        .find((one) => one.provider === 'hidden-d' && one.origin === 'tallied');
      const n = edition?.origin === 'tallied' ? edition.groups[0]?.rows[0]?.grade.n : 0;
      outputs.set('csv 2023', `${outputs.get('csv 2023') ?? ''}${n}`);
    },
  ],
];

describe('the law notices a leak', () => {
  it.each(plants)('planted in %s', async (_, plant) => {
    const result = await fc.check(law(plant, freshCount(), ['people', 'hidden-square']), {
      seed: 4712,
      numRuns: 60,
      maxSkipsPerRun: 50,
      endOnFailure: true,
    });
    expect(result.failed).toBe(true);
    expect(result.counterexample).not.toBeNull();
  });
});
