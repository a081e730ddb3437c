import { directoryPage } from '../card/directory.ts';
import type { ListedPage } from '../card/list-parts.ts';
import type { DirectoryPage } from '../card/page.ts';
import { periodPage } from '../card/period.ts';
import { provincePage } from '../card/province.ts';
import type { Register } from '../card/register.ts';
import { servicePage } from '../card/service.ts';
import type { Language } from '../model/label.ts';
import { siteSource } from './source.ts';

/** Kinds of pages with a list of providers that may be long. */
export type ListedKind = 'period' | 'service' | 'province';

/** What was made of one register: a country's list has dozens of parts, each of which needs the whole. */
const lists = new WeakMap<Register<'public'>, Map<string, ListedPage>>();
const directories = new WeakMap<Register<'public'>, Map<string, DirectoryPage>>();

/** The page that a list belongs to, made once however many parts the list has. */
export async function listedPage(kind: ListedKind, id: string, language: Language): Promise<ListedPage> {
  const { register, places } = await siteSource();
  return madeOnce(lists, register, `${kind} ${id} ${language}`, () =>
    kind === 'period'
      ? periodPage(register, id, language)
      : kind === 'service'
        ? servicePage(register, id, language)
        : provincePage(register, places, id, language),
  );
}

/** The directory of all providers, made once for all its pages. */
export async function wholeDirectory(language: Language): Promise<DirectoryPage> {
  const { register } = await siteSource();
  return madeOnce(directories, register, language, () => directoryPage(register, language));
}

function madeOnce<Page>(
  made: WeakMap<Register<'public'>, Map<string, Page>>,
  register: Register<'public'>,
  key: string,
  make: () => Page,
): Page {
  const pages = made.get(register) ?? new Map<string, Page>();
  made.set(register, pages);
  const page = pages.get(key) ?? make();
  pages.set(key, page);
  return page;
}
