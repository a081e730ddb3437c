import type { ListedPage } from '../card/list-parts.ts';
import { periodPage } from '../card/period.ts';
import { provincePage } from '../card/province.ts';
import type { Register } from '../card/register.ts';
import { servicePage } from '../card/service.ts';
import type { Language } from '../model/label.ts';
import { siteSource } from './source.ts';

/** Kinds of pages with a list of providers that may be long. */
export type ListedKind = 'period' | 'service' | 'province';

/** What was made of one register: a country's list has dozens of parts, each of which needs the whole. */
const made = new WeakMap<Register<'public'>, Map<string, ListedPage>>();

/** The page that a list belongs to, made once however many parts the list has. */
export async function listedPage(kind: ListedKind, id: string, language: Language): Promise<ListedPage> {
  const { register, places } = await siteSource();
  const pages = made.get(register) ?? new Map<string, ListedPage>();
  made.set(register, pages);
  const key = `${kind} ${id} ${language}`;
  const page =
    pages.get(key) ??
    (kind === 'period'
      ? periodPage(register, id, language)
      : kind === 'service'
        ? servicePage(register, id, language)
        : provincePage(register, places, id, language));
  pages.set(key, page);
  return page;
}
