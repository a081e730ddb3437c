import type { DataFiles } from '../ingest/files.ts';
import { unreadableReason } from '../ingest/unreadable.ts';
import { csvGrid } from './csv-grid.ts';
import type { Grid, GridFault, GridRead } from './grid.ts';
import { savGrid } from './sav-grid.ts';
import { xlsxGrid } from './xlsx-grid.ts';

/** A file of a delivery is not larger than this, in bytes. */
const largest = 300_000_000;

/** Reads every file of a delivery, in order of name, each by what its first bytes say it is. */
export async function readGrids(
  files: DataFiles,
  folder: string,
  paths: readonly string[],
): Promise<{ readonly grids: readonly Grid[]; readonly faults: readonly GridFault[] }> {
  const grids: Grid[] = [];
  const faults: GridFault[] = [];
  for (const path of paths.toSorted()) {
    const read = await readOne(files, path, path.slice(folder.length));
    grids.push(...read.grids);
    faults.push(...read.faults);
  }
  return { grids, faults };
}

async function readOne(files: DataFiles, path: string, file: string): Promise<GridRead> {
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of await files.open(path)) {
      pieces.push(piece);
      size += piece.length;
      if (size > largest) return { grids: [], faults: [{ kind: 'too-large', file }] };
    }
    const bytes = Buffer.concat(pieces);
    const first = bytes.toString('latin1', 0, 4);
    if (first === 'PK\x03\x04') return await xlsxGrid(file, bytes);
    if (/^\$FL[23]$/.test(first)) return await savGrid(file, bytes);
    return await csvGrid(file, bytes);
  } catch (error) {
    if (unreadableReason(error) === null) throw error;
    return { grids: [], faults: [{ kind: 'unreadable', file }] };
  }
}
