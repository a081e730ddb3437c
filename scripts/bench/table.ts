import { availableParallelism, cpus, release, type } from 'node:os';
import { caseNames, caseTitles, type Built, type CaseName } from './builds.ts';
import type { Floor } from './floors.ts';

/** The line above the tables: the day, the machine, and of what. */
export function machineLine(date: string, what: string): string {
  const [{ model } = { model: 'unknown processor' }] = cpus();
  return `${date}; ${availableParallelism()} cores (${model.trim()}), ${type()} ${release()}, Node ${process.version}. ${what}`;
}

/** Every build beside the cold one. */
export function buildTable(builds: ReadonlyMap<CaseName, Built>): string {
  const cold = builds.get('cold');
  const rows = caseNames.flatMap((name) => {
    const built = builds.get(name);
    if (built === undefined) return [];
    const { seconds, processor, largest, together, files, bytes } = built;
    return [
      [
        caseTitles[name],
        seconds.toFixed(1),
        cold === undefined ? '' : (seconds / cold.seconds).toFixed(3),
        processor.toFixed(1),
        (largest / 1e6).toFixed(0),
        (together / 1e6).toFixed(0),
        String(files),
        (bytes / 1e6).toFixed(0),
      ],
    ];
  });
  return table(['build', 's', 'of cold', 'processor s', 'largest MB', 'all MB', 'files', 'MB'], rows);
}

/** Every part with nothing around it, beside the cold build. */
export function floorTable(floors: ReadonlyMap<string, Floor>, cold: Built | undefined): string {
  const rows = [...floors].map(([name, { pieces, seconds, processor }]) => [
    name,
    String(pieces),
    seconds.toFixed(2),
    cold === undefined ? '' : (seconds / cold.seconds).toFixed(3),
    ((seconds / pieces) * 1000).toFixed(2),
    ((processor / pieces) * 1000).toFixed(2),
  ]);
  return table(['floor', 'pieces', 's', 'of cold', 'ms each', 'processor ms each'], rows);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
