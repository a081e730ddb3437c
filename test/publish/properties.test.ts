import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset, Edition } from '../../src/model/dataset.ts';
import type { Benchmark, Publication, PublishedEdition } from '../../src/publish/publication.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, edition, group, row, tallyOf } from './editions.ts';
import { nationalEditions } from './nation.ts';

/** Its editions alone: answers that move from one service to another do move the benchmark of a service. */
const editionsOf = (data: Dataset): string =>
  JSON.stringify(publishFor(scoreDataset(data), 'public').publication.periods[0]?.editions);

const asText = (data: Dataset): string =>
  JSON.stringify(publishFor(scoreDataset(data), 'public').publication);

describe('a public publication', () => {
  it('holds nothing of a withheld value but the reason', () => {
    const { publication } = publishFor(scoreDataset(dataset(nationalEditions(60, 3))), 'public');
    const withheld = objectsIn(publication).filter((one) => one['status'] === 'withheld');
    expect(withheld.length).toBeGreaterThan(500);
    expect(withheld.filter((one) => Object.keys(one).join() !== 'status,reason')).toEqual([]);
  });

  it('holds no field that only scores have', () => {
    const { publication } = publishFor(scoreDataset(dataset(nationalEditions(20, 4))), 'public');
    const names = new Set(objectsIn(publication).flatMap(Object.keys));
    for (const name of [
      'tally',
      'counts',
      'sum',
      'accepted',
      'decision',
      'difference',
      'opinions',
      'place',
      'printedGrade',
    ]) {
      expect(names).not.toContain(name);
    }
  });

  it('is the same whatever the order of the dataset', () => {
    const editions = nationalEditions(25, 9);
    const plain = dataset(editions);
    const expected = asText(plain);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(editions, { minLength: editions.length }),
        fc.boolean(),
        (shuffled, isReversed) => {
          const mixed = isReversed ? shuffled.map(reversed) : shuffled;
          const other: Dataset = {
            ...plain,
            providers: plain.providers.toReversed(),
            services: plain.services.toReversed(),
            periods: plain.periods.map((data) => ({ ...data, editions: mixed })),
          };
          expect(asText(other) === expected).toBe(true);
        },
      ),
      { seed: 11, numRuns: 20 },
    );
  });
});

const grades = (n: number) => fc.array(fc.integer({ min: 1, max: 10 }), { minLength: n, maxLength: n });

const crowd = nationalEditions(4, 24);

/** A nation with two withheld providers whose answers always add up to the same. */
const nation = ([a, b, work, complaint, workOfA, complaintOfA]: readonly [
  number[],
  number[],
  number,
  number,
  number,
  number,
]) =>
  asText(
    dataset([
      ...crowd,
      edition('withheld-a', [
        group([
          row(
            'diagnose',
            60,
            tallyOf(a, { work: [workOfA, 3 - workOfA], complaint: [complaintOfA, 3 - complaintOfA] }),
          ),
        ]),
      ]),
      edition('withheld-b', [
        group([
          row(
            'diagnose',
            60,
            tallyOf(b, {
              work: [work - workOfA + 3, 7 - work + workOfA],
              complaint: [complaint - complaintOfA + 3, 7 - complaint + complaintOfA],
            }),
          ),
        ]),
      ]),
    ]),
  );

