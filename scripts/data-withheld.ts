import { aboutGrade } from '../src/editor/difference-page.ts';
import { lookAhead, namesIn } from '../src/editor/look-ahead.ts';
import { withheldGrades } from '../src/editor/withheld-list.ts';
import { diskFiles } from '../src/ingest/disk-files.ts';
import { Refusal } from '../src/site/refusal.ts';
import { words } from '../src/text/words.ts';
import { readCommand } from './arguments.ts';
import { editorOptions, languageOf } from './editor-options.ts';
import { printFindings } from './findings.ts';
import { foldersOf, siteOption } from './folders.ts';
import { toTheEnd } from './to-the-end.ts';

const usage = '2027 [--lang nl|en] [--data DIR]';
const { values, words: given } = readCommand(
  'data:withheld',
  usage,
  { lang: editorOptions.lang, ...siteOption, data: { type: 'string' } },
  1,
);
const folders = foldersOf('data:withheld', values);
await toTheEnd(async () => {
  const language = languageOf(values.lang);
  const say = words(language);
  const [id] = given;
  if (id === undefined) throw new Refusal(`npm run data:withheld -- ${usage}`);
  const { publication, findings } = await lookAhead(diskFiles(folders.data));
  if (publication === null) {
    printFindings(findings, false, language);
    throw new Refusal(say.editor.hasFindings);
  }
  const period = publication.periods.find((one) => one.period.id === id);
  if (period === undefined) throw new Refusal(say.editor.noPeriod(id));
  const names = namesIn([publication], language);
  const withheld = withheldGrades(period);
  for (const one of withheld) {
    const about = aboutGrade(one, names, language);
    const reason = say.reason.withheld[one.reason];
    console.log(say.overview.withheld(about, one.completed, one.netSample, reason, one.more));
  }
  const shown = period.editions.flatMap(({ groups }) =>
    groups.flatMap(({ rows, total }) => [...rows, total].filter(({ grade }) => grade.status === 'shown')),
  );
  console.log(say.overview.withheldCount(withheld.length, shown.length));
});
