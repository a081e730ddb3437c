import type { Group } from '../../model/group.ts';
import { rowsIn, withTogether, type AuditedGroup, type Evidence } from './audited-group.ts';
import type { Cover } from './edition-cover.ts';
import { addSpreads } from '../../statistics/spread.ts';
import type { PeriodAudit, PeriodProof } from './period-audit.ts';

/** What is printed about rows and their total: all that a certificate may be checked against. */
export interface PrintedGrades {
  readonly rows: readonly {
    readonly row: string;
    /** People who gave a grade. The attacker is taken to know it, also where it is not printed. */
    readonly n: number;
    /** One decimal; null when it is withheld. */
    readonly grade: number | null;
  }[];
  readonly total: {
    readonly n: number;
    readonly grade: number | null;
    readonly spread: readonly number[] | null;
  };
}

/** Why one withheld mean cannot be worked out by subtraction. It holds what may not be published. */
export type AuditCertificate = {
  readonly period: string;
  /** The provider of the edition. */
  readonly provider: string;
  readonly group: Group;
  /** The protected row: a service id, `total`, or ids with `+` between them: rows protected together. */
  readonly row: string;
  /** People behind the protected mean. */
  readonly n: number;
  readonly printed: PrintedGrades;
} & Evidence;

/** Why one withheld mean stays apart from all figures of its period at once. It holds what may not be published. */
export interface PeriodCertificate {
  readonly period: string;
  readonly group: Group;
  /** Null for a mean of all participants that is itself withheld because few people are behind it. */
  readonly provider: string | null;
  /** A service id, `total`, or ids with `+` between them: rows of the provider that are protected together. */
  readonly row: string;
  /** People behind the protected mean. */
  readonly n: number;
  /** The participant that knows its own grades; null for everyone who stands outside the two worlds. */
  readonly insider: string | null;
  /** The truth: everyone who gave a grade, per provider and service; service null for people in none. */
  readonly cells: readonly {
    readonly provider: string;
    readonly service: string | null;
    /** People per grade 1..10. */
    readonly grades: readonly number[];
  }[];
  /**
   * Two worlds: place of a cell -> the grades in it, where they are not the true ones. Null where the benchmark shows no
   * grade at all: the certificate of the edition is the proof then.
   */
  readonly worlds: PeriodProof['worlds'];
}

/** A certificate against all figures of a period at once for every protected grade of a benchmark and its editions. */
export function periodCertificates(period: string, group: Group, audit: PeriodAudit): PeriodCertificate[] {
  const { proofs, model } = audit;
  const cells = model.cells.map(({ provider, service, grades }) => ({
    provider: model.providers[provider]?.provider ?? '',
    service,
    grades,
  }));
  return proofs.map(({ provider, row, n, insider, worlds }) => ({
    period,
    group,
    provider,
    row,
    n,
    insider,
    cells,
    worlds,
  }));
}

/** A certificate for every protected grade of a group of an edition. */
export function editionCertificates(
  period: string,
  provider: string,
  group: Group,
  cover: Cover,
): AuditCertificate[] {
  const printedBeside = (rows: readonly string[]): PrintedGrades =>
    printedGrades(rows.length > 1 ? withTogether(cover.group, rows) : cover.group);
  return cover.audited.flatMap((audited) =>
    audited.evidence === null
      ? []
      : {
          period,
          provider,
          group,
          row: audited.row,
          n: audited.n,
          printed: printedBeside(rowsIn(audited.row)),
          ...audited.evidence,
        },
  );
}

function printedGrades(group: AuditedGroup): PrintedGrades {
  return {
    rows: group.rows.map((row) => ({
      row: row.row,
      n: row.n,
      grade: row.printed,
    })),
    total: {
      n: group.total.n,
      grade: group.total.printed,
      spread: group.isSpreadShown ? spreadOf(group) : null,
    },
  };
}

function spreadOf(group: AuditedGroup): number[] {
  return addSpreads(group.rows.map((row) => row.grades ?? []));
}
