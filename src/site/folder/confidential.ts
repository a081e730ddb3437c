import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { Refusal } from '../refusal.ts';
import { followed, isWithin } from './links.ts';
import { readMark } from './mark.ts';
import { isEarlierSite } from './output.ts';

/**
 * Throws a `Refusal` for a place whose files a site shows to everybody: within a built site or kept releases, known by
 * their mark, or within the folder that builds copy from (`open`); also where the name alone says that a site will
 * stand. Links are followed first.
 */
export function judgeConfidential(given: string, open: string): void {
  const path = followed(given);
  if (isWithin(path, followed(open))) throw new Refusal({ kind: 'confidential-open', place: given, open });
  if ([given, path].some((one) => one.split(sep).some((part) => /^dist($|-)/.test(part)))) {
    throw new Refusal({ kind: 'confidential-name', place: given });
  }
  for (let folder = path; ; folder = dirname(folder)) {
    if (readMark(folder) !== null || isEarlierSite(folder)) {
      throw new Refusal({ kind: 'confidential-site', place: given, site: folder });
    }
    if (folder === dirname(folder)) return;
  }
}

/**
 * Writes a file that only its owner may read, whole or not at all, into folders that only their owner may enter. Looks
 * again where it stands: a folder on the way may be a link into a site.
 */
export function writeConfidential(path: string, bytes: Uint8Array, open: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  judgeConfidential(dirname(path), open);
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
