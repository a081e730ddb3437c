import { describe, expect, it } from 'vitest';
import { publishFor } from '../../src/publish/publish.ts';
import { checkCertificate } from './certificate-check.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, period } from './editions.ts';
import { nationalEditions } from './nation.ts';

const { protection } = period;

describe('certificates of a made-up nation', () => {
  const scores = scoreDataset(dataset(nationalEditions(120, 7)));
  const published = publishFor(scores, 'public');
  it('are given for every protected grade, of both kinds, and hold against what is printed', () => {
    const faults = published
      .editionCertificates()
      .flatMap((certificate) =>
        checkCertificate(certificate, certificate.printed, protection.safeWidth).map(
          (fault) => `${certificate.provider} ${certificate.row}: ${fault}`,
        ),
      );
    expect(faults).toEqual([]);
    expect(new Set(published.editionCertificates().map((certificate) => certificate.kind))).toEqual(
      new Set(['bound', 'worlds']),
    );
    expect(published.findings).toEqual([]);
  });

  it('say what is printed as the publication says it', () => {
    const editions = published.publication.periods[0]?.editions ?? [];
    const ofEditions = published.editionCertificates();
    for (const certificate of ofEditions) {
      const edition = editions.find((one) => one.provider === certificate.provider);
      const group = edition?.groups.find((one) => one.group === certificate.group);
      const shown = group?.rows.filter((row) => row.grade.status === 'shown') ?? [];
      expect(certificate.printed.rows.filter((row) => row.grade !== null)).toEqual(
        shown.map((row) => ({
          row: row.service,
          n: row.grade.status === 'shown' ? row.grade.n : 0,
          grade: row.grade.status === 'shown' ? row.grade.value : null,
        })),
      );
      const spread = group?.spread.status === 'shown' ? group.spread.value : null;
      expect(certificate.printed.total.spread).toEqual(spread);
    }
    expect(ofEditions.length).toBeGreaterThan(20);
  });
});

const printedRow = (n: number, grade: number | null) => ({ row: 'a', n, grade });
const rest = { ...printedRow(4, null), row: 'b' };
const total = (n: number, grade: number | null) => ({ n, grade, spread: null });

describe('checking a certificate', () => {
  const published = publishFor(scoreDataset(dataset(nationalEditions(60, 8))), 'public');
  const bound = published.editionCertificates().find((one) => one.kind === 'bound' && one.row !== 'total');
  const worlds = published.editionCertificates().find((one) => one.kind === 'worlds');

  it('notices bounds that are too close or out of reach', () => {
    if (bound?.kind !== 'bound') throw new Error('no bound');
    const check = (changes: object) =>
      checkCertificate({ ...bound, ...changes }, bound.printed, protection.safeWidth);
    expect(check({})).toEqual([]);
    expect(check({ high: bound.low + 1 })).toContain('bounds too close');
    expect(check({ high: 10 * bound.n + 1 })).toEqual([`sum ${10 * bound.n + 1} is not possible`]);
    expect(check({ low: bound.n - 1 })).toEqual([`sum ${bound.n - 1} is not possible`]);
    expect(check({ row: 'nobody' })).toEqual(['no row nobody']);
  });

  it.each<[string, object, object, string]>([
    [
      'a row that is shown',
      {},
      { rows: [printedRow(6, 8), printedRow(4, null)], total: total(10, 7.4) },
      'a is shown',
    ],
    [
      'a sum that the Total rules out',
      {},
      { rows: [printedRow(6, null), { ...printedRow(4, 8), row: 'b' }], total: total(10, 8) },
      'sum 6 is not possible',
    ],
    ['bounds of a Total that no rows reach', { row: 'total', n: 10, high: 101 }, {}, 'bounds out of reach'],
    ['bounds of a Total that are too close', { row: 'total', n: 10, high: 15 }, {}, 'bounds too close'],
    ['a Total that is shown', { row: 'total', n: 10 }, { total: total(10, 7) }, 'the Total is shown'],
  ])('notices %s', (_, changes, printedChanges, fault) => {
    const printed = { rows: [printedRow(6, null), rest], total: total(10, null), ...printedChanges };
    const certificate = {
      period: '2024',
      provider: 'p',
      group: 'clients' as const,
      row: 'a',
      n: 6,
      kind: 'bound' as const,
      low: 6,
      high: 60,
      needed: 6,
      printed,
      ...changes,
    };
    expect(checkCertificate(certificate, printed, protection.safeWidth)).toContain(fault);
  });

  it('notices what is no number of people', () => {
    if (worlds?.kind !== 'worlds') throw new Error('no worlds');
    const [low, high] = worlds.worlds;
    const half = {
      ...low,
      row: low.row.map((people) => people + 0.5),
      others: low.others.map((people) => people - 0.5),
    };
    expect(
      checkCertificate({ ...worlds, worlds: [half, high] }, worlds.printed, protection.safeWidth),
    ).toContain('not people');
  });

  it('notices worlds that would print otherwise', () => {
    if (worlds?.kind !== 'worlds') throw new Error('no worlds');
    const [low, high] = worlds.worlds;
    const check = (first: object) =>
      checkCertificate(
        { ...worlds, worlds: [{ ...low, ...first }, high] },
        worlds.printed,
        protection.safeWidth,
      );
    expect(check({})).toEqual([]);
    expect(check({ row: high.row, others: high.others })).toEqual(['worlds too close']);
    expect(check({ others: low.others.map((people) => people + 1) })).toEqual([
      'others have another size',
      'the spread is another',
    ]);
    expect(check({ row: low.row.toReversed() })).toContain('the spread is another');
    expect(check({ shown: {} })).toContain('not every shown row is there');
    expect(check({ row: low.row.map((people) => people + 1) })).toContain(`${worlds.row} has another size`);
    const shifted = Object.fromEntries(
      Object.entries(low.shown).map(([row, spread]) => [row, spread.toReversed()]),
    );
    const [name] = Object.keys(shifted);
    expect(check({ shown: shifted })).toContain(`${name} would print otherwise`);
  });
});
