import type { z } from 'zod';
import { compareText, findingOf, wholeLine, type Finding, type Place } from '../model/finding.ts';
import { siteLanguages, perLanguage, type Language } from '../model/label.ts';
import type { Correction, correctionHeadSchema } from '../model/remark.ts';

/** One language of a correction. */
export interface CorrectionFile {
  readonly id: string;
  readonly path: string;
  readonly language: Language;
  readonly head: z.output<typeof correctionHeadSchema>;
  readonly html: string;
}

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
    const told = siteLanguages().flatMap(
      (language) => files.find((file) => file.id === id && file.language === language) ?? [],
    );
    const [first, ...others] = told;
    if (first === undefined || told.length < siteLanguages().length) {
      findings.push(
        findingOf('missing-file/translation', 'error', inContent(first?.path ?? id), {
          present: told.map(({ language }) => language),
          all: siteLanguages(),
        }),
      );
      continue;
    }
    const other = others.find(({ head }) => differenceOf(first, head) !== undefined);
    const differs = other && differenceOf(first, other.head);
    if (other !== undefined && differs !== undefined) {
      findings.push(findingOf('bad-remark/translation', 'error', inContent(other.path), { differs }));
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

/** A file of the content folder as a whole, named as editors see it. */
function inContent(path: string): Place {
  return wholeLine(`content/${path}`);
}
