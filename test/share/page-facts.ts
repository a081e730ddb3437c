import type { FigureFile } from '../../src/card/figure-files.ts';
import type { EditionPage, ReportFigure, ResponseTable, Summary } from '../../src/card/page.ts';
import type { NationalGroup } from '../../src/card/place-page.ts';
import type { Figure, PathFigure } from '../../src/model/figure.ts';
import { groups } from '../../src/model/group.ts';
import type { Language } from '../../src/model/label.ts';
import { groupHeading } from '../../src/text/group.ts';
import { formatCount, formatGrade, formatShare } from '../../src/text/number.ts';
import { type Words, words } from '../../src/text/words.ts';
import { collector, numbersIn, shareFact, type Add } from './facts.ts';
import { provinceName } from '../../src/text/province.ts';

/** What the sentences of a page say in each language, as far as figures hang on it. */
const phrases = {
  nl: {
    needed: /(?:nodig waren er|de regel vraagt) (\d+(?:\.\d{3})*)/,
    nobody: /^Niemand deed mee/,
    few: /weinig antwoorden/,
    verdicts: [
      ['missed', /^Haalt de tevredenheidsnorm van \S+ niet\.$/],
      ['met-corrected', /^Haalt de tevredenheidsnorm .* minder zwaar tellen\.$/],
      ['met', /^Haalt de tevredenheidsnorm/],
    ],
    reminders: /^(\d+) herinnering/,
    ways: {
      email: 'per e-mail',
      post: 'per post',
      telephone: 'telefoontje',
      easy_language: 'makkelijke taal',
      audio: 'beluisteren',
    },
  },
  en: {
    needed: /(?:enough: |rule asks for )(\d+(?:,\d{3})*)/,
    nobody: /^Nobody took part/,
    few: /few answers/,
    verdicts: [
      ['missed', /^Does not meet the satisfaction norm/],
      ['met-corrected', /^Meets the satisfaction norm .* weigh less\.$/],
      ['met', /^Meets the satisfaction norm/],
    ],
    reminders: /^(\d+) reminder/,
    ways: {
      email: 'by e-mail',
      post: 'by post',
      telephone: 'telephone call',
      easy_language: 'plain language',
      audio: 'listen to',
    },
  },
} as const satisfies Record<Language, unknown>;

/** Every figure that an edition's page shows. `files` are the page's figures, the invitation's among them. */
export function factsOfPage(page: EditionPage, files: readonly FigureFile[]): string[] {
  const { language } = page;
  const { add, facts } = collector();
  for (const table of page.responses) responseFacts(table, language, add);
  for (const summary of page.summaries) summaryFacts(summary, language, add);
  for (const { figure } of files) if (figure.kind === 'path') pathFacts(figure, add);
  for (const { group, sections } of page.chapters) {
    const table = page.responses.find((one) => one.group === group);
    const completed = table?.rows.find(({ isTotal }) => isTotal)?.completed ?? '';
    for (const item of sections.flatMap(({ figures }) => figures)) {
      figureFacts(group, item, completed, language, add);
    }
  }
  return facts();
}

function responseFacts({ group, rows }: ResponseTable, language: Language, add: Add): void {
  const say = words(language);
  for (const row of rows) {
    add(group, row.label, 'net_sample', '', row.netSample);
    add(group, row.label, 'completed', '', row.completed);
    if (row.response !== '--') {
      add(group, row.label, 'response', '', row.response);
      add(group, row.label, 'response', 'n', row.completed);
    }
    add(group, row.label, 'eligible', '', row.published);
    expectWord(row.published, [say.card.yes, say.card.no]);
    if (row.gradeStatus === 'shown') {
      add(group, row.label, 'grade', '', row.grade);
      add(group, row.label, 'few_answers', '', phrases[language].few.test(row.sentence) ? '1' : '0');
    }
    const needed = phrases[language].needed.exec(row.sentence)?.[1];
    if (needed !== undefined) add(group, row.label, 'needed', '', needed);
  }
}

