import { provinces, type ProvinceId } from '../model/province.ts';
import { fold } from './fold.ts';

const byName = new Map<string, ProvinceId>(
  provinces.flatMap((province) =>
    [province.id, ...province.names].map((name) => [fold(name), province.id] as const),
  ),
);

/** The province that goes by this id or name, in any case; null when there is none. */
export function provinceOf(cell: string): ProvinceId | null {
  return byName.get(fold(cell)) ?? null;
}

/** The Dutch name of every province. */
export const provinceNames: readonly string[] = provinces.map((province) => province.names[0]);
