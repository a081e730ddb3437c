import type { Language } from '../model/label.ts';
import { provinces } from '../model/province.ts';
import type { ProvinceId } from '../model/province.ts';

/** A province's name. */
export function provinceName(id: ProvinceId, language: Language): string {
  return provinces.find((province) => province.id === id)?.label[language] ?? id;
}
