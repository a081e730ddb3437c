import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from 'n3';
import { fileOf } from '../src/address/base-path.ts';
import { openDataFileAddress } from '../src/address/address.ts';
import { filesIn } from '../src/site/folder/files-in.ts';
import { Refusal } from '../src/site/refusal.ts';
import { kinds } from '../test/site/kinds.ts';
import { readArguments } from './arguments.ts';
import { checkInWebKit, checkServed } from './engines/browsers.ts';
import type { Verdict } from './engines/engine.ts';
import { checkDrawings, drawingsOf } from './engines/librsvg.ts';
import { checkHtml } from './engines/nu-checker.ts';
import { checkReports } from './engines/qpdf.ts';
import { checkCatalogue } from './engines/shacl.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

/**
 * Engines that nobody here wrote, over the whole built demonstration: `npm run engines` after `npm run build` prints one
 * table, and with `--write` puts it into the documents. Ends with 1 when one of them found something. The programs are
 * Debian's; `.ci/run` installs them.
 */
const values = readArguments('engines', '[--out DIR] [--write]', {
  out: { type: 'string', default: join(root, 'dist') },
  write: { type: 'boolean', default: false },
});

const head = '| check | engine | given | result |\n| --- | --- | --- | --- |';

await toTheEnd(async () => {
  const site = resolve(values.out);
  if (!existsSync(join(site, 'index.html'))) throw new Refusal('There is no built site: npm run build');
  const files = filesIn(site).map((path) => join(site, path));
  const ending = (end: string): string[] => files.filter((path) => path.endsWith(end));
  const catalogue = readFileSync(join(site, fileOf(openDataFileAddress('catalogueTurtle'))), 'utf8');
  const addresses = kinds.map(([, address]) => address);
  const verdicts: Verdict[] = [];
  const told = async (verdict: Promise<Verdict | Verdict[]>): Promise<void> => {
    for (const one of [await verdict].flat()) {
      verdicts.push(one);
      console.log(line(one));
    }
  };
  console.log(head);
  // what reads files goes on beside each other; what serves and shows has the machine for itself
  const html = checkHtml(site, ending('.html'));
  const reports = checkReports(site, ending('.pdf'));
  const drawings = reports.then(() => drawingsOf(site, ending('.svg'), ending('.zip'))).then(checkDrawings);
  await told(html);
  await told(checkCatalogue(new Parser().parse(catalogue)));
  await told(reports);
  await told(drawings);
  await told(checkServed(site, addresses));
  await told(checkInWebKit(site, addresses));
  const faults = verdicts.flatMap((verdict) => verdict.faults);
  for (const fault of faults.slice(0, 40)) console.error(fault);
  if (values.write) writeFileSync(join(root, 'docs/engines.md'), page(verdicts));
  if (faults.length > 0) process.exitCode = 1;
});

function line({ check, engine, given, faults, note }: Verdict): string {
  const result = faults.length === 0 ? 'no fault' : `${faults.length} faults`;
  return `| ${[check, engine, given, note === undefined ? result : `${result}; ${note}`].join(' | ')} |`;
}

function page(verdicts: readonly Verdict[]): string {
  return [
    '# What others’ engines say',
    '',
    'Made by `npm run engines -- --write` over the built demonstration: programs and libraries that nobody here wrote, each of which has found something',
    'that our own checks did not. Their tests in CI look at some of every kind (`test/site/foreign.test.ts`, `test/site/webkit.test.ts`,',
    '`test/site/hosting.test.ts`, `test/share/shapes.test.ts`); this is everything.',
    '',
    head,
    ...verdicts.map(line),
    '',
    'veraPDF is in neither Debian nor npm, so nothing here runs it: who has it checks reports by `verapdf --flavour ua1 dist/**/rapport.pdf`. Making a report fails',
    'where it is no PDF/UA-1 as far as Typst can tell.',
    '',
  ].join('\n');
}
