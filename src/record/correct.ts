import type { Dataset, Edition, PeriodData, TalliedEdition, TalliedGroup } from '../model/dataset.ts';
import { groups as allGroups, type Group } from '../model/group.ts';
import { provinceQuestion } from '../model/questionnaire.ts';
import { total } from '../model/service.ts';
import type { PublishedEdition, PublishedGroup } from '../publish/publication.ts';
import { publishBeside } from '../publish/publish-beside.ts';
import { publishFor } from '../publish/publish.ts';
import { scoreBeside, scoreDataset } from '../score/score.ts';
import { publishedEdition, publishedVersions } from './basis.ts';
import { changedEditions, type EditionChange } from './changes.ts';
import { changedGroups, type GroupChange } from './changed-answers.ts';
import { replaceEdition, settleTables, type KeptPeriod } from './kept-period.ts';
import { staysApart } from './reissue-audit.ts';

/**
 * What a correction does with one changed edition. `kept`: so few questionnaires differ that the figures stay as published.
 * `uneven`: enough differ in all, but in some row or question too few: they stay. `revealing`: old and new figures together
 * would tell of a withheld grade: they stay. `open`: it may be issued again, and nobody asked. `reissued`: it is.
 * `new`, `gone`: for the commands that add a late provider, or withdraw one.
 */
export type CorrectionOutcome = 'kept' | 'uneven' | 'revealing' | 'open' | 'reissued' | 'new' | 'gone';

/** What comes of a correction: per edition, and the period as it is kept from now on. */
export interface Correction {
  readonly outcomes: readonly { readonly provider: string; readonly outcome: CorrectionOutcome }[];
  /** Settled with the tables at hand where nothing is left to decide. */
  readonly kept: KeptPeriod;
}

/** Names and questionnaires of today, with which figures are made. */
export type TodaysFiles = Pick<Dataset, 'providers' | 'services' | 'questionnaires'>;

/**
 * Compares the answers at hand with those that were published and decides, by docs/domain.md ("By edition"), which figures
 * may change. Only editions named in `reissue` do, and of those only the groups in which every row and question differs
 * by no questionnaire or by at least `minAnswers`, from every version ever published.
 */
export function correctPeriod(
  kept: KeptPeriod,
  atHand: PeriodData,
  files: TodaysFiles,
  answers: string,
  { reissue, today }: { readonly reissue: ReadonlySet<string>; readonly today: string },
): Correction {
  let now = kept;
  const outcomes = changedEditions(kept.basis, kept.record, atHand).map((change) => {
    const { provider, kind } = change;
    if (kind !== 'changed') return { provider, outcome: kind };
    const is = atHand.editions.find((one) => one.provider === provider);
    const decided = is && decideChange(change, is, kept, atHand, files);
    if (decided === undefined || typeof decided === 'string')
      return { provider, outcome: decided ?? ('kept' as const) };
    if (!reissue.has(provider)) return { provider, outcome: 'open' as const };
    now = replaceEdition(now, decided.data, decided.was, decided.published, today);
    return { provider, outcome: 'reissued' as const };
  });
  const isSettled = outcomes.every(({ outcome }) => !['open', 'new', 'gone'].includes(outcome));
  return { outcomes, kept: isSettled ? settleTables(now, answers) : now };
}

interface Reissue {
  readonly was: Edition;
  readonly data: Edition;
  readonly published: PublishedEdition<'public'>;
}

function decideChange(
  { provider, groups }: EditionChange,
  is: Edition,
  kept: KeptPeriod,
  atHand: PeriodData,
  files: TodaysFiles,
): Reissue | 'kept' | 'uneven' | 'revealing' {
  const { basis, record } = kept;
  const { minAnswers } = atHand.period.protection;
  const was = publishedEdition(basis, provider);
  const told = record.figures.editions.find((one) => one.provider === provider);
  if (was?.origin !== 'tallied' || is.origin !== 'tallied' || told === undefined) return 'kept';
  const versions = publishedVersions(basis, provider).filter((one) => one.origin === 'tallied');
  const sizes = groups.map((change) => ({ ...change, size: sizeOf(change, minAnswers) }));
  if (sizes.every(({ size }) => size === 'small')) return 'kept';
  const large = sizes.filter(
    ({ group, size }) => size === 'large' && isEvenFromAll(versions, is, group, minAnswers),
  );
  if (large.length === 0) return 'uneven';
  const fresh = freshEdition(is, kept, atHand, files);
  if (fresh === null) return 'revealing';
  const apart = large.filter(({ group }) => isApart(group, { fresh, is, versions, kept, atHand, files }));
  if (apart.length === 0) return 'revealing';
  const changed = new Map(apart.map((change) => [change.group, change]));
  return {
    was,
    data: { ...is, groups: mixed(was.groups, is.groups, changed) },
    published: {
      ...fresh,
      groups: mixed(told.groups, fresh.groups, changed).map((group) => {
        const before = told.groups.find((one) => one.group === group.group);
        const change = changed.get(group.group);
        return before && change ? withKeptQuestions(group, before, change, minAnswers, files) : group;
      }),
    },
  };
}

