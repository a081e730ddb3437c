import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  chunksIn,
  decimalsIn,
  listsIn,
  marksIn,
  strangeGrades,
  wordsOf,
  wordsOfPdf,
  wrongOrders,
} from './marks.ts';
import { narrow, type Claim, type KnownGroup, type KnownRow } from './solver.ts';

/** What the attacker brings back from a folder. */
export interface Loot {
  /** Everything written down about grades, as sums can be made of it. */
  readonly groups: readonly KnownGroup[];
  /** What was derived of every grade that is not shown and does not serve as cover only. */
  readonly claims: readonly Claim[];
  /** A number, a mark or an order that stands where a withheld figure belongs and that nothing public explains. */
  readonly traces: readonly string[];
  /** How many files of each kind were looked through. */
  readonly seen: Readonly<Record<string, number>>;
}

interface DataRow {
  readonly provider: string | null;
  readonly period: string;
  readonly origin: string;
  readonly group: string;
  readonly service: string;
  readonly measure: string;
  readonly unit: string;
  readonly option: string | null;
  readonly n: number | null;
  readonly value: number | null;
  readonly benchmark: number | null;
  readonly status: string;
  readonly reason: string | null;
}

/**
 * Attacks a finished folder. It knows the folder and the public rules and nothing else: no data, no settings. It writes
 * down every figure, solves for the withheld ones, and looks for what should not be there in pages, data files, PDF
 * texts, drawings, pictures and in the order of things.
 */
export async function attack(dir: string): Promise<Loot> {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
  const seen: Record<string, number> = {};
  const text = (path: string): string => readFileSync(join(dir, path), 'utf8');
  // the same rows stand in the files of an edition, of its period and of the whole
  const rows = [
    ...new Map(
      paths
        .filter((path) => /(^|\/)gegevens\.json$/.test(path))
        .flatMap((path) => (JSON.parse(text(path)) as { rows: DataRow[] }).rows)
        .map((row) => [JSON.stringify(row), row]),
    ).values(),
  ];
  const groups = groupsIn(rows);
  const covers = new Set(
    rows.filter(({ measure, reason }) => measure === 'grade' && reason === 'cover').map(nameOf),
  );
  const traces = [...wrongRows(rows)];
  const grades = gradesOf(rows);
  const order = new Map(
    listsIn(text('dienstverleners/index.html'))
      .flat()
      .map((id, at) => [id, at]),
  );
  for (const path of paths) {
    const kind = path.split('.').at(-1) ?? '';
    seen[kind] = (seen[kind] ?? 0) + 1;
    const subject = subjectOf(path);
    const isBare = subject !== null && grades.isBare(subject);
    if (kind === 'html') {
      const html = text(path);
      traces.push(...marksIn(html, path), ...wrongOrders(html, path, order));
      if (isBare && subject) {
        // the Dutch page has the same numbers of chapters and figures
        const numbering = new Set(decimalsIn(wordsOf(text(inDutch(path))), '.'));
        traces.push(...strangeGrades(wordsOf(html), path, grades.explained(subject), numbering));
      }
    } else if (kind === 'pdf') {
      const words = isBare ? await wordsOfPdf(join(dir, path)) : '';
      if (isBare && subject) {
        // the Dutch report has the same numbers of chapters and figures
        const numbering = new Set(decimalsIn(await wordsOfPdf(join(dir, inDutch(path))), '.'));
        traces.push(...strangeGrades(words, path, grades.explained(subject), numbering));
      }
    } else if (kind === 'svg') {
      if (isBare && subject)
        traces.push(...strangeGrades(wordsOf(text(path)), path, grades.explained(subject)));
    } else if (kind === 'png') {
      traces.push(...chunksIn(readFileSync(join(dir, path))).map((chunk) => `${path}: chunk ${chunk}`));
    } else if (kind === 'csv') {
      traces.push(...wrongLines(text(path), path));
    } else if (kind === 'json' && isBare && subject && !path.endsWith('gegevens.json')) {
      traces.push(...strangeGrades(text(path), path, grades.explained(subject)));
    }
  }
  return {
    groups,
    claims: narrow(groups).filter(
      (claim) => !covers.has([claim.provider, claim.period, claim.group, claim.service].join('|')),
    ),
    traces: [...new Set(traces)],
    seen,
  };
}

function nameOf(row: DataRow): string {
  return [row.provider, row.period, row.group, row.service].join('|');
}

