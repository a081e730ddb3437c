import type { Period, Protection } from '../../model/period.ts';
import { total as totalId } from '../../model/service.ts';
import type { GradeScore } from '../../score/grade.ts';
import type { BenchmarkScore } from '../../score/scores.ts';
import { auditedRest, neededWidth, togetherName, type SumRange } from './audited-group.ts';
import { printedSums } from './edition-bounds.ts';
import { ownWorlds } from './own-worlds.ts';
import type { Participant } from './participant.ts';
import { roundedGrade } from '../rules/grade.ts';
import {
  gradesIn,
  periodModel,
  type Reallocation,
  type PrintedBenchmark,
  type PeriodModel,
} from './period-model.ts';
import { periodWorlds } from './period-worlds.ts';
import type { GradeRow } from './grade-row.ts';

/** A protected mean that all figures together must leave apart. */
interface ProtectedMean {
  /** Null for a mean of all participants that is itself protected. */
  readonly provider: string | null;
  /** Service id, `total`, or the name of rows that are protected together. */
  readonly row: string;
  /** People behind the mean. */
  readonly n: number;
  /** Places of the cells of which it is the mean. */
  readonly targets: readonly number[];
  readonly needed: number;
  /** The worlds that the audit of the provider's own edition found. */
  readonly own: readonly [Reallocation, Reallocation] | null;
}

/** Why a protected mean stays apart from all that is printed in its period. */
export interface PeriodProof extends ProtectedMean {
  /** The participant against which it stands, with all its own grades known; null for everyone outside the worlds. */
  readonly insider: string | null;
  /**
   * Two worlds, as what differs from the truth. Null when the benchmark shows no grade at all: then nothing is printed
   * beyond the provider's own edition, and the certificate of that edition is the proof.
   */
  readonly worlds: readonly [Reallocation, Reallocation] | null;
}

/** The outcome of looking at all figures of one group and period at once. */
export interface PeriodAudit {
  /** Figures of the benchmark that have to go. */
  readonly revealing: ReadonlySet<string>;
  /** One for every protected mean. */
  readonly proofs: readonly PeriodProof[];
  readonly model: PeriodModel;
}

/** The figure that a benchmark gives up first: with it everyone knows how many people gave each grade. */
export const spreadFigure = 'spread';

/**
 * Which figures of a benchmark have to go so that every protected mean has two complete worlds, in which it differs
 * enough, that print exactly as the truth does in every edition, the norm's verdict included, and in the benchmark at once.
 * In: the figures with enough people behind them (`total`, its `spread`, service ids), to be given up in this order; what
 * turns out not to be needed is kept. `protectedFigures`: means of
 * all participants that are withheld because few people are behind them. Where no two worlds are found a figure goes,
 * whether or not there are any. Promoter score, strengths and distributions are outside. `insiders` is another only where it is
 * measured what holding out against participants costs.
 */
export function auditPeriod(
  score: BenchmarkScore,
  participants: readonly Participant[],
  figures: readonly string[],
  protectedFigures: readonly string[],
  { protection, norm }: Period,
  insiders: Insiders = insidersOf,
): PeriodAudit {
  const group = periodModel(participants, norm);
  const means = protectedMeansIn(group, participants, protectedFigures, protection.safeWidth);
  const search = (mean: ProtectedMean, withheld: readonly string[]): readonly Found[] | null =>
    proofsOf(group, printedBenchmark(score, figures, withheld), mean, insiders);

  // worlds that print alike with a figure shown do so without it: only what is still open is searched again
  const found = new Map(means.map((one) => [one, search(one, [])]));
  const open = (): ProtectedMean[] => means.filter((one) => !found.get(one));
  const late = open();
  let withheld: readonly string[] = [];
  for (const figure of figures) {
    if (open().length === 0) break;
    withheld = [...withheld, figure];
    for (const one of open()) found.set(one, search(one, withheld));
  }
  for (const figure of withheld.toReversed()) {
    const without = withheld.filter((one) => one !== figure);
    const again = late.map((one) => [one, search(one, without)] as const);
    if (again.some(([, proofs]) => proofs === null)) continue;
    withheld = without;
    for (const [one, proofs] of again) found.set(one, proofs);
  }
  return {
    revealing: new Set(withheld),
    proofs: means.flatMap((one): PeriodProof[] =>
      (found.get(one) ?? [{ insider: null, worlds: null }]).map((proof) => ({ ...one, ...proof })),
    ),
    model: group,
  };
}

/** The places of the participants against which two worlds are not enough: others are looked for. */
export type Insiders = (
  group: PeriodModel,
  targets: readonly number[],
  worlds: readonly [Reallocation, Reallocation],
) => readonly number[];

