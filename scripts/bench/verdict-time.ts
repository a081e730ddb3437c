import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBasis } from '../../src/demo/basis.ts';
import { makeDemo } from '../../src/demo/demo.ts';
import { readDataset } from '../../src/ingest/dataset.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { publishFor } from '../../src/publish/publish.ts';
import { scoreDataset } from '../../src/score/score.ts';
import { root } from '../root.ts';

/** Which verdicts of the bureau stand in the sample. */
type Verdicts = 'none' | 'services' | 'strict-services';

const cases: readonly (readonly [Verdicts, string])[] = [
  ['none', 'without verdicts'],
  ['services', 'with verdicts on services, as the rule has them'],
  ['strict-services', 'with verdicts on services, one in five refused'],
];

/**
 * How much processor time checking so many providers takes, in one period: reading, scoring and publishing. With verdicts on
 * services only, Totals follow the rule, and more services are withheld under a shown Total.
 */
export async function verdictTable(providers: number): Promise<string> {
  const lines: string[] = [];
  let first = 0;
  for (const [verdicts, name] of cases) {
    const files = filesWith(providers, verdicts);
    const before = process.cpuUsage();
    const { dataset, findings } = await readDataset(memoryFiles(files));
    if (dataset === null) throw new Error(`the data do not read: ${JSON.stringify(findings[0])}`);
    publishFor(scoreDataset(dataset), 'public');
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    first ||= seconds;
    lines.push(`  ${name.padEnd(56)}${seconds.toFixed(1)} s  x ${(seconds / first).toFixed(2)}`);
  }
  return [`${providers} providers checked, processor time`, ...lines].join('\n');
}

function filesWith(providers: number, verdicts: Verdicts): Record<string, string> {
  const home = join(root, 'data');
  const read = (path: string): string => readFileSync(join(home, path), 'utf8');
  const files: Record<string, string> = { 'services.json': read('services.json') };
  for (const name of ['clients-2021', 'inburgering-2021', 'principals-2021'])
    files[`questionnaires/${name}.json`] = read(`questionnaires/${name}.json`);
  for (const { path, content } of makeDemo({ providers, periods: 1, seed: 5 }, readBasis(read))) {
    if (path.endsWith('/accepted.json')) continue;
    files[path] = path.endsWith('/sample.csv') ? sampleWith(content, verdicts) : content;
  }
  return files;
}

/** The sample with the column of verdicts as wanted, and without rows of Totals, which hold nothing else. */
function sampleWith(sample: string, verdicts: Verdicts): string {
  const [head = '', ...lines] = sample.trimEnd().split(/\r?\n/);
  const delimiter = [';', '\t', ','].find((one) => head.includes(one)) ?? ',';
  const columns = head.split(delimiter);
  const [service, published] = ['service', 'published'].map((name) => columns.indexOf(name));
  const written = lines.map((line, at) => {
    const cells = line.split(delimiter);
    const isTotal = /^totaal/i.test(cells[service ?? -1] ?? '');
    const own = cells[published ?? -1] ?? '';
    const isRefused = verdicts === 'strict-services' && own === 'ja' && at % 5 === 0;
    const verdict = verdicts === 'none' || isTotal ? '' : isRefused ? 'nee' : own;
    return cells.with(published ?? 0, verdict).join(delimiter);
  });
  return `${[head, ...written].join('\n')}\n`;
}
