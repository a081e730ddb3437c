import type {
  Dataset,
  DeliveredRow,
  Edition,
  PeriodData,
  PrintedRow,
  TalliedGroup,
} from '../model/dataset.ts';
import { compareText } from '../model/finding.ts';
import { groups } from '../model/group.ts';
import { comparePeriods } from '../model/period.ts';
import type { Questionnaire } from '../model/questionnaire.ts';
import { total as totalId, type RowId } from '../model/service.ts';
import { countsOf } from '../model/tally.ts';
import { scoreBenchmark } from './benchmark.ts';
import { gradeOf } from './grade.ts';
import { promoterQuestion, promoterScore } from './promoter.ts';
import { responseRate } from './response.ts';
import type {
  EditionScore,
  PeriodScores,
  PrintedRowScore,
  Scores,
  TalliedGroupScore,
  TalliedRow,
} from './scores.ts';

/** What a dataset's names lead to, while it is being scored. */
interface Codebook {
  readonly numberOf: (service: string) => number;
  readonly questionnaire: (name: string) => Questionnaire;
}

/**
 * Computes everything that can be told about a dataset, exact, from tallies or from print, without any threshold.
 * The outcome does not depend on the order in which the dataset lists things. Throws an Error when an edition names
 * a questionnaire that the dataset lacks: ingest lets no such dataset through.
 */
export function scoreDataset(dataset: Dataset): Scores {
  const book = codebookOf(dataset);
  return {
    providers: dataset.providers.toSorted((a, b) => compareText(a.id, b.id)),
    services: dataset.services.toSorted((a, b) => a.number - b.number || compareText(a.from, b.from)),
    questionnaires: Object.fromEntries(
      Object.entries(dataset.questionnaires).toSorted(([a], [b]) => compareText(a, b)),
    ),
    periods: dataset.periods
      .toSorted((a, b) => comparePeriods(a.period, b.period))
      .map((data) => scorePeriod(data, book)),
  };
}

function codebookOf({ services, questionnaires }: Pick<Dataset, 'services' | 'questionnaires'>): Codebook {
  const numbers = new Map(services.map((service) => [service.id, service.number]));
  return {
    numberOf: (service) => numbers.get(service) ?? Number.MAX_SAFE_INTEGER,
    questionnaire: (name) => {
      const questionnaire = questionnaires[name];
      if (questionnaire === undefined) throw new Error(`no questionnaire named ${name}`);
      return questionnaire;
    },
  };
}

function scorePeriod(data: PeriodData, book: Codebook): PeriodScores {
  const tallied = data.editions.flatMap((edition) => (edition.origin === 'tallied' ? [edition] : []));
  const benchmarks = groups.flatMap((group) => {
    const participants = tallied.flatMap((edition) =>
      edition.groups.filter((one) => one.group === group && one.withheldBySource !== true),
    );
    const name = data.period.questionnaires[group] ?? participants[0]?.questionnaire;
    if (name === undefined) return [];
    return scoreBenchmark(group, participants, book.questionnaire(name), book.numberOf) ?? [];
  });
  return {
    period: data.period,
    accepted: data.accepted,
    benchmarks,
    editions: data.editions
      .toSorted((a, b) => compareText(a.provider, b.provider))
      .map((edition) => scoreEdition(edition, book)),
  };
}

function scoreEdition(edition: Edition, book: Codebook): EditionScore {
  const { provider, approaches } = edition;
  if (edition.origin === 'printed') {
    return {
      origin: 'printed',
      provider,
      approaches,
      source: edition.source,
      groups: inGroupOrder(edition.groups).map((group) => ({
        origin: 'printed',
        group: group.group,
        questionnaire: group.questionnaire,
        rows: inServiceOrder(group.rows.map((row) => scorePrinted(row, row.service, book))),
        total: scorePrinted(group.total, totalId, book),
        ...(group.promoterScore !== undefined && { promoterScore: group.promoterScore }),
        ...(group.strengths && { strengths: group.strengths }),
      })),
    };
  }
  return {
    origin: 'tallied',
    provider,
    approaches,
    groups: inGroupOrder(edition.groups).map((group) => scoreGroup(group, book)),
  };
}

function scoreGroup(group: TalliedGroup, book: Codebook): TalliedGroupScore {
  const questionnaire = book.questionnaire(group.questionnaire);
  const question = promoterQuestion(questionnaire);
  const { tally } = group.total;
  return {
    origin: 'tallied',
    group: group.group,
    questionnaire: group.questionnaire,
    rows: inServiceOrder(group.rows.map((row) => scoreRow(row, row.service, book))),
    total: scoreRow(group.total, totalId, book),
    ...(group.withheldBySource && { withheldBySource: true }),
    tally,
    promoterScore:
      question === undefined
        ? null
        : promoterScore(question, countsOf(tally, question.id, question.options.length)),
  };
}

function scoreRow(row: Omit<DeliveredRow, 'service'>, service: RowId, book: Codebook): TalliedRow {
  const { netSample, completed, verdict, place } = row;
  return {
    service,
    number: service === totalId ? 0 : book.numberOf(service),
    netSample,
    completed,
    response: responseRate(completed, netSample),
    ...(verdict !== undefined && { verdict }),
    place,
    grade: gradeOf(row.tally),
  };
}

function scorePrinted(row: PrintedRow, service: RowId, book: Codebook): PrintedRowScore {
  const { netSample, completed, published, place, grade } = row;
  return {
    service,
    number: service === totalId ? 0 : book.numberOf(service),
    netSample,
    completed,
    response: responseRate(completed, netSample),
    verdict: published ? 'yes' : 'no',
    place,
    printedGrade: grade,
  };
}

function inGroupOrder<T extends { group: (typeof groups)[number] }>(list: readonly T[]): readonly T[] {
  return list.toSorted((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group));
}

function inServiceOrder<T extends { number: number; service: string }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => a.number - b.number || compareText(a.service, b.service));
}

/** The scores of one edition by itself: a provider that comes late, or answers that are issued again. */
export function scoreBeside(
  edition: Edition,
  names: Pick<Dataset, 'services' | 'questionnaires'>,
): EditionScore {
  return scoreEdition(edition, codebookOf(names));
}