function groupsIn(rows: readonly DataRow[]): KnownGroup[] {
  const byGroup = Map.groupBy(rows, (row) => [row.provider, row.period, row.group].join('|'));
  return [...byGroup.values()].flatMap((own): KnownGroup[] => {
    const first = own[0];
    if (!first) return [];
    const known = [...new Set(own.map(({ service }) => service))].map((service): KnownRow => {
      const of = (measure: string): DataRow | undefined =>
        own.find((row) => row.service === service && row.measure === measure);
      return {
        service,
        n: of('grade')?.n ?? of('completed')?.value ?? 0,
        grade: of('grade')?.value ?? null,
      };
    });
    const total = known.find(({ service }) => service === 'total');
    if (!total) return [];
    // of all participants it is told in per cents, which say less than their mean and n
    const spread = own.filter(
      ({ measure, value, unit }) => measure === 'spread' && value !== null && unit === 'people',
    );
    return [
      {
        provider: first.provider,
        period: first.period,
        group: first.group,
        rows: sized(
          known.filter(({ service }) => service !== 'total'),
          total,
        ),
        total,
        spread: spread.length === 10 ? spread.map(({ value }) => value ?? 0) : null,
        isPrinted: first.origin === 'printed',
      },
    ];
  });
}

/** Where one service only is not shown, those who gave it a grade are all but the others. */
function sized(rows: readonly KnownRow[], total: KnownRow): KnownRow[] {
  const withheld = rows.filter(({ grade, n }) => grade === null && n > 0);
  if (total.grade === null || withheld.length !== 1) return [...rows];
  const others = rows.reduce((sum, { grade, n }) => sum + (grade === null ? 0 : n), 0);
  return rows.map((row) => (row === withheld[0] ? { ...row, n: total.n - others } : row));
}

/** Rows of data that say that they are not shown and hold a number all the same. */
function wrongRows(rows: readonly DataRow[]): string[] {
  return rows
    .filter((row) => row.status !== 'shown' && (row.value !== null || row.n !== null))
    .map((row) => `${nameOf(row)} ${row.measure}: ${row.value} of ${row.n}`);
}

/** The same in CSV: after the status `withheld`, no value and no n before it. */
function wrongLines(csv: string, path: string): string[] {
  const [head = '', ...lines] = csv.replace('\uFEFF', '').split('\r\n');
  const delimiter = head.includes(';') ? ';' : ',';
  const columns = head.split(delimiter);
  if (!columns.includes('status')) return [];
  return lines
    .filter((line) => line.includes(`${delimiter}withheld${delimiter}`))
    .filter((line) => {
      const cells = cellsOf(line, delimiter);
      return cells[columns.indexOf('value')] !== '' || cells[columns.indexOf('n')] !== '';
    })
    .map((line) => `${path}: ${line}`);
}

function cellsOf(line: string, delimiter: string): string[] {
  const cells: string[] = [''];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === delimiter && !isQuoted) cells.push('');
    else cells[cells.length - 1] += letter;
  }
  return cells;
}

interface Subject {
  readonly provider: string;
  /** Null for the page that follows the newest. */
  readonly period: string | null;
}

/** Whose file it is, from its address. */
function subjectOf(path: string): Subject | null {
  const found =
    /^(?:en\/providers|dienstverleners)\/([^/]+)\/(?:(\d{4})\/(?:rapport\/|report\/)?)?[^/]*$/.exec(path);
  return found?.[1] === undefined ? null : { provider: found[1], period: found[2] ?? null };
}

function inDutch(path: string): string {
  return path
    .replace('en/providers/', 'dienstverleners/')
    .replace('report.pdf', 'rapport.pdf')
    .replace('/report/', '/rapport/');
}

/** Which editions show no grade at all, and which grades may stand on their pages for another reason. */
function gradesOf(rows: readonly DataRow[]) {
  const byProvider = Map.groupBy(rows, ({ provider }) => provider);
  const own = (provider: string | null): readonly DataRow[] => byProvider.get(provider) ?? [];
  const shown = (list: readonly DataRow[]): number[] =>
    list
      .flatMap(({ value, benchmark, measure }) =>
        ['grade', 'norm', 'grade_low', 'grade_high'].includes(measure) ? [value, benchmark] : [],
      )
      .filter((value) => value !== null);
  const common = shown(own(null));
  return {
    isBare: ({ provider }: Subject): boolean => {
      const grades = own(provider).filter(({ measure }) => measure === 'grade');
      return grades.length > 0 && grades.every(({ value }) => value === null);
    },
    explained: ({ provider }: Subject): Set<number> => new Set([...common, ...shown(own(provider))]),
  };
}
