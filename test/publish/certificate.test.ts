import { describe, expect, it } from 'vitest';
import { publishFor } from '../../src/publish/publish.ts';
import { checkCertificate } from '../../src/publish/certificate-check.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { dataset, period } from './editions.ts';
import { nationalEditions } from './nation.ts';

const { protection } = period;

describe('certificates of a made-up nation', () => {
  const published = publishFor(scoreDataset(dataset(nationalEditions(120, 7))), 'public');

  it('are given for every protected grade, of both kinds, and hold against what is printed', () => {
    const faults = published.audits.flatMap((certificate) =>
      checkCertificate(certificate, certificate.printed, protection.safeWidth).map(
        (fault) => `${certificate.provider} ${certificate.figure} ${certificate.row}: ${fault}`,
      ),
    );
    expect(faults).toEqual([]);
    expect(new Set(published.audits.map((certificate) => certificate.kind))).toEqual(
      new Set(['bound', 'worlds']),
    );
    expect(published.findings).toEqual([]);
  });

  it('say what is printed as the publication says it', () => {
    const editions = published.publication.periods[0]?.editions ?? [];
    const ofEditions = published.audits.filter((certificate) => certificate.provider !== null);
    for (const certificate of ofEditions) {
      const edition = editions.find((one) => one.provider === certificate.provider);
      const group = edition?.groups.find((one) => one.group === certificate.group);
      const shown = group?.rows.filter((row) => row.grade.status === 'shown') ?? [];
      expect(certificate.printed.rows.filter((row) => row.grade !== null)).toEqual(
        shown.map((row) => ({
          row: row.service,
          n: row.grade.status === 'shown' ? row.grade.n : 0,
          grade: row.grade.status === 'shown' ? row.grade.value : null,
          spread: null,
          range: null,
        })),
      );
      const spread = group?.spread.status === 'shown' ? group.spread.value : null;
      expect(certificate.printed.total.spread).toEqual(spread);
    }
    expect(ofEditions.length).toBeGreaterThan(20);
  });
});
