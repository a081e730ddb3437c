import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { diskFiles } from '../../src/ingest/disk-files.ts';
import type { Edition } from '../../src/model/dataset.ts';
import type { PeriodCertificate } from '../../src/publish/disclosure/certificate.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { publishFor, type Published } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataFolder } from '../demo/repository.ts';
import { dataset, edition, group, period, row, tallyOf } from './editions.ts';
import { checkPeriodCertificate } from './period-check.ts';
import { nationalEditions } from './nation.ts';

const { safeWidth } = period.protection;

const publish = (editions: readonly Edition[]): Published<'public'> =>
  publishFor(scoreDataset(dataset(editions)), 'public');

/** Every withheld grade that protects somebody and has people behind it, as far as the publication tells. */
function protectedGrades(publication: Publication<'public'>): string[] {
  return publication.periods.flatMap(({ editions }) =>
    editions.flatMap(({ provider, groups }) =>
      groups.flatMap((one) =>
        [...one.rows, one.total]
          .filter(({ grade }) => grade.status === 'withheld' && grade.reason !== 'cover')
          .map(({ service }) => `${provider}/${one.group}/${service}`),
      ),
    ),
  );
}

/**
 * The share of figures of all participants that go; nations of a few providers lose most of them, as each knows its own
 * grades: of two participants one finds the other in every mean of both.
 */
const mostLost = 0.36;

describe('certificates against all figures at once', () => {
  it('are given for every protected grade and hold against the publication, in nations of any size', () => {
    const faults: string[] = [];
    const count = { certificates: 0, worlds: 0, changed: 0, ofAll: 0, figures: 0, lost: 0 };
    for (const [size, seeds] of [
      [2, 20],
      [3, 20],
      [4, 20],
      [8, 15],
      [15, 8],
      [30, 5],
      [80, 2],
    ] as const) {
      for (let seed = 0; seed < seeds; seed += 1) {
        const { publication, periodCertificates: made } = publish(nationalEditions(size, seed * 31 + size));
        const certificates = made();
        for (const certificate of certificates) {
          count.certificates += 1;
          if (certificate.worlds) count.worlds += 1;
          if (certificate.provider === null) count.ofAll += 1;
          count.changed += Math.max(...(certificate.worlds ?? []).map((change) => change.size), 0);
          faults.push(...checkPeriodCertificate(certificate, publication, safeWidth));
        }
        for (const { grade, spread, services } of publication.periods.flatMap((own) => own.benchmarks)) {
          const figures = [grade, spread, ...services.map((one) => one.grade)];
          count.figures += figures.length;
          count.lost += figures.filter(
            (one) => one.status === 'withheld' && one.reason === 'benchmark',
          ).length;
        }
        const given = new Set(certificates.map((one) => `${one.provider}/${one.group}/${one.row}`));
        // a row in which nobody gave a grade has nothing to protect, which the publication does not tell
        const people = new Set(
          certificates.flatMap(({ cells, group: own }) =>
            cells.flatMap(({ provider, service }) => [
              `${provider}/${own}/${service}`,
              `${provider}/${own}/total`,
            ]),
          ),
        );
        faults.push(...protectedGrades(publication).filter((name) => people.has(name) && !given.has(name)));
      }
    }
    expect(faults).toEqual([]);
    expect(count.certificates).toBeGreaterThan(1300);
    expect(count.worlds).toBe(count.certificates);
    expect(count.ofAll).toBeGreaterThan(5);
    // withholding every mean would be safe as well
    expect(count.lost / count.figures).toBeLessThan(mostLost);
    console.log(
      `${count.certificates} certificates, ${count.worlds} by two worlds, ${count.ofAll} of a mean of all; ${(count.changed / count.worlds).toFixed(1)} cells changed in a world; ${count.lost} of ${count.figures} figures of all participants lost`,
    );
  });

  it('are given for the demonstration, and every one is by two worlds', async () => {
    const { dataset: read } = await readDataset(diskFiles(dataFolder));
    if (read === null) throw new Error('the data do not read');
    const { publication, periodCertificates, findings } = publishFor(scoreDataset(read), 'public');
    const certificates = periodCertificates();
    expect(certificates.flatMap((one) => checkPeriodCertificate(one, publication, safeWidth))).toEqual([]);
    expect(certificates.filter(({ worlds }) => worlds === null)).toEqual([]);
    expect(certificates.length).toBeGreaterThan(50);
    expect(findings).toEqual([]);
  });

  it('are two worlds too where all participants together would give one provider away', () => {
    // whoever knows the mean of one service knows the only hidden provider of it
    const open = (id: string): Edition =>
      edition(id, [group([row('diagnose', 12, tallyOf([7, 8, 8, 9, 6, 7, 8]))])]);
    const hidden = edition('hidden', [group([row('diagnose', 60, tallyOf([3, 9]))])]);
    const { publication, periodCertificates } = publish([open('a'), open('b'), hidden]);
    const certificates = periodCertificates();
    expect(publication.periods[0]?.benchmarks[0]?.grade).toEqual({ status: 'withheld', reason: 'benchmark' });
    expect(
      certificates
        .filter(({ worlds }) => worlds !== null)
        .flatMap((one) => checkPeriodCertificate(one, publication, safeWidth)),
    ).toEqual([]);
    expect(certificates).toHaveLength(2);
  });
});

