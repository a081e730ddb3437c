import type { Measure } from '../../src/model/measure.ts';
import type { Publication, PublishedRow } from '../../src/publish/publication.ts';
import type { Scores, TalliedGroupScore } from '../../src/score/scores.ts';

/** How far a participant gets with a protected mean of another, in sums of grades. */
interface Attack {
  readonly mean: string;
  readonly insider: string;
  readonly width: number;
  readonly needed: number;
}

interface Range {
  low: number;
  high: number;
}

/** One number that the attacker does not know exactly: people of one service of one provider. */
interface Unknown extends Range {
  readonly provider: string;
  readonly service: string;
  readonly n: number;
}

/** Unknowns of which the sum is known to lie in a range. */
interface Equation extends Range {
  readonly parts: readonly Unknown[];
}

/**
 * What every participant can work out of every protected mean of another from the site and its own answers: every mean
 * that is printed bounds a sum of unknown sums, and each bound tightens the others until nothing moves. The attacker
 * is given how many gave a grade everywhere, and the sum of whoever shows its spread.
 */
export function* boundsFor(publication: Publication<'public'>, scores: Scores): Generator<Attack> {
  for (const { period, editions, benchmarks } of publication.periods) {
    const truth = scores.periods.find((one) => one.period.id === period.id);
    for (const benchmark of benchmarks) {
      const groups = editions.flatMap(({ provider, groups: own }) => {
        const shown = own.find(({ group }) => group === benchmark.group);
        const score = truth?.editions
          .find((one) => one.provider === provider)
          ?.groups.find(({ group }) => group === benchmark.group);
        return shown && score?.origin === 'tallied' ? [{ provider, shown, score }] : [];
      });
      for (const { provider: insider } of groups) {
        const { unknowns, equations } = known(groups, benchmark, insider);
        tighten(equations);
        for (const { provider, shown } of groups) {
          if (provider === insider) continue;
          const own = unknowns.filter((one) => one.provider === provider);
          for (const { service, grade } of [...shown.rows, shown.total]) {
            if (grade.status !== 'withheld' || grade.reason === 'cover') continue;
            const parts = service === 'total' ? own : own.filter((one) => one.service === service);
            const n = sum(parts.map((one) => one.n));
            if (n === 0) continue;
            yield {
              mean: `${period.id}/${benchmark.group}/${provider}/${service}`,
              insider,
              width: sum(parts.map(({ low, high }) => high - low)),
              needed: Math.max(
                period.protection.safeWidth.points * n,
                period.protection.safeWidth.perRespondent,
              ),
            };
          }
        }
      }
    }
  }
}

interface Known {
  readonly provider: string;
  readonly shown: Publication<'public'>['periods'][number]['editions'][number]['groups'][number];
  readonly score: TalliedGroupScore;
}

function known(
  groups: readonly Known[],
  benchmark: Publication<'public'>['periods'][number]['benchmarks'][number],
  insider: string,
): { unknowns: Unknown[]; equations: Equation[] } {
  const equations: Equation[] = [];
  const unknowns = groups.flatMap(({ provider, shown, score }) => {
    const cells = score.rows.map((row) => ({ service: String(row.service), ...row.grade }));
    const rest = score.total.grade.n - sum(cells.map(({ n }) => n));
    const restSum = score.total.grade.sum - sum(cells.map((cell) => cell.sum));
    const all = [...cells, ...(rest > 0 ? [{ service: '', n: rest, sum: restSum }] : [])].filter(
      ({ n }) => n > 0,
    );
    const own = all.map(({ service, n, sum: total }): Unknown => {
      if (provider === insider) return { provider, service, n, low: total, high: total };
      const row = shown.rows.find((one) => one.service === service);
      return { provider, service, n, ...printed(row?.grade, n) };
    });
    const total = score.total.grade;
    const range =
      shown.spread.status === 'shown'
        ? { low: total.sum, high: total.sum }
        : printed(shown.total.grade, total.n);
    equations.push({ parts: own, ...range });
    return own;
  });
  for (const { service, grade } of benchmark.services) {
    const parts = unknowns.filter((one) => one.service === service);
    equations.push({ parts, ...printed(grade, sum(parts.map(({ n }) => n))) });
  }
  equations.push({ parts: unknowns, ...printed(benchmark.grade, sum(unknowns.map(({ n }) => n))) });
  return { unknowns, equations };
}

/** The sums of n grades that print as a mean does; any where it is not shown. */
function printed(grade: PublishedRow<'public'>['grade'] | Measure<number> | undefined, n: number): Range {
  if (grade?.status !== 'shown') return { low: n, high: 10 * n };
  const tenths = Math.round(grade.value * 10);
  return {
    low: Math.max(n, Math.ceil((n * (2 * tenths - 1)) / 20)),
    high: Math.min(10 * n, Math.ceil((n * (2 * tenths + 1)) / 20) - 1),
  };
}

function tighten(equations: readonly Equation[]): void {
  for (let moved = true, turn = 0; moved && turn < 50; turn += 1) {
    moved = false;
    for (const { parts, low, high } of equations) {
      let lowest = sum(parts.map((one) => one.low));
      let highest = sum(parts.map((one) => one.high));
      for (const one of parts) {
        const least = Math.max(one.low, low - (highest - one.high));
        const most = Math.min(one.high, high - (lowest - one.low));
        if (least === one.low && most === one.high) continue;
        lowest += least - one.low;
        highest += most - one.high;
        one.low = least;
        one.high = most;
        moved = true;
      }
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
