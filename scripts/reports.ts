import { join, relative } from 'node:path';
import { publicFigures } from '../src/site/public-figures.ts';
import { setBasePath } from '../src/address/base-path.ts';
import { registerOf } from '../src/card/register.ts';
import { mailingList, reportChecksum, type MadeReport } from '../src/editor/mailing-list.ts';
import { fullReports } from '../src/download/full-report.ts';
import { createTypesetter } from '../src/download/pdf/typesetter.ts';
import { readDataset } from '../src/ingest/dataset.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { compareFindings } from '../src/model/finding.ts';
import { languages, siteLanguages, type Language } from '../src/model/label.ts';
import { publishFor } from '../src/publish/publish.ts';
import { scoreDataset } from '../src/score/score.ts';
import { readContent } from '../src/site/content-files.ts';
import { judgeConfidential, writeConfidential } from '../src/site/folder/confidential.ts';
import { imprintOf } from '../src/site/publisher.ts';
import { Refusal } from '../src/site/refusal.ts';
import { readArguments } from './arguments.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { toTheEnd } from './to-the-end.ts';

const values = readArguments(
  'reports',
  `--period 2021 [--provider ID] [--lang ${languages.join('|')}] [--data DIR] [--content DIR] [--out DIR]`,
  {
    period: { type: 'string' },
    provider: { type: 'string' },
    lang: { type: 'string' },
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
  },
);
const folders = foldersOf('reports', values, 'reports');

/** Ends with a line that says what to do. */
function refuse(line: string): never {
  throw new Refusal(line);
}

await toTheEnd(async (signal) => {
  const { period, provider } = values;
  if (period === undefined)
    refuse(`Which period? npm run reports -- --period 2021 [--provider ID] [--lang ${languages.join('|')}]`);
  const spoken = siteLanguages();
  const wanted: readonly Language[] =
    values.lang === undefined ? spoken : spoken.filter((language) => language === values.lang);
  if (wanted.length === 0)
    refuse(`The site has no reports in ${values.lang}: choose ${spoken.join(' or ')}.`);
  const out = folders.out;
  const open = join(root, 'public');
  judgeConfidential(out, open);

  const [read, shown, words] = await Promise.all([
    readDataset(diskFiles(folders.data)),
    publicFigures(diskFiles(folders.data), { everything: true }),
    readContent(folders.content),
  ]);
  const early = [...shown.findings, ...words.findings].sort(compareFindings);
  if (
    read.dataset === null ||
    shown.publication === null ||
    words.site === null ||
    words.terms === null ||
    words.prose === null
  ) {
    printFindings(early, false, wanted[0] ?? 'nl');
    refuse('No reports were made.');
  }
  setBasePath(words.site.address);
  const scores = scoreDataset(read.dataset);
  // of others a full report shows what the site shows, which of a released period is what was published
  const own = publishFor(scores, 'provider', { told: shown.publication.periods });
  const told = new Map([...early, ...own.findings].map((one) => [JSON.stringify(one), one]));
  const findings = [...told.values()].sort(compareFindings);
  printFindings(findings, false, wanted[0] ?? 'nl');
  if (findings.some((finding) => finding.severity === 'error')) refuse('No reports were made.');

  const typesetter = createTypesetter();
  const made: MadeReport[] = [];
  for (const { path, document, provider: whose } of fullReports(
    {
      own: registerOf(own.publication, words.terms),
      open: registerOf(shown.publication, words.terms),
      prose: words.prose,
      imprint: imprintOf(words.site),
    },
    { period, languages: wanted, ...(provider !== undefined && { provider }) },
  )) {
    signal.throwIfAborted();
    const target = join(out, path);
    const bytes = await typesetter.typeset(document);
    writeConfidential(target, bytes, open);
    made.push({ provider: whose, path, checksum: reportChecksum(bytes) });
    console.log(relative(process.cwd(), target));
  }
  if (made.length === 0) {
    const known = own.publication.periods.map((one) => one.period.id).join(', ');
    refuse(`No edition of ${provider ?? 'any provider'} in period ${period}. Periods: ${known}.`);
  }
  const asked = own.publication.periods.find((one) => one.period.id === period);
  // the list is of all: one report that is made again does not replace it
  if (asked !== undefined && provider === undefined) {
    const list = mailingList(made, own.publication.providers, asked.period.reportedOn);
    const target = join(out, period, 'verzendlijst.csv');
    writeConfidential(target, new TextEncoder().encode(list), open);
    console.log(relative(process.cwd(), target));
  }
  console.log(
    `${made.length} full reports. They hold figures that may not be published: hand each to its own provider only.`,
  );
});