describe('checking a certificate against all figures', () => {
  const { publication, periodCertificates } = publish(nationalEditions(60, 8));
  const certificates = periodCertificates();
  const check = (certificate: PeriodCertificate): string[] =>
    checkPeriodCertificate(certificate, publication, safeWidth);
  const one = certificates.find(
    ({ provider, row: name, worlds }) => provider !== null && name !== 'total' && worlds,
  );
  const at = one?.cells.findIndex((cell) => cell.provider === one.provider && cell.service === one.row) ?? -1;

  /** The same certificate with other grades in one cell of its first world. */
  const withGrades = (place: number, grades: readonly number[]): PeriodCertificate => {
    if (!one?.worlds) throw new Error('no certificate');
    return { ...one, worlds: [new Map([...one.worlds[0], [place, grades]]), one.worlds[1]] };
  };

  it('finds nothing wrong with one that holds', () => {
    expect(one && check(one)).toEqual([]);
  });

  it('notices worlds that are too close, other people, and a grade that is shown', () => {
    if (!one?.worlds) throw new Error('no certificate');
    expect(check({ ...one, worlds: [one.worlds[1], one.worlds[1]] })).toContain('worlds too close');
    const grades = one.cells[at]?.grades ?? [];
    expect(check(withGrades(at, grades.with(0, (grades[0] ?? 0) + 1)))).toContain(
      'other people than there are',
    );
    expect(check({ ...one, n: one.n + 1 })).toContain('another number of people');
    expect(check({ ...one, worlds: null })).toContain('no worlds, and a mean of all is shown');
    const shown = publication.periods[0]?.editions
      .flatMap((own) =>
        own.groups.flatMap(({ group: name, rows }) =>
          rows.map((own2) => ({ ...own2, name, provider: own.provider })),
        ),
      )
      .find(({ grade, name }) => grade.status === 'shown' && name === one.group);
    expect(check({ ...one, provider: shown?.provider ?? '', row: shown?.service ?? '' })).toContain(
      'its grade is not withheld',
    );
  });

  const lowest = (place: number): readonly number[] => {
    const n = (one?.cells[place]?.grades ?? []).reduce((all, people) => all + people, 0);
    return [n, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  };
  const isShown = (place: number): boolean => {
    const cell = one?.cells[place];
    const own = publication.periods[0]?.editions
      .find(({ provider }) => provider === cell?.provider)
      ?.groups.find(({ group: name }) => name === one?.group);
    const ofService = own?.rows.find(({ service }) => service === cell?.service);
    return own?.total.grade.status === 'shown' || ofService?.grade.status === 'shown';
  };
  const places = one?.cells.flatMap(({ grades }, place) => (new Set(grades).size > 1 ? [place] : [])) ?? [];

  it('notices every figure of an edition that would print otherwise', () => {
    const shown = places.filter(isShown);
    const unnoticed = shown.filter((place) => check(withGrades(place, lowest(place))).length === 0);
    expect(shown.length).toBeGreaterThan(20);
    expect(unnoticed).toEqual([]);
  });

  it('notices every mean of all that would print otherwise', () => {
    if (!one?.worlds) throw new Error('no certificate');
    const hidden = places.filter((place) => !isShown(place));
    expect(hidden.length).toBeGreaterThan(3);
    const world = new Map(hidden.map((place) => [place, lowest(place)] as const));
    expect(check({ ...one, worlds: [world, one.worlds[1]] })).toContain('all/total would print otherwise');
  });
});
