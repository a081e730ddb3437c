import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { tinySite, type TinySite } from '../faults/tiny-site.ts';

const root = resolve(import.meta.dirname, '../..');

/** How often each person of the small fixture answers here, so that figures are many enough to be shown. */
const times = 15;

/**
 * A tiny site of five providers whose figures are shown, in 2022 (printed) and 2023; a copy of the program that may be changed; and beside them
 * the same answers as those of 2024, `newer`.
 */
export interface Country extends TinySite {
  /** The copy of the program. */
  readonly program: string;
}

/** Makes both in a new folder. */
export function country(): Country {
  const site = tinySite();
  const at = (path: string): string => join(site.data, path);
  const lines = (path: string): string[] => readFileSync(at(path), 'utf8').trimEnd().split('\n');
  const [head = '', ...rows] = lines('2023/responses.csv');
  // other people, who answered the same
  write(at('2023/responses.csv'), [
    `${head};respondent`,
    ...rows.flatMap((row, person) => Array.from({ length: times }, (_, once) => `${row};${person}-${once}`)),
  ]);
  const many = (cell: string): string => (/^\d+$/.test(cell) ? String(Number(cell) * times) : cell);
  // net_sample and completed in one file, count in the other; before them stand services, whose numbers stay
  for (const [path, from] of [
    ['2023/sample.csv', 3],
    ['2023/counts.csv', 5],
  ] as const) {
    const [first = '', ...others] = lines(path);
    const multiplied = others.map((row) =>
      row
        .split(';')
        .map((cell, column) => (column < from ? cell : many(cell)))
        .join(';'),
    );
    write(at(path), [first, ...multiplied]);
  }
  // what another period has that is not there yet
  const newer = join(site.dir, 'newer');
  cpSync(at('2023'), newer, { recursive: true });
  const period = join(newer, 'period.json');
  writeFileSync(
    period,
    readFileSync(period, 'utf8').replaceAll('2024-', '2025-').replaceAll('2023-', '2024-'),
  );
  const program = join(site.dir, 'program');
  const parts = [
    'src',
    'scripts',
    'public',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
  ];
  for (const part of parts) cpSync(join(root, part), join(program, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(program, 'node_modules'));
  return { ...site, program };
}

function write(path: string, lines: readonly string[]): void {
  writeFileSync(path, `${lines.join('\n')}\n`);
}