function summaryFacts(summary: Summary, language: Language, add: Add): void {
  const { group, grade, staff, organisation, improvable, map } = summary;
  const all = words(language).data.total;
  const numbers = numbersIn(summary.response);
  // "Niemand deed mee (1 opdrachtgever uitgenodigd)": nobody of so many, and no share of nothing
  const isNobody = phrases[language].nobody.test(summary.response);
  const [completed = '', netSample = '', response] = isNobody ? ['0', ...numbers, undefined] : numbers;
  add(group, all, 'completed', '', completed);
  add(group, all, 'net_sample', '', netSample);
  if (response !== undefined) add(group, all, 'response', '', response);
  if (grade.status === 'shown') {
    const [n = ''] = numbersIn(grade.basis);
    add(group, all, 'grade', '', grade.text);
    add(group, all, 'grade', 'n', n);
    for (const sentence of grade.sentences) {
      const verdict = phrases[language].verdicts.find(([, phrase]) => phrase.test(sentence))?.[0];
      if (verdict === undefined) continue;
      add(group, all, 'norm_verdict', verdict, '1');
      add(group, all, 'norm_verdict', 'n', n);
    }
    drawnFacts(group, '', grade.figure, add);
  }
  if (staff && 'figure' in staff && staff.figure.kind === 'donut') {
    for (const part of staff.figure.parts) {
      add(group, staff.label, 'strength_staff', part.label, formatShare(part.share, language));
      add(group, staff.label, 'strength_staff', 'n', formatCount(staff.figure.n, language));
    }
  }
  if (organisation && 'labels' in organisation) {
    organisation.labels.forEach((label, index) =>
      add(group, label, 'strength_organisation', '', String(index + 1)),
    );
  }
  if (improvable && 'labels' in improvable) {
    improvable.labels.forEach((label, index) => add(group, label, 'improvable', '', String(index + 1)));
  }
  if (map && 'figure' in map && map.figure.kind === 'map') {
    for (const id of map.figure.provinces) {
      add(group, all, 'province', provinceName(id, language), '1');
      add(group, all, 'province', 'n', formatCount(map.figure.n, language));
    }
  }
}

/** How each group was invited. The general practice is no figure of the edition. */
function pathFacts({ lanes, language }: PathFigure, add: Add): void {
  const all = words(language).data.total;
  const general = words(language).approach.general;
  for (const { label, steps } of lanes) {
    const group = groups.find((one) => groupHeading(one, language) === label);
    if (group === undefined) throw new Error(`no group has the name ${label}`);
    if (steps.join() === general.join()) continue;
    for (const [way, phrase] of Object.entries(phrases[language].ways)) {
      const isUsed = steps.some((step) => step.includes(phrase));
      add(
        group,
        all,
        'approach',
        words(language).data.approach[way as keyof Words['data']['approach']],
        isUsed ? '1' : '0',
      );
    }
    const reminders = steps.map((step) => phrases[language].reminders.exec(step)?.[1]).find(Boolean);
    add(group, all, 'reminders', '', reminders ?? '0');
  }
}

function figureFacts(
  group: string,
  item: ReportFigure,
  completed: string,
  language: Language,
  add: Add,
): void {
  const score = /: ([−\d,.]+)\. /.exec(item.note ?? '')?.[1];
  if (score !== undefined) {
    add(group, words(language).data.total, 'promoter_score', '', score);
    // a printed report tells how many took part, and not how many answered this question
    const n = 'figure' in item ? formatCount(item.figure.n, language) : completed;
    add(group, words(language).data.total, 'promoter_score', 'n', n);
  }
  if ('figure' in item) drawnFacts(group, item.title, item.figure, add);
}

