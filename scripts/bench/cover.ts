import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasis } from '../../src/demo/basis.ts';
import { makeDemo } from '../../src/demo/demo.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Protection } from '../../src/model/period.ts';
import { auditedTotal, isSafe } from '../../src/publish/disclosure/audited-group.ts';
import { auditGroup } from '../../src/publish/disclosure/edition-audit.ts';
import { auditedGroup, coverGroup } from '../../src/publish/disclosure/edition-cover.ts';
import type { GradeRow } from '../../src/publish/disclosure/grade-row.ts';
import { show } from '../../src/publish/decision.ts';
import { decideGroup, type GroupDecision, type RowDecision } from '../../src/publish/edition-decision.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { root } from '../root.ts';

/** What cover costs a dataset. Services and Totals are those that may be published and have a grade. */
interface CoverMeasure {
  readonly editions: number;
  readonly services: number;
  readonly servicesLost: number;
  readonly totals: number;
  readonly totalsLost: number;
  /** People behind the services lost. */
  readonly peopleLost: number;
  /** Groups of which all grades are withheld because the choice of cover itself would tell. */
  readonly groupsClosed: number;
  /** What is lost when every group is given the set of rows with the fewest services, then people, that is safe. */
  readonly fewestServices: number;
  readonly fewestTotals: number;
  readonly fewestPeople: number;
  /** Services lost because few withheld people are protected together. */
  readonly servicesLostTogether: number;
  /** Mean grades and distributions of all participants, and how many of them are withheld for what they would tell. */
  readonly means: number;
  readonly meansLost: number;
  readonly distributions: number;
  readonly distributionsLost: number;
}

/** Measures what cover costs. */
export function measureCover(dataset: Dataset): CoverMeasure {
  const scores = scoreDataset(dataset);
  const decided = scores.periods.flatMap(({ period, editions }) =>
    editions.flatMap(({ groups }) =>
      groups.flatMap((group) => {
        const questionnaire = scores.questionnaires[group.questionnaire];
        return questionnaire ? [{ group: decideGroup(group, questionnaire, period), period }] : [];
      }),
    ),
  );
  const { publication } = publishFor(scores, 'public');
  const benchmarks = publication.periods.flatMap((period) => period.benchmarks);
  const means = benchmarks.flatMap((one) => [one.grade, ...one.services.map((service) => service.grade)]);
  const distributions = benchmarks.flatMap((one) => one.questions.map((question) => question.distribution));
  const eligible = decided.map(({ group }) => eligibleRows(group));
  const lost = decided.map(({ group }) => peopleOf(group, [...group.cover.covered]));
  const best = decided.map(({ group, period }) => bestCover(group, period.protection));
  const isLost = (measure: (typeof means)[number] | (typeof distributions)[number]): boolean =>
    measure.status === 'withheld' && measure.reason === 'benchmark';
  const isThere = (measure: (typeof means)[number] | (typeof distributions)[number]): boolean =>
    measure.status === 'shown' || isLost(measure);
  return {
    editions: sum(publication.periods.map((period) => period.editions.length)),
    services: sum(eligible.map((rows) => rows.length)),
    servicesLost: sum(lost.map((one) => one.services)),
    totals: decided.filter(({ group }) => isEligible(group, group.total)).length,
    totalsLost: sum(lost.map((one) => one.totals)),
    peopleLost: sum(lost.map((one) => one.people)),
    groupsClosed: decided.filter(({ group, period }) => isClosed(group, period.protection)).length,
    fewestServices: sum(best.map((one) => one.services)),
    fewestTotals: sum(best.map((one) => one.totals)),
    fewestPeople: sum(best.map((one) => one.people)),
    servicesLostTogether: sum(
      decided
        .filter(({ group }) => group.cover.covered.size > 0)
        .map(({ group, period }) => {
          const apart = coverOf(group, { ...period.protection, minCompleted: 0 });
          return coverOf(group, period.protection).size - apart.size;
        }),
    ),
    means: means.filter(isThere).length,
    meansLost: means.filter(isLost).length,
    distributions: distributions.filter(isThere).length,
    distributionsLost: distributions.filter(isLost).length,
  };
}

