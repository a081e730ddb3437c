import { lstatSync, readFileSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { Refusal } from '../refusal.ts';

/** Links that are followed one after the other, as the kernel does. */
const mostLinks = 40;

/** Where a path leads, links followed: also of one that is not there yet, or a link to what is not there. */
export function followed(path: string, links = 0): string {
  if (links > mostLinks) throw new Refusal({ kind: 'link-loop', path });
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink()) return followed(resolve(dirname(path), readlinkSync(path)), links + 1);
  if (entry) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(followed(parent, links), basename(path));
}

/** Whether a path is a folder or stands below it; both with links followed. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Whether a disk or another folder is mounted at a folder, which then cannot be renamed. */
export function isMounted(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  try {
    // a folder of the same disk that is mounted elsewhere too has the same device; spaces and such stand in octal
    return readFileSync('/proc/self/mountinfo', 'utf8')
      .split('\n')
      .map((line) =>
        line
          .split(' ')[4]
          ?.replaceAll(/\\(\d{3})/g, (_, octal: string) => String.fromCodePoint(parseInt(octal, 8))),
      )
      .includes(folder);
  } catch {
    return false;
  }
}
