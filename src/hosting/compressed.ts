import { contentTypes, unserved, unservedFolders } from './headers.ts';

/** A way in which a server may send a file packed: what `Accept-Encoding` calls it, and how the packed file's name ends. */
export interface Coding {
  readonly name: 'br' | 'gzip';
  readonly end: '.br' | '.gz';
}

/** The codings that stand beside text files where a site is compressed, the smaller one first. */
export const codings: readonly Coding[] = [
  { name: 'br', end: '.br' },
  { name: 'gzip', end: '.gz' },
];

/** Endings of files that are text, as the site's own content types know them. */
export const textEndings: readonly string[] = contentTypes
  .filter(([, type]) => /^text\/|json|xml|csvm/.test(type))
  .map(([end]) => end);

/** Whether a file of a site, named by its path below it, is a text that readers get: what hosts read is for them alone. */
export function isServedText(path: string): boolean {
  const [top = ''] = path.split('/');
  if ([...unserved, ...unservedFolders].some((name) => name === top)) return false;
  if (top.startsWith('.') && top !== '.well-known') return false;
  return textEndings.some((end) => path.endsWith(end));
}

/** Whether a file is the packed form of the text that it is named after. */
export function isPacked(path: string): boolean {
  return codings.some(({ end }) => path.endsWith(end) && isServedText(path.slice(0, -end.length)));
}
