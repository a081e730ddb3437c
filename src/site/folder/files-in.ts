import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../model/finding.ts';

/**
 * The paths of all files in a folder and below, as seen from it, sorted: no folders, and no links, nor what stands behind one. Folder after folder, as Node's own
 * recursive way takes three times as long for a site's thousands of folders.
 */
export function filesIn(folder: string): string[] {
  const paths: string[] = [];
  const look = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = join(below, entry.name);
      if (entry.isDirectory()) look(path);
      else if (entry.isFile()) paths.push(path);
    }
  };
  look('');
  return paths.sort(compareText);
}
