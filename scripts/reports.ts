import { join } from 'node:path';
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
import { withOffices } from '../src/site/offices.ts';
import { dutchPlaces } from '../src/site/places.ts';
import { imprintOf } from '../src/site/publisher.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { root } from './root.ts';
import { shownPath } from './shown-path.ts';
import { toTheEnd } from './to-the-end.ts';

const { values, words: given } = readCommand(
  'reports',
  `2021 [--provider ID] [--lang ${languages.join('|')}] [--data DIR] [--content DIR] [--out DIR]`,
  {
    period: { type: 'string' },
    provider: { type: 'string' },
    lang: { type: 'string' },
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
  },
  1,
);
const folders = foldersOf('reports', values, 'reports');

/** Ends with a line that says what to do. */
function refuse(line: string): never {
  throw new Refusal(line);
}

await toTheEnd(async (signal) => {
  const { period = given[0], provider } = values;
  // the language of the reports, where one is asked, is that of the command too
  const language = languages.find((one) => one === values.lang) ?? 'nl';
  const say = words(language);
  if (period === undefined)
    refuse(say.build.whichPeriod(`npm run reports -- 2021 [--provider ID] [--lang ${languages.join('|')}]`));
  const spoken = siteLanguages();
  const wanted: readonly Language[] =
    values.lang === undefined ? spoken : spoken.filter((one) => one === values.lang);
  if (wanted.length === 0) refuse(say.build.noLanguage(values.lang ?? '', spoken));
  const out = folders.out;
  const open = join(root, 'public');
  judgeConfidential(out, open);

  const [read, shown, content] = await Promise.all([
    readDataset(diskFiles(folders.data)),
    publicFigures(diskFiles(folders.data), { everything: true }),
    readContent(folders.content),
  ]);
  const early = [...shown.findings, ...content.findings].sort(compareFindings);
  if (
    read.dataset === null ||
    shown.publication === null ||
    content.site === null ||
    content.terms === null ||
    content.prose === null
  ) {
    printFindings(early, false, language);
    refuse(say.build.noReports);
  }
  setBasePath(content.site.address);
  const scores = scoreDataset(read.dataset);
  // of others a full report shows what the site shows, which of a released period is what was published
  const own = publishFor(scores, 'provider', { told: shown.publication.periods });
  const told = new Map([...early, ...own.findings].map((one) => [JSON.stringify(one), one]));
  const findings = [...told.values()].sort(compareFindings);
  printFindings(findings, false, language);
  if (findings.some((finding) => finding.severity === 'error')) refuse(say.build.noReports);

  const places = await dutchPlaces();
  const typesetter = createTypesetter();
  const made: MadeReport[] = [];
  for (const { path, document, provider: whose } of fullReports(
    {
      own: registerOf(withOffices(own.publication, places), content.terms),
      open: registerOf(withOffices(shown.publication, places), content.terms),
      prose: content.prose,
      imprint: imprintOf(content.site),
    },
    { period, languages: wanted, ...(provider !== undefined && { provider }) },
  )) {
    signal.throwIfAborted();
    const target = join(out, path);
    const bytes = await typesetter.typeset(document);
    writeConfidential(target, bytes, open);
    made.push({ provider: whose, path, checksum: reportChecksum(bytes) });
    console.log(shownPath(folders.here, target));
  }
  if (made.length === 0) {
    const known = own.publication.periods.map((one) => one.period.id);
    refuse(say.build.noEditions(provider ?? null, period, known));
  }
  const asked = own.publication.periods.find((one) => one.period.id === period);
  // the list is of all: one report that is made again does not replace it
  if (asked !== undefined && provider === undefined) {
    const list = mailingList(made, own.publication.providers, asked.period.reportedOn);
    const target = join(out, period, 'verzendlijst.csv');
    writeConfidential(target, new TextEncoder().encode(list), open);
    console.log(shownPath(folders.here, target));
    const posted = new Set(made.map((one) => one.provider));
    const unknown = own.publication.providers.filter((one) => posted.has(one.id) && one.email === undefined);
    if (unknown.length > 0) console.log(say.build.noAddresses(unknown.map(({ name }) => name)));
  }
  console.log(say.build.reportsMade(made.length));
});