describe('non-interference', () => {
  /*
   * Which means of all participants are withheld is chosen from the answers, as cover is: where one would give a participant
   * that knows its own grades those of another, it goes. That it went tells something to a reader who runs the rules, which
   * stays outside the promise (docs/domain.md, Anonymity, "What stays outside"). It cannot be both ways: the mean that is lost in
   * the literal case below would leave the other's sum between 3 and 5, and one choice for every way to deal the answers
   * would lose every mean behind which two providers are withheld. So nothing but that choice may differ, and it seldom does.
   */
  it('between providers: answers dealt anew among withheld ones leave no trace but which means of all are told', () => {
    const counts = fc.tuple(grades(3), grades(4), fc.nat(7), fc.nat(7), fc.nat(3), fc.nat(3));
    let otherChoices = 0;
    fc.assert(
      fc.property(
        counts,
        fc.nat(3),
        fc.nat(3),
        fc.infiniteStream(fc.nat(6)),
        (first, workOfA, complaintOfA, order) => {
          const dealt = first[0].concat(first[1]);
          const places = [...order.take(7)];
          const anew = dealt
            .map((grade, index) => ({ grade, place: places[index] ?? 0, index }))
            .sort((x, y) => x.place - y.place || x.index - y.index)
            .map((one) => one.grade);
          const second = [
            anew.slice(0, 3),
            anew.slice(3),
            first[2],
            first[3],
            workOfA,
            complaintOfA,
          ] as const;
          const [one, other] = [nation(first), nation(second)];
          if (pattern(one) === pattern(other)) {
            expect(other === one).toBe(true);
          } else {
            otherChoices += 1;
            const isAlike = withoutMeansWithheldIn(one, other) === withoutMeansWithheldIn(other, one);
            expect(isAlike).toBe(true);
          }
        },
      ),
      { seed: 31, numRuns: 200 },
    );
    expect(otherChoices).toBeLessThanOrEqual(4);
  });

  it('between providers: a mean of all goes where it would give a participant the grades of another', () => {
    const diagnosis = (a: number[], b: number[]): string | undefined => {
      const { periods } = JSON.parse(nation([a, b, 0, 0, 0, 0])) as Publication<'public'>;
      return periods[0]?.benchmarks
        .find((one) => one.group === 'clients')
        ?.services.find((one) => one.service === 'diagnose')?.grade.status;
    };
    expect(diagnosis([1, 1, 1], [2, 10, 2, 4])).toBe('withheld');
    expect(diagnosis([1, 1, 2], [1, 10, 2, 4])).toBe('shown');
  });

  it('inside an edition: grades exchanged between withheld rows leave no trace while the same rows are shown', () => {
    let changed = 0;
    fc.assert(
      fc.property(
        grades(4),
        grades(6),
        grades(14),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 0, max: 5 }),
        (a, b, c, i, j) => {
          const clients = (first: readonly number[], second: readonly number[]): Edition =>
            edition('a', [
              group(
                [
                  row('diagnose', 60, tallyOf(first)),
                  row('jobcoaching', 8, tallyOf(second)),
                  row('activering', 28, tallyOf(c)),
                ],
                { verdict: 'yes' },
              ),
            ]);
          const one = editionsOf(dataset([...crowd, clients(a, b)]));
          const other = editionsOf(dataset([...crowd, clients(a.with(i, b[j] ?? 1), b.with(j, a[i] ?? 1))]));
          fc.pre(pattern(one) === pattern(other) && /"cover"/.test(one));
          // what was exchanged must lie in withheld rows on both sides
          fc.pre(coveredIn(one));
          if (a[i] !== b[j]) changed++;
          expect(other === one).toBe(true);
        },
      ),
      { seed: 41, numRuns: 100 },
    );
    expect(changed).toBeGreaterThan(40);
  });

  it('notices a value that does come out', () => {
    expect(asText(dataset([clients(8)]))).not.toBe(asText(dataset([clients(2)])));
  });
});

const clients = (grade: number) =>
  edition('a', [group([row('diagnose', 20, tallyOf([...Array<number>(15).fill(8), grade]))])]);

/** A publication without the means and spreads of all participants that this one or the other withholds. */
function withoutMeansWithheldIn(text: string, other: string): string {
  const [own, beside] = [text, other].map((one) => JSON.parse(one) as Publication<'public'>);
  const isTold = (a: { status: string } | undefined, b: { status: string } | undefined): boolean =>
    a?.status === 'shown' && b?.status === 'shown';
  const cut = (one: Benchmark, two: Benchmark | undefined) => ({
    ...one,
    grade: isTold(one.grade, two?.grade) ? one.grade : null,
    spread: isTold(one.spread, two?.spread) ? one.spread : null,
    services: one.services.map((service, at) => ({
      ...service,
      grade: isTold(service.grade, two?.services[at]?.grade) ? service.grade : null,
    })),
  });
  return JSON.stringify({
    ...own,
    periods: own?.periods.map((period, place) => ({
      ...period,
      benchmarks: period.benchmarks.map((one, at) => cut(one, beside?.periods[place]?.benchmarks[at])),
    })),
  });
}

/** The publication with every number and list of numbers blanked. */
function pattern(text: string): string {
  return text.replace(/-?\d+(\.\d+)?/g, '0');
}

/** True when the edition under test withholds its first two services. */
function coveredIn(text: string): boolean {
  const parsed = JSON.parse(text) as PublishedEdition<'public'>[];
  const own = parsed.find((one) => one.provider === 'a')?.groups[0];
  return own?.rows.slice(0, 2).every((one) => one.grade.status === 'withheld') === true;
}

function reversed(one: Edition): Edition {
  if (one.origin === 'printed') return one;
  return {
    ...one,
    groups: one.groups.map((inner) => ({ ...inner, rows: inner.rows.toReversed() })).toReversed(),
  };
}

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}
