import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checksum } from './cache/checksum.ts';
import { linkOrCopy } from './cache/link-or-copy.ts';
import { regularBytes } from './cache/regular-bytes.ts';
import { judgeOutput, type Kept } from './folder/output.ts';
import { own } from './folder/ownership.ts';
import { writeMark } from './folder/mark.ts';
import { swapIn } from './folder/swap.ts';
import { nextIn } from './folder/work-folder.ts';
import { listen } from './listen.ts';
import { isBelow, readPartList, type PartList } from './part-list.ts';
import { Refusal } from './refusal.ts';

/** What is put together, and where. */
export interface Merge {
  /** The folders of all parts, in any order. */
  readonly parts: readonly string[];
  readonly out: string;
  /** What the output must not hold or stand in. */
  readonly kept: Kept;
  readonly root: string;
  /** The folder that the command was given in. */
  readonly here: string;
}

/**
 * Puts the parts of a site together in `out`, by links where the disk allows, and gives how many files it has. Every file is read and held against
 * what its part says of it. Throws a `Refusal`, and changes nothing, where parts are missing, come twice, are of other input, or do not
 * hold what they say.
 */
export async function mergeParts(
  { parts, out, kept, root, here }: Merge,
  signal: AbortSignal,
): Promise<number> {
  const lists = fitting(parts);
  const owned = await own({
    judge: () => judgeOutput(out, kept, here),
    workInside: false,
    root,
    now: Date.now(),
  });
  try {
    const next = nextIn(owned.beside);
    mkdirSync(next);
    const placed = new Map<string, string>();
    for (const { folder, files } of lists) {
      for (const [path, sum] of files) place(join(folder, path), next, path, sum, placed);
      await listen(signal);
    }
    writeMark(next, 'site');
    swapIn(owned.beside, owned.path);
    return placed.size;
  } finally {
    owned.letGo();
  }
}

/** The lists of the parts, in order, when they are all the parts of one site. */
function fitting(parts: readonly string[]): (PartList & { readonly folder: string })[] {
  const lists = parts
    .map((folder) => {
      const list = readPartList(folder);
      if (list === null) throw new Refusal({ kind: 'no-part', folder });
      const other = list.files.find(([path]) => !isBelow(path));
      if (other !== undefined) {
        throw new Refusal({ kind: 'part-lists-other', folder, path: other[0] });
      }
      return { ...list, folder };
    })
    .toSorted((a, b) => a.part.number - b.part.number);
  const [first] = lists;
  if (first === undefined) throw new Refusal({ kind: 'no-parts' });
  const other = lists.find(({ input, part }) => input !== first.input || part.of !== first.part.of);
  if (other !== undefined) {
    throw new Refusal({ kind: 'parts-of-two', one: first.folder, other: other.folder });
  }
  for (let number = 1; number <= first.part.of; number += 1) {
    const those = lists.filter(({ part }) => part.number === number);
    if (those.length !== 1) {
      throw new Refusal({ kind: 'part-times', number, of: first.part.of, times: those.length });
    }
  }
  return lists;
}

/** Puts one file in place once it proved itself. What several parts have (styles, scripts) must be the same in each. */
function place(from: string, site: string, path: string, sum: string, placed: Map<string, string>): void {
  const bytes = regularBytes(from);
  if (bytes === null || checksum(bytes) !== sum) throw new Refusal({ kind: 'part-file-changed', path: from });
  const known = placed.get(path);
  if (known !== undefined && known !== sum) {
    throw new Refusal({ kind: 'part-files-differ', path });
  }
  if (known !== undefined) return;
  placed.set(path, sum);
  mkdirSync(dirname(join(site, path)), { recursive: true });
  linkOrCopy(from, join(site, path));
}
