import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { atPlace } from '../environment.ts';
import { checksum } from './checksum.ts';
import { regularBytes } from './regular-bytes.ts';

/** The name of a kept file: the key of what it shows, the checksum of its bytes, and its kind. */
const namePattern = /^([0-9a-f]{32})-([0-9a-f]{64})\.(pdf|png|br|gz)$/;

/** What a build that was cut off leaves of such a file, and names that earlier versions gave. */
const otherNames = [
  /^\.[0-9a-f]{32}-[0-9a-f]{64}\.(?:pdf|png|br|gz)\.[0-9a-f-]{36}$/,
  /^[0-9a-f]{32}\.(?:pdf|png)(?:\.\d+(?:-\d+)?)?$/,
];

/** Whether a file in a folder of the cache was named by this program: nothing else in it is ever removed. */
export function isKeptName(name: string): boolean {
  return namePattern.test(name) || otherNames.some((pattern) => pattern.test(name));
}

/** The checksum of its bytes, in the name of a kept file; null for any other name. */
export function sumIn(name: string): string | null {
  return namePattern.exec(name)?.[2] ?? null;
}

/** The kept files of a folder, as key -> name. None where the folder is not there. */
export async function keptIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((): string[] => []);
  return new Map(
    names.flatMap((name) => (namePattern.test(name) ? [[name.slice(0, 32), name] as const] : [])),
  );
}

/**
 * The bytes of a kept file, when it proves itself: a regular file with the checksum that its name says. Anything else
 * under that name is taken away, and null.
 */
export async function provenBytes(folder: string, name: string): Promise<Buffer | null> {
  const path = join(folder, name);
  const bytes = regularBytes(path);
  if (bytes !== null && checksum(bytes) === namePattern.exec(name)?.[2]) return bytes;
  await rm(path, { recursive: true, force: true }).catch(() => undefined);
  return null;
}

/** Keeps bytes under a key, whole or not at all, on the disk before they bear their name. Gives the name. */
export async function keep(
  folder: string,
  key: string,
  kind: 'pdf' | 'png' | 'br' | 'gz',
  bytes: Uint8Array,
): Promise<string> {
  const name = `${key}-${checksum(bytes)}.${kind}`;
  const draft = join(folder, `.${name}.${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(draft, 'wx');
    try {
      await atPlace(folder, () => file.writeFile(bytes));
      await atPlace(folder, () => file.sync());
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } finally {
    await rm(draft, { force: true });
  }
  return name;
}
