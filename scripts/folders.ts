import { existsSync } from 'node:fs';
import { defaultFolders } from '../src/site/prepare.ts';
import { speakAsSite } from '../src/site/site-languages.ts';
import { words } from '../src/text/words.ts';
import { givenLanguage } from './given-language.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';

/** What every command about a site takes: the folder that its data, content and all that is made of them stand in. */
export const siteOption = { site: { type: 'string' } } as const;

/** Folders as they were given to a command: paths from where it was started. */
interface GivenFolders {
  readonly site?: string | undefined;
  readonly data?: string | undefined;
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly cache?: string | undefined;
}

/** What a command makes, and `--out` stands for. */
type Made = 'out' | 'reports' | 'releases' | 'draftSites';

/**
 * The folders that a command works on, absolute: those below `--site`, or below the program itself without it, and each
 * that is named on its own goes before. `path` reads a path as it was meant by whoever gave it.
 */
export function foldersFrom(given: GivenFolders, makes: Made, path: (path: string) => string) {
  const site = given.site === undefined ? root : path(given.site);
  const own = defaultFolders(site);
  const named = (one: string | undefined, standard: string): string =>
    one === undefined ? standard : path(one);
  return {
    ...own,
    site,
    root,
    path,
    here: path('.'),
    data: named(given.data, own.data),
    content: named(given.content, own.content),
    out: named(given.out, own[makes]),
    cache: named(given.cache, own.cache),
  };
}

/**
 * The same for a command that was just started, which from then on asks no text in a language that the site does not
 * speak. A site that is not there ends it with 1, and with the way to make one.
 */
export function foldersOf(command: string, given: GivenFolders, makes: Made = 'out') {
  const folders = foldersFrom(given, makes, startedFrom(command));
  speakAsSite(folders.content);
  if (given.site === undefined || existsSync(folders.data)) return folders;
  console.error(words(givenLanguage()).build.noSite(given.site, folders.data));
  process.exit(1);
}
