import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { readBasis, type Basis } from '../../src/demo/basis.ts';

/** The data folder of the repository. */
export const dataFolder = resolve(import.meta.dirname, '../../data');

/** A file below the data folder, as text. */
export function readData(path: string): string {
  return readFileSync(join(dataFolder, path), 'utf8');
}

/** Is there such a file below the data folder? */
export function hasData(path: string): boolean {
  return existsSync(join(dataFolder, path));
}

/** A JSON file below the data folder. */
export function readJson(path: string): unknown {
  return JSON.parse(readData(path));
}

/** A CSV file as rows keyed by column. */
export function readRows(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readData(path).trimEnd(), { header: true }).data;
}

/** The files kept by hand. */
export function repositoryBasis(): Basis {
  return readBasis(readData);
}
