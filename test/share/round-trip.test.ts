import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DataRow } from '../../src/card/data-row.ts';
import { directoryPage } from '../../src/card/directory.ts';
import { editionPage } from '../../src/card/edition.ts';
import { editionFigureFiles } from '../../src/card/figure-files.ts';
import { nationalGroup } from '../../src/card/national.ts';
import type { DirectoryRow } from '../../src/card/page.ts';
import { placeBook } from '../../src/model/place.ts';
import { periodPage } from '../../src/card/period.ts';
import type { ServicePage } from '../../src/card/place-page.ts';
import { provincePage } from '../../src/card/province.ts';
import type { Register } from '../../src/card/register.ts';
import { servicePage } from '../../src/card/service.ts';
import { startPage } from '../../src/card/start.ts';
import { trendsOf } from '../../src/card/trend.ts';
import { groups } from '../../src/model/group.ts';
import { languages, type Language } from '../../src/model/label.ts';
import { provinces } from '../../src/model/province.ts';
import { writeDataFiles } from '../../src/site/data-files.ts';
import { groupHeading } from '../../src/text/group.ts';
import { demonstration } from './demonstration.ts';
import { factsOfRows, numbersIn } from './facts.ts';
import { factsOfNation, factsOfPage, factsOfSurveys } from './page-facts.ts';
import { listedFromRows, serviceFromRows, trendsFromRows, type ListedFigures } from './places-from-rows.ts';
import { plainRows } from './read-back.ts';

/** The file of all periods, read back, against the pages: every figure that they show, and nothing more. */
let out: string;
let register: Register<'public'>;
let rows: readonly DataRow[];
/** The rows of each provider; those of all participants together stand under an empty name. */
let byProvider: ReadonlyMap<string, readonly DataRow[]>;
let nation: readonly DataRow[];

beforeAll(async () => {
  const shown = await demonstration();
  register = shown.register;
  out = await mkdtemp(join(tmpdir(), 'rapportkaart-round-'));
  await writeDataFiles(register, shown.publisher, out);
  rows = await plainRows(join(out, 'open-data/gegevens.csv'));
  byProvider = Map.groupBy(rows, (row) => row.provider ?? '');
  nation = byProvider.get('') ?? [];
});

afterAll(() => rm(out, { recursive: true, force: true }));

const ofProvider = (id: string): readonly DataRow[] => byProvider.get(id) ?? [];

function pageFacts(provider: string, period: string, language: Language): string[] {
  const edition = register.edition(provider, period);
  const page = editionPage(register, edition, language);
  return factsOfPage(page, editionFigureFiles(edition, page));
}

