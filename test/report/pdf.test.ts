import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/card/report.ts';
import { multiplesOf } from '../../src/card/trend.ts';
import type { ReportProse } from '../../src/card/report-prose.ts';
import { fullReports } from '../../src/download/full-report.ts';
import { pdfDocument } from '../../src/download/pdf/document.ts';
import { createTypesetter } from '../../src/download/pdf/typesetter.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import {
  bookmarks,
  demonstration,
  imprint,
  openPdf,
  pdfText,
  prose,
  references,
  reportFor,
  sidesAt,
  sidesOf,
  tagsOf,
  type Sides,
} from './made.ts';

const typesetter = createTypesetter();
const set = (report: Report): Promise<Buffer> => typesetter.typeset(pdfDocument(report));
let words: ReportProse;
let demo: Sides;
let fixture: Sides;
beforeAll(async () => {
  [words, demo, fixture] = await Promise.all([prose(), sidesAt(demonstration), sidesAt(references)]);
});

/** A small, a large, a withheld, a printed and an inburgering provider. */
const editions = [
  ['interbeek-support', '2020', 'nl'],
  ['innovium', '2021', 'en'],
  ['stapsteen-re-integratie', '2025', 'nl'],
  ['wereldwoord-taalwerf', '2025', 'en'],
] as const;

describe.each(editions)('the public report of %s, %s, %s', (provider, period, language) => {
  let report: Report;
  let bytes: Buffer;
  beforeAll(async () => {
    report = reportFor(demo.open, words, provider, period, language);
    bytes = await set(report);
  });

  it('is marked, has a language, a title and a heading for each level', async () => {
    const pdf = await openPdf(bytes);
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true, Suspects: false });
    expect(info.Language).toBe(language);
    expect(info.Title).toContain(report.page.provider.name);
    expect(info.CreationDate).toBeUndefined();
    const levels = (await tagsOf(pdf))
      .flatMap(({ role }) => /^H(\d)$/.exec(role ?? '')?.[1] ?? [])
      .map(Number);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels[0]).toBe(1);
    levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
  });

  it('has a figure with its alternative for each chart, and header cells in each table', async () => {
    const tags = await tagsOf(await openPdf(bytes));
    const figures = tags.filter((tag) => tag.role === 'Figure');
    const charts = chartsIn(report);
    expect(figures).toHaveLength(charts);
    for (const figure of figures) expect(figure.alt?.length ?? 0).toBeGreaterThan(20);
    const tables = tags.filter((tag) => tag.role === 'Table');
    expect(tables.length).toBeGreaterThanOrEqual(2);
    const bodies = tables.flatMap(({ children = [] }) => children.filter(({ role }) => role === 'TBody'));
    const rows = bodies.flatMap(({ children = [] }) => children);
    expect(rows.length).toBeGreaterThan(0);
    // a header for each row, and one for each of the eight columns
    for (const { children = [] } of rows) {
      expect(children.map(({ role }) => role)).toEqual(['TH', ...children.slice(1).map(() => 'TD')]);
    }
    expect(tags.filter((tag) => tag.role === 'TH')).toHaveLength(8 + rows.length);
  });

  it('tells the grade, how many answered, and why a figure is withheld', async () => {
    const text = await pdfText(await openPdf(bytes));
    for (const summary of report.page.summaries) {
      expect(text).toContain(summary.response);
      expect(text).toContain(summary.grade.text);
    }
    const reasons = report.page.chapters.flatMap((chapter) =>
      chapter.sections.flatMap((section) =>
        section.figures.flatMap((figure) => ('reason' in figure ? [figure.reason] : [])),
      ),
    );
    for (const reason of new Set(reasons)) expect(text).toContain(reason);
    for (const table of report.page.responses)
      for (const row of table.rows) expect(text).toContain(row.sentence);
  });

  it('leads to its page, its licence, the site and its editors, and tells where each link leads', async () => {
    const pdf = await openPdf(bytes);
    const links: { url?: string; contentsObj?: { str: string } }[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const all = (await (await pdf.getPage(number)).getAnnotations()) as (typeof links)[number][];
      links.push(...all);
    }
    const permalink = new URL(report.page.addresses[language], imprint.address).href;
    expect(links.flatMap(({ url }) => url ?? [])).toEqual(
      expect.arrayContaining([
        permalink,
        imprint.licence?.url,
        `${imprint.address}/`,
        `mailto:${imprint.contact}`,
      ]),
    );
    // in the last chapter, and in the colophon
    const mailed = new Set(links.flatMap(({ url }, at) => (url?.startsWith('mailto:') ? [at] : [])));
    expect(mailed.size).toBeGreaterThan(1);
    expect(links.filter(({ contentsObj }) => (contentsObj?.str ?? '') === '')).toEqual([]);
  });

  it('keeps all text inside the margins', async () => {
    expect(await outsideMargins(bytes)).toEqual([]);
  });

  it('is small, and holds no attachment and no script', async () => {
    const pdf = await openPdf(bytes);
    expect(bytes.length).toBeLessThan(150_000);
    expect(await pdf.getAttachments()).toBeNull();
    expect(await pdf.getJSActions()).toBeNull();
  });
});

/** Charts of a report: the card's, those through the years, the invitation path and the chapters' figures. */
function chartsIn({ page, trends }: Report): number {
  const cards = page.summaries.map(
    ({ grade, staff, map }) =>
      [grade.status === 'shown', staff && 'figure' in staff, map && 'figure' in map].filter(Boolean).length,
  );
  const figures = page.chapters.flatMap(({ sections }) =>
    sections.flatMap((section) => section.figures.filter((figure) => 'figure' in figure)),
  );
  const years = trends.flatMap((trend) => multiplesOf(trend)).length;
  return 1 + cards.reduce((sum, count) => sum + count, 0) + years + figures.length;
}

