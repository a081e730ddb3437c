import { basePath } from '../src/address/base-path.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { reviewPage } from '../src/editor/review-page.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Publication, PublishedPeriod } from '../src/publish/publication.ts';
import { siteLanguages } from '../src/model/label.ts';
import { buildSite } from '../src/site/build.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { progressPrinter } from './progress.ts';
import { toTheEnd } from './to-the-end.ts';

const usage = '2027 [--lang nl|en] [--data DIR] [--content DIR] [--out DIR]';
const { values, words: given } = readCommand(
  'draft',
  usage,
  {
    lang: editorOptions.lang,
    ...siteOption,
    data: { type: 'string' },
    content: { type: 'string' },
    out: { type: 'string' },
  },
  1,
);
await toTheEnd(async (signal) => {
  const language = languageOf(values.lang);
  const say = words(language);
  const [id] = given;
  if (id === undefined) throw new Refusal(`npm run draft -- ${usage}`);
  const own = foldersOf('draft', values, 'draftSites');
  const out = values.out === undefined ? join(own.draftSites, id) : own.out;
  if (out.split(sep).some((part) => /^(?:dist|releases)(?:$|-)/.test(part)))
    throw new Refusal(say.draft.insidePublic);
  const draftIn = ({ periods }: Publication<'public'>): PublishedPeriod<'public'> => {
    const period = periods.find((one) => one.period.id === id);
    if (period?.period.status !== 'draft') throw new Refusal(say.draft.noDraft(id));
    return period;
  };
  const { say: print, seen } = progressPrinter(process.stdout, false, language, () => performance.now());
  const spoken = siteLanguages();
  const add = (site: string, publication: Publication<'public'>, findings: readonly Finding[]): void => {
    for (const one of spoken) {
      const front = join(site, 'nakijken', one);
      mkdirSync(front, { recursive: true });
      writeFileSync(join(front, 'index.html'), reviewPage(publication, draftIn(publication), findings, one));
    }
  };
  // drafts are no public pages: they are not kept among those
  const folders = {
    ...own,
    out,
    cache: own.draftCache,
    drafts: true,
    purpose: id,
    seen,
    judge: draftIn,
    add,
  };
  // a draft is for its editor alone
  process.umask(0o077);
  const result = await buildSite(folders, print, signal);
  printFindings(result.findings, false, language);
  if (!result.ok) throw new Refusal(say.editor.hasFindings);
  console.log(say.draft.made(out));
  console.log(`${basePath()}nakijken/${spoken.includes(language) ? language : spoken[0]}/`);
});
