import type { Language } from '../model/label.ts';
import { provinces } from '../model/province.ts';
import type { ProvinceId } from '../model/province.ts';
import { formatCount, formatGrade } from './number.ts';

/** The words inside charts and their tables. */
const words = {
  nl: {
    aspect: 'Onderdeel',
    grade: 'Cijfer',
    people: 'Mensen',
    norm: 'Norm',
    answer: 'Antwoord',
    share: 'Aandeel',
    province: 'Provincie',
    participants: 'Alle deelnemers',
    interval: 'Marge',
    mean: 'Gemiddeld',
    keyGrade: 'gemiddeld cijfer',
    keyNorm: 'norm',
    keyParticipants: 'alle deelnemers',
    keyInterval: 'marge',
    keyMean: 'gemiddeld',
    keyThinBar: 'dunne balk: alle deelnemers',
    noAnswers: 'Geen antwoorden',
    noProvinces: 'Geen provincie om te tonen',
    group: 'Groep',
    step: 'Stap',
  },
  en: {
    aspect: 'Item',
    grade: 'Grade',
    people: 'People',
    norm: 'Norm',
    answer: 'Answer',
    share: 'Share',
    province: 'Province',
    participants: 'All participants',
    interval: 'Margin',
    mean: 'Mean',
    keyGrade: 'mean grade',
    keyNorm: 'norm',
    keyParticipants: 'all participants',
    keyInterval: 'margin',
    keyMean: 'mean',
    keyThinBar: 'thin bar: all participants',
    noAnswers: 'No answers',
    noProvinces: 'No province to show',
    group: 'Group',
    step: 'Step',
  },
} as const satisfies Record<Language, Record<string, string>>;

type FigureWords = Readonly<Record<keyof (typeof words)['nl'], string>>;

/** The words inside charts and their tables, in one language. */
export function figureWords(language: Language): FigureWords {
  return words[language];
}

/** A number of people in words: "16 mensen", "1 persoon". */
export function peopleText(count: number, language: Language): string {
  if (language === 'nl') return count === 1 ? '1 persoon' : `${formatCount(count, 'nl')} mensen`;
  return count === 1 ? '1 person' : `${formatCount(count, 'en')} people`;
}

/** A margin from low to high: "8,1 tot 9,0". */
export function intervalText(low: number, high: number, language: Language): string {
  return `${formatGrade(low, language)} ${language === 'nl' ? 'tot' : 'to'} ${formatGrade(high, language)}`;
}

/** A province's name. */
export function provinceName(id: ProvinceId, language: Language): string {
  return provinces.find((province) => province.id === id)?.label[language] ?? id;
}
