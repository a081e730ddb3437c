import { expect, it } from 'vitest';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { compareFindings, type Finding } from '../../src/model/finding.ts';
import { findingLine, findingWords } from '../../src/text/finding.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { small } from '../ingest/small.ts';
import { randomFrom } from './people.ts';

const cases = 10_000;
const mostBytes = 500_000_000;

type Content = string | Uint8Array;
type Random = () => number;
const files: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(small())
    .filter(([path]) => !path.endsWith('.md'))
    // the fixture's verdicts are about reading: without them it is published as it stands
    .map(([path, text]) => [path, path === '2023/sample.csv' ? text.replaceAll(/;(ja|nee)$/gm, ';') : text]),
);
const paths = Object.keys(files);
const tables = paths.filter((path) => path.endsWith('.csv'));
const settings = paths.filter((path) => path.endsWith('.json'));

function pick<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

const oddCells = [
  '',
  ' ',
  '-1',
  '1.234',
  '1e9',
  '999999999',
  'NaN',
  '8,5',
  '"',
  '=1+1',
  '\u0000',
  '\u202e',
  'totaal',
  '__proto__',
  'ja',
  '💶',
  'x'.repeat(3000),
];
const oddValues: readonly unknown[] = [
  null,
  [],
  {},
  '',
  -1,
  1e308,
  0.5,
  true,
  'x',
  '../x',
  '__proto__',
  '\u0000',
  [[]],
  { nl: 'x' },
];

/** Ways to spoil a file; each returns other contents for its path. */
const spoilers: Readonly<Record<string, (random: Random) => readonly [string, Content]>> = {
  bytes: (random) => {
    const path = pick(paths, random);
    const bytes = Buffer.from(files[path] ?? '');
    for (let times = 1 + Math.floor(random() * 6); times > 0; times -= 1) {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    }
    return [path, bytes];
  },
  cut: (random) => {
    const path = pick(paths, random);
    const bytes = Buffer.from(files[path] ?? '');
    const at = Math.floor(random() * bytes.length);
    return [path, Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + Math.floor(random() * 40))])];
  },
  cell: (random) => {
    const path = pick(tables, random);
    const lines = (files[path] ?? '').split('\n').map((line) => line.split(';'));
    const line = pick(lines, random);
    line[Math.floor(random() * line.length)] = pick(oddCells, random);
    return [path, lines.map((cells) => cells.join(';')).join('\n')];
  },
  rows: (random) => {
    const path = pick(tables, random);
    const lines = (files[path] ?? '').split('\n');
    const at = Math.floor(random() * lines.length);
    const moved = lines.splice(at, 1 + Math.floor(random() * 2));
    const back = random() < 0.3 ? [] : random() < 0.5 ? [...moved, ...moved] : moved;
    lines.splice(Math.floor(random() * lines.length), 0, ...back);
    return [path, lines.join('\n')];
  },
  encoding: (random) => {
    const path = pick(paths, random);
    const text = files[path] ?? '';
    const encodings: readonly (() => Content)[] = [
      () => Buffer.from(`\ufeff${text}`, 'utf16le'),
      () => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
      () => Buffer.from(text, 'utf16le'),
      () => Buffer.from(text, 'latin1'),
      () => `\ufeff\ufeff${text}`,
      () => text.replaceAll('\n', '\r'),
      () => text.replaceAll(';', pick([',', '\t', '|', ' '], random)),
      () => Buffer.from(text).toString('latin1'),
    ];
    return [path, pick(encodings, random)()];
  },
  json: (random) => {
    const path = pick(settings, random);
    const root = JSON.parse(files[path] ?? 'null') as unknown;
    let at = root;
    for (
      let depth = Math.floor(random() * 6);
      depth > 0 && typeof at === 'object' && at !== null;
      depth -= 1
    ) {
      const inside = Object.values(at).filter((value) => typeof value === 'object' && value !== null);
      if (inside.length === 0) break;
      at = pick(inside, random) as unknown;
    }
    const place = at as Record<string, unknown>;
    const key = pick([...Object.keys(place), 'extra'], random);
    if (random() < 0.3) Reflect.deleteProperty(place, key);
    else place[key] = pick(oddValues, random);
    return [path, JSON.stringify(root, null, 1)];
  },
  'a file away': (random) => [pick(paths, random), ''],
};

it(`${cases} spoilt deliveries give a publication or findings with a place, soon and in little memory`, async () => {
  const outcomes = { published: 0, refused: 0 };
  const wrong: string[] = [];
  let largest = 0;
  const names = Object.keys(spoilers);
  for (let number = 0; number < cases; number += 1) {
    const name = names[number % names.length] ?? 'bytes';
    const random = randomFrom(number);
    const spoilt: Record<string, Content> = { ...files };
    for (let times = random() < 0.8 ? 1 : 2; times > 0; times -= 1) {
      const [path, content] = spoilers[name]?.(random) ?? ['', ''];
      spoilt[path] = content;
    }
    try {
      const { dataset, findings } = await readDataset(memoryFiles(spoilt));
      const late = dataset ? publishFor(scoreDataset(dataset), 'public').findings : [];
      const all = [...findings, ...late].sort(compareFindings);
      const errors = all.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) outcomes.refused += 1;
      else outcomes.published += 1;
      if (dataset === null && errors.length === 0) wrong.push(`${name} ${number}: neither`);
      wrong.push(
        ...all
          .filter((finding) => !isPlaced(finding))
          .map((one) => `${name} ${number}: ${findingLine(one, 'en')}`),
      );
    } catch (error) {
      wrong.push(`${name} ${number}: ${String(error)}`);
    }
    if (number % 50 === 0) largest = Math.max(largest, process.memoryUsage().heapUsed);
  }
  expect(wrong).toEqual([]);
  expect(largest).toBeLessThan(mostBytes);
  expect(outcomes.published).toBeGreaterThan(200);
  expect(outcomes.refused).toBeGreaterThan(5000);
  console.log(
    `${outcomes.published} published, ${outcomes.refused} refused; ${(largest / 1e6).toFixed(0)} MB`,
  );
});

/** A file, a line and words that are fit for a terminal. */
function isPlaced(finding: Finding): boolean {
  return (
    finding.file !== '' &&
    finding.line >= 1 &&
    finding.column >= 0 &&
    findingWords(finding, 'en').found !== '' &&
    !/[\p{Cc}\u202a-\u202e]|undefined|\[object/u.test(findingLine(finding, 'en'))
  );
}