/** `large`: something changed, and each row's grades by nobody or by enough people. */
function sizeOf({ rows }: GroupChange, minAnswers: number): 'small' | 'large' | 'uneven' {
  const most = Math.max(...rows.map(({ questionnaires }) => questionnaires));
  if (most > 0 && most < minAnswers) return 'small';
  const isEven = rows.every(({ questionnaires, questions }) =>
    [questionnaires, questions.get('grade') ?? 0].every((people) => people === 0 || people >= minAnswers),
  );
  return isEven ? 'large' : 'uneven';
}

function isEvenFromAll(
  versions: readonly TalliedEdition[],
  is: Edition,
  group: Group,
  minAnswers: number,
): boolean {
  return versions.every((version) => {
    const change = changedGroups(version, is).find((one) => one.group === group);
    return change === undefined || sizeOf(change, minAnswers) === 'large';
  });
}

/** The new answers beside the figures of all as they were published; null where their own audit is open. */
function freshEdition(
  is: Edition,
  { record }: KeptPeriod,
  { period }: PeriodData,
  files: TodaysFiles,
): PublishedEdition<'public'> | null {
  const score = scoreBeside(is, files);
  const { edition, findings } = publishBeside(score, period, record.figures.benchmarks, files.questionnaires);
  return findings.length === 0 ? edition : null;
}

interface Candidate {
  readonly fresh: PublishedEdition<'public'>;
  readonly is: TalliedEdition;
  readonly versions: readonly TalliedEdition[];
  readonly kept: KeptPeriod;
  readonly atHand: PeriodData;
  readonly files: TodaysFiles;
}

function isApart(group: Group, { fresh, is, versions, kept, atHand, files }: Candidate): boolean {
  const { basis, record } = kept;
  const data = is.groups.find((one) => one.group === group);
  const next = fresh.groups.find((one) => one.group === group);
  // a group that is no longer there tells nothing new
  if (data === undefined || next === undefined) return true;
  const groupOf = (edition: TalliedEdition): TalliedGroup | undefined =>
    edition.groups.find((one) => one.group === group);
  const publish = (other: TalliedGroup): PublishedGroup<'public'> => {
    const groups = is.groups.map((one) => (one.group === group ? other : one));
    const found = freshEdition({ ...is, groups }, kept, atHand, files)?.groups.find(
      (one) => one.group === group,
    );
    return found ?? { ...next, rows: [] };
  };
  const before = versions.flatMap((version) => {
    const own = groupOf(version);
    const published =
      own && freshEdition(version, kept, atHand, files)?.groups.find((one) => one.group === group);
    return own && published ? [{ data: own, published }] : [];
  });
  const { periodCertificates } = publishFor(scoreDataset({ ...files, periods: [basis.data] }), 'public');
  const benchmark = record.figures.benchmarks.find((one) => one.group === group);
  return staysApart({
    provider: is.provider,
    next: { data, published: next },
    before,
    certificates: periodCertificates().filter((one) => one.group === group),
    isInFiguresOfAll:
      basis.data.editions.some((one) => one.provider === is.provider) &&
      benchmark !== undefined &&
      [benchmark.grade, ...benchmark.services.map(({ grade }) => grade)].some(
        ({ status }) => status === 'shown',
      ),
    width: atHand.period.protection.safeWidth,
    minTogether: atHand.period.protection.minCompleted,
    publish,
  });
}

/** The groups of both, the new one where it is named in `changed`. */
function mixed<T extends { readonly group: Group }>(
  was: readonly T[],
  is: readonly T[],
  changed: ReadonlyMap<Group, unknown>,
): T[] {
  return allGroups.flatMap((group) => (changed.has(group) ? is : was).filter((one) => one.group === group));
}

/** A question in which too few people differ stays as it was published, and so does what is made of it. */
function withKeptQuestions(
  is: PublishedGroup<'public'>,
  was: PublishedGroup<'public'>,
  { rows }: GroupChange,
  minAnswers: number,
  { questionnaires }: TodaysFiles,
): PublishedGroup<'public'> {
  const changed = rows.find(({ service }) => service === total)?.questions ?? new Map<string, number>();
  const isKept = (question: string): boolean => {
    const people = changed.get(question) ?? 0;
    return people > 0 && people < minAnswers;
  };
  const questions = questionnaires[is.questionnaire]?.questions ?? [];
  const promoter = questions.find(({ options }) => options.some((option) => option.promoter !== undefined));
  const hasKeptAspect = questions.some(({ id, kind }) => kind === 'aspect' && isKept(id));
  return {
    ...is,
    questions: is.questions.map((one) =>
      isKept(one.question) ? (was.questions.find(({ question }) => question === one.question) ?? one) : one,
    ),
    ...(promoter && isKept(promoter.id) && { promoterScore: was.promoterScore }),
    ...(isKept(provinceQuestion) && { provinces: was.provinces }),
    ...(hasKeptAspect && { strengths: was.strengths }),
  };
}

/** A provider that comes after the figures of all were published, as it would be published; null where its audit is open. */
export function lateEdition(
  kept: KeptPeriod,
  data: Edition,
  atHand: PeriodData,
  files: TodaysFiles,
): PublishedEdition<'public'> | null {
  return freshEdition(data, kept, atHand, files);
}
