import type { FindingParameters, FindingSentences, FindingWords, Severity } from '../../model/finding.ts';
import { findingCells } from './finding-cells.ts';
import { findingDeliveries } from './finding-deliveries.ts';
import { findingFigures } from './finding-figures.ts';
import { findingFiles } from './finding-files.ts';
import { findingJson } from './finding-json.ts';
import { findingProse } from './finding-prose.ts';
import { number } from './number.ts';

const { expectation, ...json } = findingJson;

/** Every sentence about the input, and the line that it stands in. */
export const finding = {
  sentences: {
    ...findingFiles,
    ...json,
    ...findingCells,
    ...findingDeliveries,
    ...findingFigures,
    ...findingProse,
  } satisfies FindingSentences<FindingParameters> as FindingSentences<FindingParameters>,
  /** What a setting should have been. */
  expectation,
  severity: { error: 'fout', warning: 'let op' } as Readonly<Record<Severity, string>>,
  /** In place of what was found, where the rest of a kind is counted. */
  more: (count: number) => `en nog ${number.count(count)} keer in dit bestand`,
  line: (at: string, severity: string, code: string, told: FindingWords) =>
    `${at} ${severity} ${code}: ${told.found}; verwacht: ${told.expected}; ${told.mend}`,
  counted: (errors: number, warnings: number) =>
    `${errors === 1 ? '1 fout' : `${number.count(errors)} fouten`}, ${number.count(warnings)} keer let op`,
};
