import { getCollection, type CollectionEntry } from 'astro:content';
import { aboutAddress, isProseName, proseSegment } from '../address/address.ts';
import type { PageFrame } from '../card/page.ts';
import type { Language } from '../model/label.ts';

interface ProsePath {
  readonly params: { readonly name: string };
  readonly props: { readonly entry: CollectionEntry<'prose'>; readonly frame: PageFrame };
}

/** The prose pages of one language: one path per `content/<language>/<name>.mdx`. */
export async function prosePaths(language: Language): Promise<ProsePath[]> {
  const entries = await getCollection('prose', ({ id }) => id.startsWith(`${language}/`));
  return entries.flatMap((entry) => {
    const name = entry.id.slice(language.length + 1);
    // content-files.ts has refused every other name before the pages were asked for
    if (!isProseName(name)) return [];
    return {
      params: { name: proseSegment(name, language) },
      props: {
        entry,
        frame: {
          language,
          addresses: { nl: aboutAddress(name, 'nl'), en: aboutAddress(name, 'en') },
          title: entry.data.title,
          description: entry.data.description,
        },
      },
    };
  });
}
