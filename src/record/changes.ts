import type { Edition, PeriodData } from '../model/dataset.ts';
import { compareText } from '../model/finding.ts';
import { publishedEdition, type Basis } from './basis.ts';
import { changedGroups, type GroupChange } from './changed-answers.ts';
import type { PeriodRecord } from './record.ts';

/** What happened to one edition since its figures were published. */
export interface EditionChange {
  readonly provider: string;
  /**
   * `changed`: other answers. `new`: answers of a provider that is not in the period. `gone`: published, and no answers
   * any more.
   */
  readonly kind: 'changed' | 'new' | 'gone';
  readonly groups: readonly GroupChange[];
}

/**
 * What differs between the answers at hand and those that the published figures were made of, in order of provider.
 * Providers that were withdrawn are passed over. Measured against what was published and not against the last delivery,
 * so that small changes add up.
 */
export function changedEditions(basis: Basis, record: PeriodRecord, atHand: PeriodData): EditionChange[] {
  const withdrawn = new Set(record.figures.withdrawn.map(({ provider }) => provider));
  const recorded = record.figures.editions.map(({ provider }) => provider);
  const delivered = new Map<string, Edition>(atHand.editions.map((one) => [one.provider, one]));
  return [...new Set([...recorded, ...delivered.keys()])]
    .filter((provider) => !withdrawn.has(provider))
    .sort(compareText)
    .flatMap((provider): EditionChange[] => {
      const was = publishedEdition(basis, provider);
      const is = delivered.get(provider);
      const changed = changedGroups(was, is);
      if (changed.length === 0 && (was === undefined) === (is === undefined)) return [];
      const kind = was === undefined ? 'new' : is === undefined ? 'gone' : 'changed';
      return [{ provider, kind, groups: changed }];
    });
}
