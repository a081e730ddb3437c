import type { findingParts as dutch } from '../nl/finding-parts.ts';
import { listed } from '../listed.ts';
import { quotedCell } from '../quoted.ts';

/** What sentences of findings have in common. */
export const findingParts: typeof dutch = {
  meant: (near, otherwise) =>
    near === null ? otherwise : `did you mean ${quotedCell(near)}? If not, ${otherwise}`,
  either: (items) => listed(items, 'or'),
  both: (items) => listed(items, 'and'),
};