/** Two worlds against one attacker. */
type Found = Pick<PeriodProof, 'insider'> & { readonly worlds: NonNullable<PeriodProof['worlds']> };

/**
 * Two worlds against everyone who stands outside them, and two others against each participant that has a part in them:
 * it knows its own grades, and would see that neither is true. Null where a pair is not found.
 */
function proofsOf(
  group: PeriodModel,
  figures: PrintedBenchmark,
  { targets, needed, own }: ProtectedMean,
  insiders: Insiders,
): readonly Found[] | null {
  const worlds = periodWorlds(group, figures, targets, needed, own);
  if (worlds === null) return null;
  const proofs: Found[] = [{ insider: null, worlds }];
  for (const place of insiders(group, targets, worlds)) {
    const { provider, cells } = group.providers[place] ?? { provider: '', cells: [] };
    const other = periodWorlds(group, figures, targets, needed, own, cells);
    if (other === null) return null;
    proofs.push({ insider: provider, worlds: other });
  }
  return proofs;
}

/** The places of the providers whose grades differ in one of two worlds, save those of whom the mean is. */
function insidersOf(
  group: PeriodModel,
  targets: readonly number[],
  worlds: readonly [Reallocation, Reallocation],
): number[] {
  const places = (cells: Iterable<number>): number[] =>
    [...cells].flatMap((at) => group.cells[at]?.provider ?? []);
  const own = places(targets);
  const changed = worlds.flatMap((change) =>
    places([...change.keys()].filter((at) => !isSame(gradesIn(group, change, at), group.cells[at]?.grades))),
  );
  return [...new Set(changed)].filter((place) => !own.includes(place));
}

function isSame(a: readonly number[], b: readonly number[] | undefined): boolean {
  return a.every((people, index) => people === b?.[index]);
}

function protectedMeansIn(
  group: PeriodModel,
  participants: readonly Participant[],
  protectedFigures: readonly string[],
  width: Protection['safeWidth'],
): ProtectedMean[] {
  const protectedMean = (
    provider: string | null,
    row: string,
    targets: readonly number[],
    own: ProtectedMean['own'] = null,
  ): ProtectedMean => {
    const n = targets.reduce((sum, at) => sum + (group.cells[at]?.n ?? 0), 0);
    return { provider, row, n, targets, needed: neededWidth(n, width), own };
  };
  const ofEditions = participants.flatMap(({ provider, rows, total, cover }, place): ProtectedMean[] => {
    const cells = group.providers[place]?.cells ?? [];
    const meanOf = (row: string, targets: readonly number[]): ProtectedMean =>
      protectedMean(
        provider,
        row,
        targets,
        ownWorlds(cover.audited.find((one) => one.row === row)?.evidence, group, place, targets),
      );
    const own = [...rows, total]
      .filter(isProtected)
      .map(({ row }) =>
        meanOf(row, row === totalId ? cells : cells.filter((at) => group.cells[at]?.service === row)),
      );
    const nameOf = (at: number): string => group.cells[at]?.service ?? auditedRest;
    const together = (cover.group.together ?? []).map((set) =>
      meanOf(
        togetherName(set),
        cells.filter((at) => set.includes(nameOf(at))),
      ),
    );
    return [...own, ...together];
  });
  const isAmongThem = (targets: readonly number[]): boolean =>
    ofEditions.some(
      (one) => one.targets.length === targets.length && targets.every((at) => one.targets.includes(at)),
    );
  const ofAll = protectedFigures
    .map((figure) =>
      protectedMean(
        null,
        figure,
        figure === totalId ? [...group.cells.keys()] : (group.services.get(figure)?.cells ?? []),
      ),
    )
    .filter(({ targets }) => !isAmongThem(targets));
  return [...ofEditions, ...ofAll];
}

function isProtected({ decision, value }: GradeRow): boolean {
  return value !== null && decision.status === 'withhold' && decision.reason !== 'cover';
}

function printedBenchmark(
  score: BenchmarkScore,
  figures: readonly string[],
  withheld: readonly string[],
): PrintedBenchmark {
  const isShown = (figure: string): boolean => figures.includes(figure) && !withheld.includes(figure);
  return {
    services: new Map(
      score.services
        .filter(({ service }) => isShown(service))
        .map(({ service, grade }) => [service, sumsOf(grade)]),
    ),
    total: isShown(totalId) ? sumsOf(score.grade) : null,
    isSpreadShown: isShown(spreadFigure),
  };
}

function sumsOf(grade: GradeScore): SumRange {
  return printedSums(roundedGrade(grade)?.value ?? null, grade.n);
}