function drawnFacts(group: string, title: string, figure: Figure, add: Add): void {
  const { language } = figure;
  const all = words(language).data.total;
  const count = (people: number): string => formatCount(people, language);
  const grade = (value: number): string => formatGrade(value, language);
  switch (figure.kind) {
    case 'grade':
      for (const row of figure.rows) {
        if (row.norm !== undefined) add(group, row.label, 'norm', '', grade(row.norm));
        if (row.grade !== undefined) add(group, row.label, 'grade', '', grade(row.grade));
        if (row.n !== undefined) add(group, row.label, 'grade', 'n', count(row.n));
        if (row.benchmark !== undefined) add(group, row.label, 'grade', 'benchmark', grade(row.benchmark));
        if (row.interval && row.n !== undefined) {
          add(group, row.label, 'grade_low', '', grade(row.interval.low));
          add(group, row.label, 'grade_high', '', grade(row.interval.high));
          add(group, row.label, 'grade_low', 'n', count(row.n));
          add(group, row.label, 'grade_high', 'n', count(row.n));
        }
      }
      return;
    case 'spread':
      figure.counts.forEach((people, index) => {
        const said =
          figure.rounding === undefined ? count(people) : shareFact(people, figure.rounding, language);
        add(group, all, 'spread', String(index + 1), said);
      });
      add(group, all, 'spread', 'n', count(figure.n));
      add(group, all, 'grade', '', grade(figure.mean));
      if (figure.benchmark) add(group, all, 'grade', 'benchmark', grade(figure.benchmark.mean));
      return;
    case 'bars':
      for (const part of figure.parts) {
        add(group, title, 'answer', part.label, shareFact(part.share, figure.rounding, language));
        add(group, title, 'answer', 'n', count(figure.n));
        if (part.benchmark !== undefined) {
          const other = shareFact(part.benchmark, figure.benchmarkRounding, language);
          add(group, title, 'benchmark', part.label, other);
        }
      }
      return;
    case 'battery':
      for (const aspect of figure.aspects) {
        if (!('shares' in aspect)) continue;
        add(group, aspect.label, 'answer', 'n', count(aspect.n));
        figure.scale.forEach(({ label }, index) => {
          const own = shareFact(aspect.shares[index] ?? 0, figure.rounding, language);
          add(group, aspect.label, 'answer', label, own);
          const other = aspect.benchmark?.[index];
          if (other === undefined) return;
          add(group, aspect.label, 'benchmark', label, shareFact(other, figure.benchmarkRounding, language));
        });
      }
      return;
    default:
      throw new Error(`a figure that these facts do not know: ${figure.kind}`);
  }
}

/** Every figure that the page of a period shows of all participants together. */
export function factsOfNation(group: string, nation: NationalGroup, language: Language): string[] {
  const { add, facts } = collector();
  const all = words(language).data.total;
  const say = words(language);
  const measures: Readonly<Record<string, string>> = {
    [say.start.participants]: 'participants',
    [say.start.questionnaires]: 'completed',
    [say.card.responseRate.toLowerCase()]: 'response',
    [say.card.averageGrade.toLowerCase()]: 'grade',
    [say.card.promoterScore.toLowerCase()]: 'promoter_score',
  };
  const [participants = '', completed = '', netSample = ''] = numbersIn(nation.basis);
  add(group, all, 'participants', '', participants);
  add(group, all, 'completed', '', completed);
  add(group, all, 'net_sample', '', netSample);
  for (const { label, value, basis } of nation.facts) {
    const measure = measures[label];
    if (measure === undefined) throw new Error(`a figure that no download holds: ${label}`);
    add(group, all, measure, '', value);
    if (measure === 'response') add(group, all, measure, 'n', completed);
    if (basis !== undefined) add(group, all, measure, 'n', numbersIn(basis)[0] ?? '');
  }
  for (const { figure } of nation.figures) drawnFacts(group, figure.title, figure, add);
  return facts();
}

/** Adds to the facts of a period and group how many took part per service, as the pages of services tell it. */
export function factsOfSurveys(
  group: string,
  service: string,
  [participants, netSample, completed]: readonly string[],
): string[] {
  const { add, facts } = collector();
  add(group, service, 'participants', '', participants ?? '');
  add(group, service, 'net_sample', '', netSample ?? '');
  add(group, service, 'completed', '', completed ?? '');
  return facts();
}

function expectWord(word: string, known: readonly string[]): void {
  if (!known.includes(word)) throw new Error(`${word} is none of ${known.join(', ')}`);
}