/** The measure as lines for a terminal. */
export function coverTable(name: string, measure: CoverMeasure): string {
  const share = (part: number, whole: number): string =>
    `${part} of ${whole} (${whole === 0 ? '0' : ((100 * part) / whole).toFixed(2)} %)`;
  return [
    `${name}: ${measure.editions} editions`,
    `  services lost to cover  ${share(measure.servicesLost, measure.services)}, ${measure.peopleLost} people`,
    `  Totals lost to cover    ${share(measure.totalsLost, measure.totals)}`,
    `  of which together       ${measure.servicesLostTogether}, as few withheld people are protected together`,
    `  groups closed           ${measure.groupsClosed}, as the choice of cover would tell`,
    `  the least possible      ${measure.fewestServices} services (${measure.fewestPeople} people) and ${measure.fewestTotals} Totals`,
    `  means of all lost       ${share(measure.meansLost, measure.means)}`,
    `  shares of all lost      ${share(measure.distributionsLost, measure.distributions)}`,
  ].join('\n');
}

interface Loss {
  readonly services: number;
  readonly totals: number;
  readonly people: number;
}

function peopleOf(group: GroupDecision, names: readonly string[]): Loss {
  const services = group.rows.filter((row) => names.includes(row.score.service));
  return {
    services: services.length,
    totals: names.includes(auditedTotal) ? 1 : 0,
    people: sum(services.map((row) => row.score.completed)),
  };
}

/** Tries every set of rows: Totals first, then services, then people. Groups have a handful of services. */
function bestCover(group: GroupDecision, protection: Protection): Loss {
  if (group.cover.covered.size === 0) return { services: 0, totals: 0, people: 0 };
  const names = eligibleRows(group).map((row) => row.score.service);
  const hasSpread = hasSpreadOf(group, protection.minAnswers);
  const losses = [[], [auditedTotal]].flatMap((first) =>
    Array.from({ length: 2 ** names.length }, (_, bits) => [
      ...first,
      ...names.filter((_name, at) => (bits >> at) % 2 === 1),
    ])
      .filter((covered) =>
        isSafe(
          auditGroup(
            auditedGroup(
              beforeCover(group),
              before(group, group.total),
              hasSpread,
              new Set(covered),
              protection.minCompleted,
            ),
            protection.safeWidth,
          ),
        ),
      )
      .map((covered) => peopleOf(group, covered)),
  );
  return (
    losses.sort((a, b) => a.totals - b.totals || a.services - b.services || a.people - b.people)[0] ??
    peopleOf(group, [...group.cover.covered])
  );
}

/** True when more is withheld than the choice of cover by itself asks for. */
function isClosed(group: GroupDecision, protection: Protection): boolean {
  if (group.cover.covered.size === 0) return false;
  return coverOf(group, protection).size < group.cover.covered.size;
}

/** The cover that is chosen before it is looked at what the choice tells. */
function coverOf(group: GroupDecision, protection: Protection): ReadonlySet<string> {
  return coverGroup(
    beforeCover(group),
    before(group, group.total),
    hasSpreadOf(group, protection.minAnswers),
    protection,
  ).covered;
}

/** A row as it was before anything was covered. */
function before({ cover }: GroupDecision, row: RowDecision): GradeRow {
  return {
    row: row.score.service,
    number: row.score.number,
    completed: row.score.completed,
    decision: cover.covered.has(row.score.service) ? show : row.decision,
    value: row.value,
    grades: row.grades,
  };
}

function beforeCover(group: GroupDecision): GradeRow[] {
  return group.rows.map((row) => before(group, row));
}

function hasSpreadOf({ score }: GroupDecision, minAnswers: number): boolean {
  return score.origin === 'tallied' && score.total.grade.n >= minAnswers;
}

function eligibleRows(group: GroupDecision): RowDecision[] {
  return group.rows.filter((row) => isEligible(group, row));
}

function isEligible(group: GroupDecision, row: RowDecision): boolean {
  const isShown = row.decision.status === 'show' || group.cover.covered.has(row.score.service);
  return isShown && row.value !== null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** A made-up dataset of about so many editions, read the way files are. */
export async function generated(providers: number, periods: number, seed: number): Promise<Dataset> {
  const home = join(root, 'data');
  const read = (path: string): string => readFileSync(join(home, path), 'utf8');
  const files: Record<string, string> = { 'services.json': read('services.json') };
  const questionnaires = ['clients-2021', 'inburgering-2021', 'principals-2021'];
  for (const name of questionnaires)
    files[`questionnaires/${name}.json`] = read(`questionnaires/${name}.json`);
  for (const { path, content } of makeDemo({ providers, periods, seed }, readBasis(read)))
    files[path] = content;
  return datasetOf(await readDataset(memoryFiles(files)));
}

export function datasetOf(read: Awaited<ReturnType<typeof readDataset>>): Dataset {
  if (read.dataset === null) throw new Error(`the data do not read: ${JSON.stringify(read.findings[0])}`);
  return read.dataset;
}