/** Texts that begin or end beyond the page's margins of 30 mm, in points. */
async function outsideMargins(bytes: Buffer): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const [left, right] = [85, 595.3 - 85];
  const found: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const x = Number(item.transform[4]);
      if (x < left - 1 || x + item.width > right + 1) found.push(`${number}: ${item.str}`);
    }
  }
  return found;
}

describe('what is withheld', () => {
  /** The fixture of 2021 with its grades changed, none of which may be published. */
  async function withGrades(change: (grade: string) => string): Promise<Sides> {
    const files = Object.fromEntries(
      readdirSync(references, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path) => [path.slice(references.length + 1), readFileSync(path, 'utf8')] as const),
    );
    const answers = files['2021/responses.csv'] ?? '';
    const changed = answers.replaceAll(
      /^(kwartelhof;[^;]*;[^;]*;[^;]*;)(\d+);/gm,
      (_, start: string, grade: string) => `${start}${change(grade)};`,
    );
    expect(changed).not.toBe(answers);
    return sidesOf(memoryFiles({ ...files, '2021/responses.csv': changed }));
  }

  it('is in the full report and nowhere in the public one, alternatives and metadata included', async () => {
    const full = await openPdf(await set(reportFor(fixture.own, words, 'kwartelhof', '2021', 'nl')));
    const open = await openPdf(await set(reportFor(fixture.open, words, 'kwartelhof', '2021', 'nl')));
    const everything = async (pdf: typeof full): Promise<string> =>
      [
        await pdfText(pdf),
        JSON.stringify(await tagsOf(pdf)),
        JSON.stringify(await pdf.getMetadata()),
        (await bookmarks(pdf)).join(' '),
      ].join(' ');
    const [told, kept] = await Promise.all([everything(full), everything(open)]);
    for (const grade of ['7,8', '8,5', '7,4', '9,0', '12,5']) {
      expect(told).toContain(grade);
      expect(kept).not.toContain(grade);
    }
  });

  it('is marked in the full report', async () => {
    const source = { own: fixture.own, open: fixture.open, prose: words, imprint };
    const [full, ...others] = fullReports(source, {
      period: '2021',
      provider: 'kwartelhof',
      languages: ['nl'],
    });
    if (!full) throw new Error('no full report');
    expect(others).toEqual([]);
    expect(full.path).toBe('2021/kwartelhof/rapport-nl.pdf');
    const marks = full.document.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.b === 'figure' ? [block.mark] : []))),
    );
    // the invitation path is public; not one of the 23 figures is
    expect(marks.filter((mark) => mark === '')).toHaveLength(1);
    expect(marks.filter((mark) => mark.startsWith('Niet openbaar'))).toHaveLength(23);
  });

  it('changes not one byte of the public report', async () => {
    const other = await withGrades((grade) => (grade === '8' ? '3' : '10'));
    const bytes = async (sides: Sides): Promise<string> =>
      createHash('sha256')
        .update(await set(reportFor(sides.open, words, 'kwartelhof', '2021', 'nl')))
        .digest('hex');
    expect(await bytes(other)).toBe(await bytes(fixture));
  });
});

describe('the contents', () => {
  it.each([
    // below the summary, below the years, and on a page of their own where neither leaves room for all of them
    ['interbeek-support', '2020', 'nl', 'Samenvatting', 2],
    ['hazelmuis-participatie', '2024', 'nl', 'Door de jaren', 3],
    ['pindakaas-en-perspectief', '2023', 'nl', 'Inhoud', 3],
  ] as const)('of %s, %s, %s are whole, below "%s"', async (provider, period, language, above, at) => {
    const pdf = await openPdf(await set(reportFor(demo.open, words, provider, period, language)));
    const { items } = await (await pdf.getPage(at)).getTextContent();
    const lines = items.map((item) => ('str' in item ? item.str.trim() : ''));
    expect(lines.find((line) => ['Samenvatting', 'Door de jaren', 'Inhoud'].includes(line))).toBe(above);
    expect(lines.indexOf('Colofon')).toBeGreaterThan(lines.indexOf('Inhoud'));
    expect(lines).toContain('Inhoud');
  });
});

describe('a name', () => {
  /** The report of the fixture's provider under another name. */
  function named(name: string): Report {
    const text = JSON.stringify(reportFor(fixture.open, words, 'merelnest', '2020', 'nl'));
    const quoted = JSON.stringify(name).slice(1, -1);
    return JSON.parse(text.replaceAll('Merelnest Begeleiding', () => quoted)) as Report;
  }

  it('of 90 characters holds in every place', async () => {
    const long =
      'Samenwerkingsverband Arbeidsmarkttoeleiding en Inburgeringsbegeleiding Oostelijke Mijnstreek'.slice(
        0,
        90,
      );
    const bytes = await set(named(long));
    expect(await outsideMargins(bytes)).toEqual([]);
    expect(await pdfText(await openPdf(bytes))).toContain(long.slice(0, 20));
  });

  it.each([
    '#panic("x") [Werk] *sterk* $x^2$ @bron <label> \\u{41}',
    '#import "report.typ": *',
    '"); eval("1+1',
    "Zo'n <script>alert(1)</script> & Co",
  ])('is set as text and never read as markup: %s', async (name) => {
    const pdf = await openPdf(await set(named(name)));
    expect((await bookmarks(pdf))[0]).toBe(name);
    expect(((await pdf.getMetadata()).info as Record<string, unknown>).Title).toContain(name);
  });

  it('with a letter that the font does not have stops the report and says which', async () => {
    await expect(set(named('工作 Werk'))).rejects.toThrow(/工作 Werk.*could not be displayed with font/);
  });
});
