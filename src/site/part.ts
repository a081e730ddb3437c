import { join } from 'node:path';
import { compareText } from '../model/finding.ts';
import { Refusal } from './refusal.ts';

/** One of `of` parts in which a site is made, `number` from 1. The first has what is about no single provider too. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** The whole site, as one part. */
export const wholeSite: Part = { number: 1, of: 1 };

/** The most parts: more runners than anybody has. */
const most = 1000;

/** `2/3` as a part. Throws a `Refusal` for anything else. */
export function partOf(text: string): Part {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || of < number || of > most) {
    throw new Refusal({ kind: 'part-option', found: text, most });
  }
  return { number, of };
}

/** Where a part of a site stands when nobody says where, below the folder of the site. */
export function partFolder(site: string, { number, of }: Part): string {
  return join(site, 'parts', `${number}-of-${of}`);
}

/** Whether a part has what is about no single provider: lists, periods, prose, data of all. */
export function hasCommon({ number }: Part): boolean {
  return number === 1;
}

/** The ids of the providers of a part: every `of`-th in order of id, so that parts take about as long. */
export function providersOf(ids: readonly string[], { number, of }: Part): string[] {
  return ids.toSorted(compareText).filter((_, at) => at % of === number - 1);
}
