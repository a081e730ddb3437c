import { listed } from '../listed.ts';
import { quotedCell } from '../quoted.ts';

/** What sentences of findings have in common. */
export const findingParts = {
  /** A name that was probably meant is asked, never told: who follows advice without a thought would change an answer. */
  meant: (near: string | null, otherwise: string) =>
    near === null ? otherwise : `bedoel je ${quotedCell(near)}? Zo niet: ${otherwise}`,
  either: (items: readonly string[]) => listed(items, 'of'),
  both: (items: readonly string[]) => listed(items, 'en'),
};