describe.each(languages)('in %s', (language) => {
  it('every figure of every edition, how people were invited among them', () => {
    const left = new Set(rows.map((row) => `${row.provider ?? ''}/${row.period}`));
    for (const { period, editions } of register.publication.periods) {
      for (const { provider } of editions) {
        const own = ofProvider(provider).filter((row) => row.period === period.id);
        expect(factsOfRows(own, language), `${provider} ${period.id}`).toEqual(
          pageFacts(provider, period.id, language),
        );
        left.delete(`${provider}/${period.id}`);
      }
    }
    // what is left is about all participants together
    expect([...left]).toEqual(['/2023', '/2024', '/2025']);
  });

  it('every trend of every provider', () => {
    const all = register.publication.periods.map(({ period }) => period.id);
    let points = 0;
    for (const { id } of register.publication.providers) {
      const read = trendsFromRows(ofProvider(id), all, language);
      const shown = trendsOf(register, id, language);
      expect(
        read.map(({ group, periods, rows: lines }) => [groupHeading(group, language), periods, lines]),
        id,
      ).toEqual(shown.map(({ heading, figure }) => [heading, figure.periods, figure.rows]));
      points += shown.flatMap(({ figure }) => figure.rows.flatMap((row) => row.points)).length;
    }
    expect(points).toBeGreaterThan(500);
  });

  it('every figure of all participants together, on the pages of periods and of services', () => {
    const services = register.publication.services.map(({ id }) => servicePage(register, id, language));
    let found = 0;
    for (const { period, benchmarks } of register.publication.periods) {
      for (const benchmark of benchmarks) {
        const { group } = benchmark;
        const own = nation.filter((row) => row.period === period.id && row.group === group);
        const page = [
          ...factsOfNation(group, nationalGroup(register, period.id, benchmark, language), language),
          ...services.flatMap(({ title, surveys }) =>
            (surveys?.rows ?? [])
              .filter(([label]) => label === `${period.id} · ${groupHeading(group, language)}`)
              .flatMap(([, ...counts]) => factsOfSurveys(group, title, counts)),
          ),
        ];
        expect(factsOfRows(own, language), `${period.id} ${group}`).toEqual([...new Set(page)].sort());
        found += 1;
      }
    }
    expect(found).toBe(new Set(nation.map((row) => `${row.period} ${row.group}`)).size);
  });

  it('every figure of every service', () => {
    let trends = 0;
    for (const { id } of register.publication.services) {
      const page = servicePage(register, id, language);
      expect(serviceFromRows(nation, id, language), id).toEqual(figuresOf(page));
      trends += page.trend ? 1 : 0;
      expect(page.rows.map(listed), id).toEqual(
        page.rows.map((row) => listedFromRows(ofProvider(row.id), language, { service: id })),
      );
      expect(new Set(page.rows.map((row) => row.id)), id).toEqual(new Set(newestWith(id)));
    }
    expect(trends).toBeGreaterThan(8);
  });

  it('every provider in the lists of provinces, of periods and of all', () => {
    const directory = directoryPage(register, language).rows;
    expect(directory).toHaveLength(register.publication.providers.length);
    const inProvinces = provinces.flatMap(
      ({ id }) => provincePage(register, placeBook([]), id, language).rows,
    );
    expect(inProvinces.length).toBeGreaterThan(30);
    for (const row of [...directory, ...inProvinces]) {
      expect(listedFromRows(ofProvider(row.id), language), row.id).toEqual(listed(row));
    }
    for (const { period } of register.publication.periods) {
      const took = periodPage(register, period.id, language).rows;
      const ids = new Set(rows.flatMap((row) => (row.period === period.id ? (row.provider ?? []) : [])));
      expect(new Set(took.map(({ id }) => id))).toEqual(ids);
      for (const row of took) {
        expect(listedFromRows(ofProvider(row.id), language, { period: period.id }), row.id).toEqual(
          listed(row),
        );
      }
    }
  });

  it('what changed since the period before, and the figures of the start page', () => {
    const told = (period: string, group: string, measure: DataRow['measure']): string[] =>
      factsOfRows(
        nation.filter(
          (row) =>
            row.period === period &&
            row.group === group &&
            row.measure === measure &&
            row.service === 'total',
        ),
        language,
      ).flatMap((fact) => (fact.split('|')[3] === '' ? [fact.split('|')[4] ?? ''] : []));
    let sentences = 0;
    for (const page of [...new Set(nation.map((row) => row.period))].map((id) =>
      periodPage(register, id, language),
    )) {
      for (const { id, changes } of page.groups) {
        const group = id.replace('-national', '');
        const [people, grades] = changes.map(numbersIn);
        const before = String(Number(page.id) - 1);
        if (people) {
          const counts = [...told(before, group, 'completed'), ...told(page.id, group, 'completed')];
          expect(people.filter((number) => number !== before)).toEqual(
            counts[0] === counts[1] ? counts.slice(1) : counts,
          );
        }
        if (grades) {
          const means = [...told(before, group, 'grade'), ...told(page.id, group, 'grade')];
          expect(grades.filter((number) => number !== before)).toEqual(
            means[0] === means[1] ? means.slice(1) : means,
          );
          sentences += 1;
        }
      }
    }
    expect(sentences).toBeGreaterThan(3);
    const start = startPage(register, [], language);
    const newest = periodPage(register, '2025', language).groups[0];
    expect(start.facts).toEqual(newest?.facts);
    const same = newest?.figures.find(({ figure }) => figure.id === `clients-${start.spread?.id ?? ''}`);
    // where no spread of all may be told, the start page draws nothing in its place
    expect(start.spread && { ...start.spread, id: '' }).toEqual(same ? { ...same.figure, id: '' } : null);
    expect(start.specimen?.grade.status).toBe('shown');
  });
});

/** Providers whose newest edition has a row about a service. */
function newestWith(service: string): string[] {
  return [...byProvider].flatMap(([id, own]) => {
    const newest = own.map(({ period }) => period).reduce((a, b) => (a > b ? a : b));
    const asked = own.some((row) => row.period === newest && row.service === service);
    return id !== '' && asked ? [id] : [];
  });
}

function listed({ period, grade, basis }: DirectoryRow): ListedFigures {
  return { period, grade, basis };
}

