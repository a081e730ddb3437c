import { takePeriod, type TakenPeriod } from '../../src/delivery/take-period.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { small } from '../ingest/small.ts';

const base = small();

/** The data folder of the small fixture with a draft of 2027, and what was delivered for it (name -> content). */
export function delivered(
  files: Readonly<Record<string, string | Uint8Array>>,
): Record<string, string | Uint8Array> {
  const kept = [
    'providers.csv',
    'services.json',
    'questionnaires/clients-small.json',
    'questionnaires/principals-small.json',
  ];
  return {
    ...Object.fromEntries(kept.map((path) => [path, base[path] ?? ''])),
    '2027/period.json': String(base['2023/period.json'])
      .replaceAll('2023-', '2027-')
      .replace('2024-', '2028-')
      .replace('"final"', '"draft"'),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`2027/levering/${name}`, content])),
  };
}

/** Takes a delivery of 2027; `changes` replace or add files of the data folder, path -> content. */
export async function take(
  files: Readonly<Record<string, string | Uint8Array>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<Extract<TakenPeriod, { kind: 'taken' }>> {
  const result = await takePeriod(memoryFiles({ ...delivered(files), ...changes }), '2027');
  if (result.kind !== 'taken') throw new Error(JSON.stringify(result));
  return result;
}
