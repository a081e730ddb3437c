import type { finding as dutch } from '../nl/finding.ts';
import { findingCells } from './finding-cells.ts';
import { findingDeliveries } from './finding-deliveries.ts';
import { findingFigures } from './finding-figures.ts';
import { findingFiles } from './finding-files.ts';
import { findingJson } from './finding-json.ts';
import { findingProse } from './finding-prose.ts';
import { number } from './number.ts';

const { expectation, ...json } = findingJson;

/** Every sentence about the input, and the line that it stands in. */
export const finding: typeof dutch = {
  sentences: {
    ...findingFiles,
    ...json,
    ...findingCells,
    ...findingDeliveries,
    ...findingFigures,
    ...findingProse,
  },
  expectation,
  severity: { error: 'error', warning: 'warning' },
  more: (count) => `and ${number.count(count)} more of these in this file`,
  line: (at, severity, code, told) =>
    `${at} ${severity} ${code}: found ${told.found}; expected ${told.expected}; ${told.mend}`,
  counted: (errors, warnings) =>
    `${number.count(errors)} ${errors === 1 ? 'error' : 'errors'}, ${number.count(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}`,
};
