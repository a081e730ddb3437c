import { getCollection, type CollectionEntry } from 'astro:content';
import { aboutAddress, inEveryLanguage, isProseName } from '../address/address.ts';
import type { PageFrame } from '../card/page.ts';
import { languages } from '../model/label.ts';
import { pathsOf, type Path } from './paths.ts';

interface ProseProps {
  readonly entry: CollectionEntry<'prose'>;
  readonly frame: PageFrame;
}

/** The prose pages of every language: one path per `content/<language>/<name>.mdx`. */
export async function prosePaths(): Promise<Path<'about', ProseProps>[]> {
  const entries = await getCollection('prose');
  const pages = languages.flatMap((language) =>
    entries.flatMap((entry) => {
      const name = entry.id.slice(language.length + 1);
      // content-files.ts has refused every other name before the pages were asked for
      if (!entry.id.startsWith(`${language}/`) || !isProseName(name)) return [];
      const { title, description } = entry.data;
      const addresses = inEveryLanguage((one) => aboutAddress(name, one));
      return [
        {
          address: aboutAddress(name, language),
          props: { entry, frame: { language, addresses, title, description } },
        },
      ];
    }),
  );
  return pathsOf('about', pages);
}
