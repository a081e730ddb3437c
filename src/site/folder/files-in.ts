import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compareText } from '../../model/finding.ts';

/** The paths of all files in a folder and below, as seen from it, sorted: no folders, and no links. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort(compareText);
}
