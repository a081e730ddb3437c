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

const names = new Map<string, string>();

/** A province's name, as the page's own filter has it; empty where it is not known. */
export function provinceNameOnPage(id: string): string {
  return nameOnPage('province', id);
}

/** A service's name, as the page's own filter has it; empty where it is not known. */
export function serviceNameOnPage(id: string): string {
  return nameOnPage('service', id);
}

function nameOnPage(field: string, id: string): string {
  const key = `${field} ${id}`;
  const known = names.get(key);
  if (known !== undefined) return known;
  const option = document.querySelector<HTMLOptionElement>(
    `select[name=${field}] option[value="${id || '-'}"]`,
  );
  const name = option?.text ?? '';
  names.set(key, name);
  return name;
}
