import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provinces } from '../../src/model/province.ts';

const small = join(import.meta.dirname, '../fixtures/small');
const fixture = (path: string): string => readFileSync(join(small, path), 'utf8');

export const services = ['diagnose', 'jobcoaching', 'naar-werk'] as const;
type Service = (typeof services)[number];

/** One completed questionnaire. `answers` by question id, the grade among them; a question without an answer is left out. */
export interface Person {
  readonly provider: string;
  readonly group: 'clients' | 'principals';
  /** Null among principals, who are not split by service. */
  readonly service: Service | null;
  readonly answers: Readonly<Record<string, string>>;
}

/** One row of the sample. Completed are the people of it. */
interface SampleRow {
  readonly provider: string;
  readonly group: Person['group'];
  readonly service: Service | null;
  readonly netSample: number;
}

/** What a made-up delivery is written from. */
export interface Nation {
  /** Provider id -> name. */
  readonly names: Readonly<Record<string, string>>;
  readonly rows: readonly SampleRow[];
  readonly people: readonly Person[];
  /** The values of a printed edition whose Total is withheld. */
  readonly printed: {
    readonly grade: number;
    readonly promoterScore: number;
    readonly shares: readonly number[];
  };
  /** Text that people wrote at "anders, namelijk". */
  readonly freeText: string;
  /** Grades of a period that is a draft. */
  readonly draftGrades: readonly number[];
}

/** Who is withheld and who is not is known by hand: it follows from how many were invited. */
export const hidden = ['hidden-a', 'hidden-b', 'hidden-c', 'hidden-d'] as const;
export const mixed = ['mixed-a', 'mixed-b'] as const;
const open = ['open-a', 'open-b'] as const;

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A made-up nation of open, mixed and hidden providers. */
export function makeNation(seed: number): Nation {
  const random = randomFrom(seed);
  const rows: SampleRow[] = [];
  const people: Person[] = [];
  const add = (
    provider: string,
    service: Service | null,
    netSample: number,
    completed: number,
    level: number,
  ): void => {
    const group = service === null ? 'principals' : 'clients';
    rows.push({ provider, group, service, netSample });
    for (let index = 0; index < completed; index++) {
      people.push({ provider, group, service, answers: answersOf(service, level, random) });
    }
  };
  const between = (low: number, high: number): number => low + Math.floor(random() * (high - low + 1));
  for (const provider of open) {
    const level = 6 + 2 * random();
    for (const service of services) add(provider, service, 34, between(18, 30), level);
  }
  for (const provider of mixed) {
    const level = 6 + 2 * random();
    // too few of those invited for one service; enough of all together
    add(provider, 'jobcoaching', 40, between(3, 7), level);
    add(provider, 'diagnose', 14, between(8, 10), level);
    add(provider, 'naar-werk', 40, between(18, 26), level);
    add(provider, null, 6, between(2, 3), level);
  }
  for (const provider of hidden) {
    const level = 5 + 4 * random();
    for (const service of services.filter((_, at) => at !== 2 || random() < 0.5)) {
      add(provider, service, 90, between(4, 9), level);
    }
    if (provider !== 'hidden-a') add(provider, null, 8, between(2, 4), level);
  }
  return {
    names: Object.fromEntries([...open, ...mixed, ...hidden].map((id) => [id, `Voorbeeld ${id}`])),
    rows,
    people,
    printed: { grade: 7.3, promoterScore: 12.5, shares: [0, 25, 75, 0, 0] },
    freeText: '',
    draftGrades: [8, 8, 7],
  };
}

const scale = ['no_opinion', 'very_satisfied', 'satisfied', 'dissatisfied', 'very_dissatisfied'];

