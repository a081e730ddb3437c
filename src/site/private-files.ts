import { relative, resolve, sep } from 'node:path';
import { basePathVariable } from '../address/base-path.ts';
import { isWithin } from './folder/links.ts';

/** Folders of the project that hold what a site never shows as it is: answers, full reports, drafts, work, kept releases. */
const privateFolders = ['data', 'content', 'reports', 'concept', 'releases', 'parts', 'dist', 'test', '.git'];

/** Names of work folders, locks and marks, wherever they stand; and other outputs of a site. */
const privateNames = /(?:^|\/)\.rapportkaart[^/]*(?:\/|$)|^dist-[^/]*(?:\/|$)/i;

/**
 * Whether an address of the development server means a file that nobody may read over it. That server hands out every
 * file of the project, by its path and by `/@fs/` and its whole path. An address that cannot be read is private too.
 * `named`: whole paths of the folders that this server was told to take data and content from, which may stand in the project
 * under any name. One that has the project in it closes nothing.
 */
export function isPrivate(root: string, address: string, named: readonly string[] = []): boolean {
  let path: string;
  try {
    path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  } catch {
    return true;
  }
  const base = process.env[basePathVariable] ?? '/';
  const below = path.startsWith(base) ? path.slice(base.length) : path;
  const files = [path, below].map((one) =>
    /^\/*@fs\//.test(one) ? resolve('/', one.replace(/^\/*@fs\/+/, '')) : resolve(root, `./${one}`),
  );
  const closed = [
    ...privateFolders.map((folder) => resolve(root, folder)),
    ...named.filter((folder) => !isWithin(root, folder)),
  ];
  return files.some(
    (file) =>
      privateNames.test(relative(root, file).replaceAll(sep, '/')) ||
      closed.some((folder) => isWithin(file.toLowerCase(), folder.toLowerCase())),
  );
}
