import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskFiles } from '../ingest/disk-files.ts';
import { compareText } from '../model/finding.ts';
import { checksum } from './cache/checksum.ts';
import { siteVersion } from './code-version.ts';
import { filesIn } from './folder/files-in.ts';

/** All that a site is made from. */
export interface Input {
  /** The project's root, where the pages' code stands. */
  readonly root: string;
  readonly data: string;
  readonly content: string;
  /** Whether drafts are in it. */
  readonly drafts?: boolean;
  /** Whether packed forms of its texts are. */
  readonly compress?: boolean | undefined;
}

/**
 * One hash of all that a site is made from: data, content, code, packages and Node. Files are named by their paths below
 * their folder and read to the end. Null where something cannot be read: whoever reads it for its meaning tells why.
 */
export async function inputHash({
  root,
  data,
  content,
  drafts = false,
  compress = false,
}: Input): Promise<string | null> {
  const hash = createHash('sha256').update(`${siteVersion()} ${drafts} ${compress}\n`);
  const open = join(root, 'public');
  for (const path of filesIn(open)) hash.update(`/${path} ${checksum(readFileSync(join(open, path)))}\n`);
  try {
    await addFolder(hash, 'data', data);
    await addFolder(hash, 'content', content);
  } catch {
    return null;
  }
  return hash.digest('hex');
}

async function addFolder(hash: Hash, name: string, folder: string): Promise<void> {
  const files = diskFiles(folder);
  const { paths, closed } = await files.list();
  if (closed.size > 0) throw new Error('closed');
  for (const path of paths.toSorted(compareText)) {
    const own = createHash('sha256');
    for await (const piece of await files.open(path)) own.update(piece);
    hash.update(`${name}/${path} ${own.digest('hex')}\n`);
  }
}
