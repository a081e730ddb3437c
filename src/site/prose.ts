import prose from 'virtual:rapportkaart-prose';
import type { MDXInstance } from 'astro';
import { z } from 'zod';
import { aboutAddress, inEveryLanguage, isProseName, type ProseName } from '../address/address.ts';
import type { PageFrame } from '../card/page.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import { commonPathsOf, type Path } from './paths.ts';

/** The head of a prose page: `content/<language>/<name>.mdx`. */
const headSchema = z.strictObject({
  /** The page's heading. */
  title: z.string().trim().min(1),
  /** One or two sentences for search engines and lists. */
  description: z.string().trim().min(1),
  /** Place in menus, from 1. */
  order: z.int().min(1),
});

interface ProseProps {
  readonly Content: MDXInstance<object>['Content'];
  readonly frame: PageFrame;
  readonly name: ProseName;
}

/** A page of prose in the list of all of them. */
export interface ProseEntry {
  readonly label: string;
  readonly href: string;
  /** What it is about, in a sentence. */
  readonly about: string;
}

/** The prose pages of one language, in the order of menus. */
function proseIn(language: Language) {
  return prose
    .flatMap(([id, { frontmatter, Content }]) => {
      const name = id.slice(language.length + 1);
      // content-files.ts has refused every other name before the pages were asked for
      if (!id.startsWith(`${language}/`) || !isProseName(name)) return [];
      return [{ name, Content, ...headSchema.parse(frontmatter) }];
    })
    .sort((a, b) => a.order - b.order);
}

/** The prose pages of every language: one path per `content/<language>/<name>.mdx`. */
export async function prosePaths(): Promise<Path<'about', ProseProps>[]> {
  const pages = siteLanguages().flatMap((language) =>
    proseIn(language).map(({ name, Content, title, description }) => {
      const addresses = inEveryLanguage((one) => aboutAddress(name, one));
      return {
        address: aboutAddress(name, language),
        props: { Content, name, frame: { language, addresses, title, description } },
      };
    }),
  );
  return commonPathsOf('about', pages);
}

/** What the list of all prose pages says of each. */
export function proseEntries(language: Language): readonly ProseEntry[] {
  return proseIn(language).map(({ name, title, description }) => ({
    label: title,
    href: aboutAddress(name, language),
    about: description,
  }));
}
