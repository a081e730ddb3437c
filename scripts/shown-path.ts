import { relative, sep } from 'node:path';

/** A path as it is told to somebody who stands in `here`: from there where it is near, whole where it is far away. */
export function shownPath(here: string, path: string): string {
  const near = relative(here, path);
  return near.startsWith(`..${sep}..${sep}`) ? path : near;
}
