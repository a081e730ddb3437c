import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from '../src/site/refusal.ts';
import { readArguments } from './arguments.ts';
import { buildAll, caseNames, type Built, type CaseName } from './bench/builds.ts';
import { eleventy } from './bench/eleventy.ts';
import { floors, isFloor, type Floor, type FloorInput } from './bench/floors.ts';
import { measured, median } from './bench/measured.ts';
import { buildTable, floorTable, machineLine } from './bench/table.ts';
import { root } from './root.ts';
import { startedFrom } from './started-from.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments(
  'bench',
  '[--providers N] [--periods N] [--rounds N] [--cases A,B] [--floors A,B] [--against DIR] [--eleventy DIR] [--out FILE]',
  {
    providers: { type: 'string', default: '600' },
    periods: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    cases: { type: 'string', default: caseNames.join(',') },
    floors: { type: 'string', default: Object.keys(floors).join(',') },
    against: { type: 'string' },
    eleventy: { type: 'string' },
    out: { type: 'string' },
  },
);
const given = startedFrom('bench');

/** A whole number from 1 to a thousand times a thousand, as it was given. */
function numberOf(name: 'providers' | 'periods' | 'rounds'): number {
  if (!/^[1-9]\d{0,5}$/.test(values[name]))
    throw new Refusal(`--${name}: found ${values[name]}; expected a whole number from 1`);
  return Number(values[name]);
}

/** The names of a list that was given, each of them known. */
function namesOf<T extends string>(name: 'cases' | 'floors', isKnown: (one: string) => one is T): T[] {
  return values[name]
    .split(',')
    .filter((one) => one !== '')
    .map((one) => {
      if (isKnown(one)) return one;
      const known = name === 'cases' ? caseNames : Object.keys(floors);
      throw new Refusal(`--${name}: found ${one}; expected some of ${known.join(',')}`);
    });
}

await toTheEnd(async (signal) => {
  const size = { providers: numberOf('providers'), periods: numberOf('periods') };
  const rounds = numberOf('rounds');
  const isCase = (one: string): one is CaseName => caseNames.some((name) => name === one);
  const cases = new Set<CaseName>(['cold', ...namesOf('cases', isCase)]);
  const wanted = namesOf('floors', isFloor);
  const against = values.against === undefined ? undefined : given(values.against);
  const say = (line: string): void => console.log(line);
  const builds = new Map<CaseName, Built[]>();
  const measures = new Map<string, Floor[]>();
  const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-bench-'));
  try {
    for (let round = 1; round <= rounds; round += 1) {
      say(`round ${round} of ${rounds}`);
      const place = join(dir, String(round));
      mkdirSync(place);
      for (const [name, built] of await buildAll(place, { root, size, cases, against, say }))
        builds.set(name, [...(builds.get(name) ?? []), built]);
      signal.throwIfAborted();
      for (const [name, floor] of await floorsOf(join(place, 'site'), wanted))
        measures.set(name, [...(measures.get(name) ?? []), floor]);
    }
  } finally {
    // nothing goes before all is measured: a disk from which many files went a minute ago makes new ones several times slower
    rmSync(dir, { recursive: true, force: true });
  }
  const middle = new Map([...builds].map(([name, all]) => [name, median(all)] as const));
  const what = `${size.providers} providers, ${size.periods} periods; medians of ${rounds}.`;
  const text = [
    machineLine(new Date().toISOString().slice(0, 10), what),
    buildTable(middle),
    floorTable(new Map([...measures].map(([name, all]) => [name, median(all)] as const)), middle.get('cold')),
  ].join('\n\n');
  say(`\n${text}`);
  if (values.out !== undefined) writeFileSync(given(values.out), `${text}\n`);
});

/** Every wanted floor once, each in a process of its own; Eleventy where somebody says where it is. */
async function floorsOf(
  site: string,
  wanted: readonly (keyof typeof floors)[],
): Promise<ReadonlyMap<string, Floor>> {
  const found = new Map<string, Floor>();
  const inputOf = (name: string): FloorInput => {
    const work = join(site, 'floors', name.replaceAll(' ', '-'));
    mkdirSync(work, { recursive: true });
    return { data: join(site, 'data'), content: join(site, 'content'), site: join(site, 'dist'), work };
  };
  for (const name of wanted) {
    const args = [join(root, 'scripts/bench/floors.ts'), name, JSON.stringify(inputOf(name))];
    const { text } = await measured(args, root);
    found.set(name, JSON.parse(text.trimEnd().split('\n').at(-1) ?? '') as Floor);
  }
  if (values.eleventy !== undefined) {
    const modules = given(values.eleventy);
    for (const [way, name] of [
      ['strings', 'pages by Eleventy'],
      ['made', 'made pages by Eleventy'],
    ] as const) {
      const { pages, seconds, processor } = await eleventy(modules, inputOf(name), way);
      found.set(name, { pieces: pages, seconds, processor });
    }
  }
  return found;
}
