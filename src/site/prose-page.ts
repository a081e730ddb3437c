import { aboutAddress, isProseName } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import type { Language } from '../model/label.ts';

/** A page of prose, read and checked: what the page builder gets, and all it gets. */
export interface ProsePage {
  readonly language: Language;
  readonly name: string;
  /** The page's heading. */
  readonly title: string;
  /** One or two sentences for search engines and lists. */
  readonly description: string;
  /** Place in menus, from 1. */
  readonly order: number;
  /** MDX without code. */
  readonly body: string;
}

/** The folder within a handover's folder where the page builder finds the pages of prose. */
export const proseFolder = 'prose';

/** The prose as files for the page builder, path -> text. The head is written anew, so that no value can break it. */
export function prosePageFiles(pages: readonly ProsePage[]): Record<string, string> {
  return Object.fromEntries(
    pages.map(({ language, name, title, description, order, body }) => [
      `${language}/${name}.mdx`,
      [
        '---',
        `title: ${JSON.stringify(title)}`,
        `description: ${JSON.stringify(description)}`,
        `order: ${order}`,
        '---',
        '',
        body,
        '',
      ].join('\n'),
    ]),
  );
}

/** The file of the built site, below its folder, that a page of prose becomes. */
export function madeProseFile({ language, name }: Pick<ProsePage, 'language' | 'name'>): string {
  if (!isProseName(name)) throw new Error(`no address for the page of prose ${name}`);
  return fileOf(aboutAddress(name, language));
}
