import type { Language } from '../model/label.ts';
import type { ProvinceId } from '../model/province.ts';
import { words } from './words.ts';

/** A province's name. */
export function provinceName(id: ProvinceId, language: Language): string {
  return words(language).province.names[id];
}
