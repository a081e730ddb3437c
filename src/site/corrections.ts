import type { z } from 'zod';
import { compareText, type Finding } from '../model/finding.ts';
import { languages, perLanguage, type Language } from '../model/label.ts';
import type { Correction, correctionHeadSchema } from '../model/remark.ts';

/** One language of a correction. */
export interface CorrectionFile {
  readonly id: string;
  readonly path: string;
  readonly language: Language;
  readonly head: z.output<typeof correctionHeadSchema>;
  readonly html: string;
}

/** What the files of one correction are called: ".nl.md and .en.md". */
const everyName = languages.map((language) => `.${language}.md`).join(' and ');

function differenceOf(
  first: CorrectionFile,
  head: CorrectionFile['head'],
): 'date' | 'provider' | 'period' | undefined {
  return (['date', 'provider', 'period'] as const).find((key) => first.head[key] !== head[key]);
}

/** Puts the languages of each correction together, newest first. A language that lacks or differs is a finding. */
export function gatherCorrections(files: readonly CorrectionFile[]): {
  corrections: Correction[];
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const corrections: Correction[] = [];
  for (const id of [...new Set(files.map((file) => file.id))].sort(compareText)) {
    const told = languages.flatMap(
      (language) => files.find((file) => file.id === id && file.language === language) ?? [],
    );
    const [first, ...others] = told;
    if (first === undefined || told.length < languages.length) {
      findings.push(
        fault(
          first?.path ?? id,
          'missing-file',
          `${told.map(({ language }) => `.${language}.md`).join(' and ')} only`,
          `the same correction as ${everyName}`,
        ),
      );
      continue;
    }
    const other = others.find(({ head }) => differenceOf(first, head) !== undefined);
    const differs = other && differenceOf(first, other.head);
    if (other !== undefined && differs !== undefined) {
      findings.push(
        fault(
          other.path,
          'bad-remark',
          `another ${differs} than in Dutch`,
          `the same ${differs} in every language`,
        ),
      );
      continue;
    }
    const { date, provider, period } = first.head;
    const inLanguage = (language: Language): CorrectionFile =>
      told.find((one) => one.language === language) ?? first;
    corrections.push({
      id,
      date,
      ...(provider !== undefined && { provider }),
      ...(period !== undefined && { period }),
      title: perLanguage((language) => inLanguage(language).head.title),
      html: perLanguage((language) => inLanguage(language).html),
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
