import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesOf } from './pages.ts';

/** A new folder under the system's temporary one; tests remove what they make. */
export function temporary(): string {
  return mkdtempSync(join(tmpdir(), 'rapportkaart-'));
}

/** Writes files (path -> content) below a folder. */
export function writeFiles(dir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
}

/** Every file of a folder with its bytes, to compare two folders whole. */
export function bytesOf(dir: string): Map<string, string> {
  return new Map(filesOf(dir).map((path) => [path, readFileSync(join(dir, path)).toString('latin1')]));
}

/** The paths of files that stand in one of two folders alone, or differ: none where both are the same. */
export function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}