/** The figures of a service's page in the form in which they are put together from rows. */
function figuresOf(page: ServicePage): ReturnType<typeof serviceFromRows> {
  const { trend } = page;
  if (trend && trend.kind !== 'trend') throw new Error(`no trend: ${trend.kind}`);
  return {
    national: page.national.map(({ heading, basis, grade }) => [
      heading,
      ...numbersIn(basis),
      /^\d/.test(grade) ? grade : 'withheld',
    ]),
    trend: trend && { periods: trend.periods, rows: trend.rows },
    surveys: page.surveys?.rows ?? [],
  };
}

describe('the comparison of files and pages notices', () => {
  const [provider, period] = ['wereldwoord-taalwerf', '2025'];
  const own = (): DataRow[] => ofProvider(provider).filter((row) => row.period === period);
  const measures = [
    'net_sample',
    'completed',
    'response',
    'eligible',
    'needed',
    'few_answers',
    'grade',
    'norm',
    'grade_low',
    'grade_high',
    'norm_verdict',
    'spread',
    'promoter_score',
    'answer',
    'strength_staff',
    'strength_organisation',
    'province',
    'approach',
    'reminders',
  ] as const satisfies readonly DataRow['measure'][];

  it.each(measures)('a missing, a changed and an extra row: %s', (measure) => {
    const at = own().findIndex((row) => row.measure === measure && row.status === 'shown');
    const row = own()[at];
    if (!row) throw new Error(`${measure} is nowhere shown`);
    for (const language of languages) {
      const page = pageFacts(provider, period, language);
      expect(factsOfRows(own(), language)).toEqual(page);
      expect(factsOfRows(own().toSpliced(at, 1), language)).not.toEqual(page);
      expect(factsOfRows(own().with(at, { ...row, value: (row.value ?? 0) + 1 }), language)).not.toEqual(
        page,
      );
      const extra = { ...row, service_nl: 'Nog een dienst', service_en: 'One more', question_nl: null };
      expect(factsOfRows([...own(), { ...extra, question_en: null }], language)).not.toEqual(page);
    }
  });

  it('a figure of the page that no file holds', () => {
    const withheld = own().map((row) =>
      row.measure === 'promoter_score'
        ? { ...row, value: null, n: null, status: 'withheld' as const, reason: 'few-answers' as const }
        : row,
    );
    expect(factsOfRows(withheld, 'nl')).not.toEqual(pageFacts(provider, period, 'nl'));
  });

  it('an older period that is gone, or one too many, in a trend', () => {
    const all = register.publication.periods.map(({ period: one }) => one.id);
    const shown = trendsOf(register, provider, 'nl').map(({ figure }) => figure.rows);
    const read = (some: readonly DataRow[]): unknown =>
      trendsFromRows(some, all, 'nl').map((trend) => trend.rows);
    expect(read(ofProvider(provider))).toEqual(shown);
    expect(read(ofProvider(provider).filter((row) => row.period !== '2023'))).not.toEqual(shown);
    const first = ofProvider(provider)[0];
    if (!first) throw new Error('no rows');
    expect(read([...ofProvider(provider), { ...first, period: '2021' }])).not.toEqual(shown);
  });

  it('a group of a service that is gone, or one too many', () => {
    const id = 'inburgering';
    const shown = figuresOf(servicePage(register, id, 'nl'));
    expect(serviceFromRows(nation, id, 'nl')).toEqual(shown);
    const own2 = nation.filter((row) => row.service === id);
    const [first] = own2;
    if (!first) throw new Error('no rows');
    expect(
      serviceFromRows(
        nation.filter(
          (row) => row.service !== id || row.group !== first.group || row.period !== first.period,
        ),
        id,
        'nl',
      ),
    ).not.toEqual(shown);
    const other = groups.find((group) => !own2.some((row) => row.group === group));
    if (!other) throw new Error('every group was asked');
    expect(
      serviceFromRows([...nation, ...own2.map((row) => ({ ...row, group: other }))], id, 'nl'),
    ).not.toEqual(shown);
  });

  it('another newest edition in a list', () => {
    const row = directoryPage(register, 'nl').rows.find(({ id }) => id === provider);
    if (!row) throw new Error('not in the directory');
    expect(
      listedFromRows(
        ofProvider(provider).filter((one) => one.period !== period),
        'nl',
      ),
    ).not.toEqual(listed(row));
  });
});
