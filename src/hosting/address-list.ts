import { addressOf } from '../address/base-path.ts';
import { isPacked } from './compressed.ts';
import { unserved, unservedFolders } from './headers.ts';

/**
 * The addresses of a built site as a text that people can read and compare: folders that hold the same files stand
 * together below the names of those files, "." for a folder's own page. `files` are paths below the site. Files of the
 * page builder, whose names hold a hash and are nobody's to keep, packed forms of a text that has an address, and what no host serves are left out.
 */
export function addressList(files: readonly string[]): string {
  const names = new Map<string, string[]>();
  for (const file of files.filter(isKept)) {
    const address = addressOf(file);
    const end = address.lastIndexOf('/') + 1;
    const folder = address.slice(0, end);
    names.set(folder, [...(names.get(folder) ?? []), address.slice(end) || '.']);
  }
  const folders = Map.groupBy([...names.keys()].sort(), (folder) =>
    [...(names.get(folder) ?? [])].sort().join(' '),
  );
  return [...folders]
    .map(([held, where]) => `${held}\n${where.map((one) => `  ${one}\n`).join('')}`)
    .join('');
}

/** The addresses of such a text, in its order. */
export function addressesIn(list: string): string[] {
  let held: readonly string[] = [];
  return list.split('\n').flatMap((line) => {
    if (line.startsWith('  ')) return held.map((name) => line.trim() + (name === '.' ? '' : name));
    held = line.split(' ').filter((name) => name !== '');
    return [];
  });
}

function isKept(file: string): boolean {
  const [top = ''] = file.split('/');
  const isHidden = top.startsWith('.') && top !== '.well-known';
  return (
    !isPacked(file) &&
    !isHidden &&
    top !== 'assets' &&
    ![...unserved, ...unservedFolders].some((name) => name === top)
  );
}