function answersOf(
  service: Service | null,
  level: number,
  random: () => number,
): Readonly<Record<string, string>> {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const grade = Math.max(1, Math.min(10, Math.round(level + 3 * (random() + random() - 1))));
  const aspect = (): string =>
    random() < 0.1
      ? 'no_opinion'
      : (scale[Math.max(1, Math.min(4, Math.round(5 - (grade / 10) * 4 + random())))] ?? 'satisfied');
  const graded = random() < 0.93 ? { grade: String(grade) } : {};
  if (service === null) return { ...graded, reporting: pick(['no_opinion', 'satisfied', 'dissatisfied']) };
  const work = pick(['yes', 'no']);
  return {
    ...graded,
    ...(random() < 0.95 && { province: pick(provinces.slice(0, 4).map(({ id }) => id)) }),
    recommended: grade > 7 ? 'yes' : pick(['neither', 'advised_against', 'yes']),
    clear_information: aspect(),
    ...(service === 'naar-werk' && { attention_for_jobs: aspect() }),
    telephone_access: aspect(),
    ...(service === 'jobcoaching' && { talk_length: pick(['short', 'long']) }),
    work_now: work,
    ...(work === 'yes' && random() < 0.9 && { helped: pick(['yes', 'no']) }),
    ...(random() < 0.9 && { income: pick(['benefit', 'benefit', 'wages', 'other']) }),
  };
}

const columns = [
  'province',
  'grade',
  'recommended',
  'clear_information',
  'attention_for_jobs',
  'telephone_access',
  'talk_length',
  'work_now',
  'helped',
  'income',
  'reporting',
];

const cell = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const table = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => `${line.map(cell).join(';')}\n`).join('');

/** The nation as a data folder, path -> content. `changes` are merged into the settings of its period. */
export function filesOf(nation: Nation, changes: object = {}): Record<string, string> {
  const period = JSON.parse(fixture('2023/period.json')) as object;
  const completedOf = (row: SampleRow): number =>
    nation.people.filter(
      (one) => one.provider === row.provider && one.group === row.group && one.service === row.service,
    ).length;
  const draft = nation.draftGrades.map((grade): Person => ({
    provider: 'hidden-a',
    group: 'clients',
    service: 'diagnose',
    answers: { grade: String(grade), clear_information: 'satisfied', telephone_access: 'satisfied' },
  }));
  const responses = (people: readonly Person[]): string =>
    table([
      ['provider', 'group', 'service', ...columns, 'income_other'],
      ...people.map((one) => [
        one.provider,
        one.group,
        one.service ?? 'totaal',
        ...columns.map((column) => one.answers[column] ?? ''),
        one.answers['income'] === 'other' ? nation.freeText : '',
      ]),
    ]);
  return {
    'services.json': fixture('services.json'),
    'questionnaires/clients-small.json': fixture('questionnaires/clients-small.json'),
    'questionnaires/principals-small.json': fixture('questionnaires/principals-small.json'),
    'providers.csv': table([
      ['provider', 'name', 'website'],
      ...Object.entries(nation.names).map(([id, name]) => [id, name, '']),
      ['in-print', 'Voorbeeld in druk', ''],
    ]),
    '2022/period.json': JSON.stringify({
      ...period,
      from: '2022-01-01',
      until: '2022-12-31',
      reportedOn: '2023-03-14',
    }),
    '2022/printed/in-print.json': printedFile(nation),
    '2023/period.json': JSON.stringify({ ...period, ...changes }),
    '2023/sample.csv': table([
      ['provider', 'group', 'service', 'net_sample', 'completed'],
      ...nation.rows.map((row) => [
        row.provider,
        row.group,
        row.service ?? 'totaal',
        String(row.netSample),
        String(completedOf(row)),
      ]),
    ]),
    '2023/responses.csv': responses(nation.people),
    '2024/period.json': JSON.stringify({
      ...period,
      from: '2024-01-01',
      until: '2024-12-31',
      reportedOn: '2025-03-14',
      status: 'draft',
    }),
    '2024/sample.csv': table([
      ['provider', 'group', 'service', 'net_sample', 'completed'],
      ['hidden-a', 'clients', 'diagnose', '4', String(draft.length)],
    ]),
    '2024/responses.csv': responses(draft),
  };
}

/** A printed report with one service and a Total that may not be published. */
function printedFile({ printed }: Nation): string {
  const row = { netSample: 135, completed: 16, grade: printed.grade, published: false };
  return JSON.stringify({
    source: { title: 'Verzonnen rapport', publisher: 'Testbureau', date: '2023-03-14' },
    groups: [
      {
        group: 'clients',
        rows: [{ service: 'naar-werk', ...row }],
        total: row,
        promoterScore: printed.promoterScore,
        strengths: {
          staff: [{ aspect: 'clear_information', shares: printed.shares }],
          organisation: ['telephone_access'],
        },
      },
    ],
  });
}
