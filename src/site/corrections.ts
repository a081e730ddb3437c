import type { z } from 'zod';
import { compareText, type Finding } from '../model/finding.ts';
import { languages, type Language } from '../model/label.ts';
import type { Correction, correctionHeadSchema } from '../model/remark.ts';

/** One language of a correction. */
export interface CorrectionFile {
  readonly id: string;
  readonly path: string;
  readonly language: Language;
  readonly head: z.output<typeof correctionHeadSchema>;
  readonly html: string;
}

/** Puts the languages of each correction together, newest first. A language that lacks or differs is a finding. */
export function gatherCorrections(files: readonly CorrectionFile[]): {
  corrections: Correction[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const corrections: Correction[] = [];
  for (const id of [...new Set(files.map((file) => file.id))].sort(compareText)) {
    const [nl, en] = languages.map((language) =>
      files.find((file) => file.id === id && file.language === language),
    );
    const known = nl ?? en;
    if (!nl || !en) {
      findings.push(
        fault(
          known?.path ?? id,
          'missing-file',
          'one language only',
          'the same correction as .nl.md and .en.md',
        ),
      );
      continue;
    }
    const differs = (['date', 'provider', 'period'] as const).find((key) => nl.head[key] !== en.head[key]);
    if (differs !== undefined) {
      findings.push(
        fault(
          en.path,
          'bad-remark',
          `another ${differs} than in Dutch`,
          `the same ${differs} in every language`,
        ),
      );
      continue;
    }
    const { date, provider, period } = nl.head;
    corrections.push({
      id,
      date,
      ...(provider !== undefined && { provider }),
      ...(period !== undefined && { period }),
      title: { nl: nl.head.title, en: en.head.title },
      html: { nl: nl.html, en: en.html },
    });
  }
  return {
    corrections: corrections.sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id)),
    findings,
  };
}

function fault(path: string, code: string, found: string, expected: string): Finding {
  return {
    code,
    severity: 'error',
    file: `content/${path}`,
    line: 1,
    column: 0,
    found,
    expected,
    mend: 'add or correct the translation',
  };
}
