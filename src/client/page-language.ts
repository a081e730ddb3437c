import type { Language } from '../model/label.ts';

/** The language of the page that the script runs on. */
export function pageLanguage(): Language {
  return document.documentElement.lang as Language;
}

/** Gives the language switch the question of this page, so that the other language answers the same. */
export function carryQuestion(search: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.menu a[hreflang]');
  if (link) link.search = search;
}

const provinceNames = new Map<string, string>();

/** A province's name, as the page's own filter has it; empty where it is not known. */
export function provinceNameOnPage(id: string): string {
  const known = provinceNames.get(id);
  if (known !== undefined) return known;
  const option = document.querySelector<HTMLOptionElement>(
    `select[name=province] option[value="${id || '-'}"]`,
  );
  const name = option?.text ?? '';
  provinceNames.set(id, name);
  return name;
}
